import { Link } from 'wouter';
import { useCareTeam, type MyReader } from '../care-team/use-care-team';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';

/** Who of the staff reads what this person writes, each with what they are here for (R5). */
export function CareTeam() {
  const { t } = useWords();
  const { data, error, refetch } = useCareTeam();
  if (!data) return error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[90]} />;
  const words = t.settings.careTeam;
  if (data.length === 0) return <RecordReadersLink />;
  return (
    <section className="card" aria-labelledby="care-team">
      <h2 id="care-team">{words.title}</h2>
      <p className="muted">{words.text}</p>
      <ul className="rows">
        {data.map(reader => (
          <li key={`${reader.name} ${reader.part}`} className="row">
            <span className="row-words">
              <b>{reader.name}</b>
              <PartOf reader={reader} />
            </span>
          </li>
        ))}
      </ul>
      <RecordReadersLink />
    </section>
  );
}

/** There for a person without a couple too: the office may have looked at their name. */
function RecordReadersLink() {
  const { t } = useWords();
  return (
    <Link href="/settings/record-readers" className="btn quiet">
      {t.settings.recordReaders.link}
    </Link>
  );
}

function PartOf({ reader: { part, untilDay, ofName } }: { reader: MyReader }) {
  const { t, day } = useWords();
  const words = t.settings.careTeam;
  return (
    <span className="muted">
      {part === 'COVERING' && untilDay
        ? words.until(day(untilDay, 'PLAIN'))
        : part === 'SUPERVISOR' && ofName
          ? words.supervises(ofName)
          : words.parts[part]}
    </span>
  );
}
