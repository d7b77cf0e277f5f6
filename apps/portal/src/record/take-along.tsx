import { useCallback, useState } from 'react';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { myRecordDocument } from './record-documents';
import { asData, asPage, save } from './record-file';

/** Makes the record now and hands it to the device. It stays in no cache and on no screen. */
export function TakeAlong() {
  const words = useWords();
  const t = words.t.record.take;
  const [saved, setSaved] = useState(false);
  const take = useAct(
    useCallback(
      async (form: 'PAGE' | 'DATA') => {
        setSaved(false);
        const { myRecord } = await ask(myRecordDocument, {});
        if (form === 'PAGE') save(`${t.fileName}.html`, 'text/html', asPage(myRecord, words));
        else save(`${t.fileName}.json`, 'application/json', asData(myRecord));
        setSaved(true);
      },
      [t, words],
    ),
  );
  return (
    <section className="card" aria-labelledby="take-along">
      <h2 id="take-along">{t.title}</h2>
      <p>{t.text}</p>
      <p className="muted">{t.careful}</p>
      <div className="acts column">
        <button type="button" className="btn soft" disabled={take.busy} onClick={() => take.run('PAGE')}>
          {t.page}
        </button>
        <button type="button" className="btn soft" disabled={take.busy} onClick={() => take.run('DATA')}>
          {t.data}
        </button>
      </div>
      <TroubleLine trouble={take.trouble} />
      <p className="muted small" role="status">
        {take.busy ? t.making : saved && t.saved}
      </p>
    </section>
  );
}
