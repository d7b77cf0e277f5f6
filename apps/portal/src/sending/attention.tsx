import { useCallback, useState } from 'react';
import { forgetDraft, renewDraft } from '../device/drafts';
import { useAct } from '../server/use-act';
import { Icon } from '../shell/icons';
import { fieldWords, troubleWords } from '../words/trouble-words';
import { useWords } from '../words/words';
import { subjectOf, type Entry } from './outbox';
import { usePostOffice } from './post-office-context';

/** An entry that the server did not take: why, and what its author can do. The words are still on the phone. */
export function Attention({ entry, title, canEdit, onEdit }: { entry: Entry; title: string; canEdit: boolean; onEdit?: () => void }) {
  const { t } = useWords();
  const postOffice = usePostOffice();
  const [discarding, setDiscarding] = useState(false);
  const { key, personId, cargo, trouble } = entry;
  const subject = subjectOf(cargo);

  const edit = useAct(
    useCallback(async () => {
      await renewDraft(personId, subject);
      await postOffice.discard(key);
      onEdit?.();
    }, [personId, subject, key, postOffice, onEdit]),
  );
  const again = useAct(useCallback(() => postOffice.retry(key), [postOffice, key]));
  const discard = useAct(
    useCallback(async () => {
      await forgetDraft(personId, subject, key);
      await postOffice.discard(key);
    }, [personId, subject, key, postOffice]),
  );

  if (!trouble) return null;
  return (
    <section className="card attention">
      <h2>
        <Icon name="look" />
        {t.sending.attention}
      </h2>
      <p>
        <b>{title}</b>
      </p>
      <p>{troubleWords(t, trouble)}</p>
      {Object.keys(trouble.fields ?? {}).map(field => (
        <p key={field}>{fieldWords(t, field)}</p>
      ))}
      <p className="muted">{discarding ? t.sending.discardText : t.sending.attentionText}</p>
      {discarding ? (
        <div className="same">
          <button type="button" className="btn soft" onClick={() => setDiscarding(false)}>
            {t.app.cancel}
          </button>
          <button type="button" className="btn soft" disabled={discard.busy} onClick={() => discard.run()}>
            {t.sending.discardSure}
          </button>
        </div>
      ) : (
        <div className="acts">
          {canEdit && (
            <button type="button" className="btn soft" disabled={edit.busy} onClick={() => edit.run()}>
              {t.sending.edit}
            </button>
          )}
          <button type="button" className="btn soft" disabled={again.busy} onClick={() => again.run()}>
            {t.sending.again}
          </button>
          <button type="button" className="btn soft" onClick={() => setDiscarding(true)}>
            {t.sending.discard}
          </button>
        </div>
      )}
    </section>
  );
}
