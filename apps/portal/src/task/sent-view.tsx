import { KeptPrivate } from '../signing-in/kept-private';
import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { PageTitle } from '../shell/page';
import { useWords } from '../words/words';
import { RevealSent } from '../reveal/reveal-sent';
import { YouWrote } from './you-wrote';
import { EarlierAnswers } from './earlier-answers';
import { WhoReads } from './who-reads';
import type { Task } from './task-form';

/** What was answered, who can read it, and what the counselor replied. */
export function SentView({ task, onChange }: { task: Task; onChange: () => void }) {
  const { t, say, when, minutesSince } = useWords();
  const names = { partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart };
  const { submission } = task;
  if (!submission) return null;
  const justNow = minutesSince(submission.sentAt) < 1;
  return (
    <div className="flow">
      <div className="done">
        <span className="tick on">
          <Icon name="check" size={17} weight={2.4} />
        </span>
        <PageTitle part="sent">{say(task.exercise.title, names)}</PageTitle>
      </div>
      <p className="muted" role="status">
        {t.sent[submission.kind](when(submission.sentAt))} {justNow && t.sent.doneText}
      </p>
      {submission.isClosed && <KeptPrivate />}
      {submission.isClosed ? null : submission.review ? (
        <figure className="card note">
          <figcaption className="muted">{t.sent.reply(submission.review.byName)}</figcaption>
          {submission.review.reply === null ? (
            <p>{t.today.readWithoutWords(submission.review.byName)}</p>
          ) : (
            <blockquote className="quote">{submission.review.reply}</blockquote>
          )}
        </figure>
      ) : (
        <p className="muted">{t.sent.replyNone(task.counselorName)}</p>
      )}
      {submission.kind === 'SENT' && task.exercise.reveal ? (
        <RevealSent task={task} submission={submission} />
      ) : (
        <>
          {submission.kind === 'SENT' && !submission.isClosed && <YouWrote task={task} answers={submission.answers} />}
          <WhoReads task={task} submission={submission} names={names} />
          {submission.kind === 'SENT' && !submission.isClosed && (
            <button type="button" className="inline-act start" onClick={onChange}>
              {t.held.change.start}
            </button>
          )}
          <EarlierAnswers task={task} names={names} />
        </>
      )}
      <Link href="/" className="btn soft">
        {t.sent.toToday}
      </Link>
    </div>
  );
}
