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

  useEffect(() => {
    let here = true;
    void countOf(personId).then(found => here && setCount(found));
    return () => {
      here = false;
    };
  }, [personId]);

  const remove = useAct(
    useCallback(async () => {
      await clearShelf('UNREADABLE');
      await Promise.all((await unreadableDraftsOf(personId)).map(forget));
      setCount(await countOf(personId));
    }, [personId]),
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

const countOf = async (personId: string): Promise<number> => (await unreadableEntries()) + (await unreadableDraftsOf(personId)).length;
