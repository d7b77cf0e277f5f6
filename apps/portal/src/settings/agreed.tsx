import { usePerson } from '../session/session';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { Paragraphs } from '../signing/signing-page';
import { useSigning } from '../signing/use-signing';
import { useWords } from '../words/words';

/** What this person agreed to and when, with the wording in force to read again (R6). */
export function Agreed() {
  const { t, day, dayOf, language } = useWords();
  const { personId } = usePerson();
  const { data, error, refetch } = useSigning(personId);
  if (!data) return error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[120]} />;
  const textOf = (kind: 'POLICY' | 'NOT_MONITORED', version: number): string | null => {
    const wording = kind === 'POLICY' ? data.policy : data.notice;
    return wording?.version === version ? (language === 'ES' ? wording.textEs : wording.textEn) : null;
  };
  return (
    <section className="card" aria-labelledby="agreed">
      <h2 id="agreed">{t.agreed.title}</h2>
      <p className="muted">{data.agreed.length === 0 ? t.agreed.none : t.agreed.text}</p>
      <ul className="rows">
        {data.agreed.map(({ kind, version, agreedAt }) => {
          const text = textOf(kind, version);
          return (
            <li key={`${kind} ${version}`} className="row">
              <span className="row-words">
                <b>{t.agreed.kinds[kind](version)}</b>
                <span className="muted">{t.agreed.on(day(dayOf(agreedAt), 'PLAIN'))}</span>
                {text && (
                  <details>
                    <summary>{t.agreed.read}</summary>
                    <Paragraphs text={text} />
                  </details>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
