import { Link } from 'wouter';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

/** Until the last day of a practice that leaves: there is a record to take along. */
export function LeavingNotice() {
  const { practice } = usePerson();
  const { t, day } = useWords();
  if (!practice?.leavesOn) return null;
  return (
    <section className="card" aria-label={t.record.leaving.title(day(practice.leavesOn, 'PLAIN'))}>
      <Link href="/record" className="row news">
        <span className="row-words">
          <b>{t.record.leaving.title(day(practice.leavesOn, 'PLAIN'))}</b>
          <span className="muted">{t.record.leaving.text}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
