import { Link } from 'wouter';
import type { TodayQuery } from '../generated/graphql';
import { NewsMark } from '../news/looking';
import { Icon } from '../shell/icons';
import { WayTo } from '../shell/way-to';
import { useWords } from '../words/words';

type Today = TodayQuery['today'];

/** What the counselor answered to the person's own words. */
export function Replies({ replies }: { replies: Today['replies'] }) {
  const { t, say, when } = useWords();
  if (replies.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.today.replies}</h2>
      <ul className="rows">
        {replies.map(({ submissionId, title, reply, byName, at }) => (
          <li key={submissionId}>
            <Link href={`/sent/${submissionId}`} className="row news">
              <span className="row-words">
                <span>
                  <b>{say(title)}</b> <NewsMark kinds={['REPLY']} of={[submissionId]} />
                </span>
                {reply === null ? <span>{t.today.readWithoutWords(byName)}</span> : <span className="quote clipped">{reply}</span>}
                <span className="muted">{t.today.replyBy(byName, when(at))}</span>
              </span>
              <Icon name="next" weight={1.8} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the partner chose to share. Nothing here tells the partner whether it was opened (R19). */
export function SharedWithMe({ shared, partner }: { shared: Today['shared']; partner: string }) {
  const { t, say, onDay } = useWords();
  if (shared.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.today.shared(partner)}</h2>
      <ul className="rows">
        {shared.map(({ submissionId, title, sharedOn }) => (
          <li key={submissionId}>
            <WayTo to={`/shared/${submissionId}`} title={say(title)} hint={onDay(sharedOn)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
