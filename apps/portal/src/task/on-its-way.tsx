import { Link } from 'wouter';
import type { Entry } from '../sending/outbox';
import { useOnline } from '../sending/post-office-context';
import { Icon } from '../shell/icons';
import { PageTitle } from '../shell/page';
import { Readers } from '../shell/readers';
import { useWords } from '../words/words';
import type { Task } from './task-form';

/** Sent by the person, not yet taken by the server: kept, and nothing more to do. */
export function OnItsWay({ entry, task }: { entry: Entry; task: Task | null }) {
  const { t } = useWords();
  const online = useOnline();
  const late = !online || entry.tries > 0;
  return (
    <div className="flow">
      <div className="done">
        <span className="tick on">
          <Icon name="check" size={17} weight={2.4} />
        </span>
        <PageTitle part="way">{late ? t.sent.doneOnPhone : t.sending.now}</PageTitle>
      </div>
      <p className="muted">{t.sent.doneText}</p>
      {task && entry.cargo.kind === 'TASK' && (
        <Readers
          visibility={entry.cargo.input.visibility}
          names={{ partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart }}
        />
      )}
      <Link href="/" className="btn soft">
        {t.sent.toToday}
      </Link>
    </div>
  );
}
