import { useCallback, useEffect, useState } from 'react';
import { unreadableDraftsOf } from '../device/drafts';
import { forget } from '../device/kept';
import { useAct } from '../server/use-act';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';
import { clearShelf, unreadableEntries } from './shelf';

/** Says that words of this person lie on the phone which no key opens any more. They stay until the person takes them away. */
export function Unreadable({ personId }: { personId: string }) {
  const { t } = useWords();
  const [count, setCount] = useState(0);

  const look = useCallback(async () => setCount((await unreadableEntries()) + (await unreadableDraftsOf(personId)).length), [personId]);
  useEffect(() => {
    void look();
  }, [look]);

  const remove = useAct(
    useCallback(async () => {
      await clearShelf('UNREADABLE');
      await Promise.all((await unreadableDraftsOf(personId)).map(forget));
      await look();
    }, [personId, look]),
  );

  if (count === 0) return null;
  return (
    <section className="card attention">
      <h2>
        <Icon name="look" />
        {t.sending.unreadable(count)}
      </h2>
      <p>{t.sending.unreadableText}</p>
      <button type="button" className="btn soft" disabled={remove.busy} onClick={() => remove.run()}>
        {t.sending.unreadableRemove}
      </button>
    </section>
  );
}
