import { WayTo } from '../shell/way-to';
import { useWords } from '../words/words';
import { useResponsibility } from './use-responsibility';

/** Days after a session in which Today offers a place for what was heard; the roadmap goes on offering it. */
const daysOnToday = 7;

/**
 * The ways to one's apologies. On Today those that are being prepared, and what was heard lately; on the roadmap all of them. Nothing is
 * said of writing that did not happen (R8), and what cannot be read right now is left out rather than called an error: it is an offer.
 */
export function ApologyLinks({ personId, on }: { personId: string; on: 'TODAY' | 'ROADMAP' }) {
  const { t, day, today } = useWords();
  const { data } = useResponsibility(personId);
  const since = new Date(Date.parse(`${today()}T00:00:00Z`) - daysOnToday * 86_400_000).toISOString().slice(0, 10);
  const mine = data?.mine.filter(apology => on === 'ROADMAP' || apology.state !== 'DELIVERED') ?? [];
  const heard = data?.heard.filter(apology => on === 'ROADMAP' || apology.deliveredOn >= since) ?? [];
  if (mine.length + heard.length === 0) return null;
  return (
    <section className="card" aria-label={t.steps.RESPONSIBILITY.name}>
      <ul className="rows">
        {mine.map(({ id, partnerName, state, drafts }) => (
          <li key={id}>
            <WayTo
              to={`/apology/${id}`}
              title={t.apology.link(partnerName)}
              hint={state === 'WRITING' && drafts[0] && drafts[0].comments.length > 0 ? t.apology.newComment : t.apology.linkHint[state]}
            />
          </li>
        ))}
        {heard.map(({ id, authorName, deliveredOn }) => (
          <li key={id}>
            <WayTo
              to={`/heard/${id}`}
              title={t.apology.heard.link(authorName)}
              hint={t.apology.heard.linkHint(day(deliveredOn, 'PLAIN'))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
