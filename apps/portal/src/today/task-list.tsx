import { Link } from 'wouter';
import type { TaskRowFragment } from '../generated/graphql';
import { NewsMark } from '../news/looking';
import { subjectOf, type Entry } from '../sending/outbox';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

/** What waits, and what was answered. All answers get the same mark: one is as good as another (R16). */
export function TaskList({
  tasks,
  partner,
  entries,
  begun,
  dated = false,
}: {
  tasks: readonly TaskRowFragment[];
  partner: string;
  entries: readonly Entry[];
  /** Subjects of drafts on this phone. */
  begun: readonly string[];
  /** Says which day each was for: the same task may wait from several. */
  dated?: boolean;
}) {
  const { t, say, day, dayOf } = useWords();
  return (
    <ul className="rows">
      {tasks.map(task => {
        const entry = entries.find(kept => subjectOf(kept.cargo) === `task:${task.id}`);
        const answered = task.state !== 'WAITING' || (entry !== undefined && entry.trouble === null);
        const company = task.mode === 'TOGETHER' ? t.today.withPartner(partner) : t.today.alone;
        const how = [dated ? day(dayOf(task.opensAt), 'WEEKDAY') : company, t.today.minutes(task.minutes)];
        if (entry) how.push(entry.trouble ? t.today.needsALook : t.today.goingOut);
        else if (task.state !== 'WAITING') how.push(t.today[task.state]);
        else if (begun.includes(`task:${task.id}`)) how.push(t.today.begun);
        return (
          <li key={task.id}>
            <Link href={`/tasks/${task.id}`} className="row">
              <span className={answered ? 'tick on' : 'tick'}>{answered && <Icon name="check" size={17} weight={2.4} />}</span>
              <span className="row-words">
                <span>
                  <b>{say(task.title)}</b> {!answered && <NewsMark kinds={['TASK_OPEN', 'TASK_CLOSING']} of={[task.id]} />}
                </span>
                <span className="muted">{how.join(' · ')}</span>
              </span>
              <Icon name="next" weight={1.8} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
