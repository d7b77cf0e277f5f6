import { usePerson } from '../session/session';
import { WayCard } from '../shell/way-to';
import { useWords } from '../words/words';

/** Until the last day of a practice that leaves: there is a record to take along. */
export function LeavingNotice() {
  const { practice } = usePerson();
  const { t, day } = useWords();
  if (!practice?.leavesOn) return null;
  return <WayCard to="/record" title={t.record.leaving.title(day(practice.leavesOn, 'PLAIN'))} hint={t.record.leaving.text} />;
}
