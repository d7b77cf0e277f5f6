import { useQuery } from '@tanstack/react-query';
import { addDays } from '@roadback/domain/schedule';
import { ask } from '../server/ask';
import { WayTo } from '../shell/way-to';
import { useWords } from '../words/words';
import { openedRevealsDocument } from './reveal-documents';

/** Days for which Today tells that something was opened; Progress goes on telling it. */
const daysOnToday = 7;

/**
 * The ways to what was opened for both. Before an opening there is nothing here, whatever either of them did (R19); and what cannot be
 * read right now is left out rather than called an error: it is an offer.
 */
export function OpenedLinks({ personId, on }: { personId: string; on: 'TODAY' | 'PROGRESS' }) {
  const { t, say, day, today } = useWords();
  const { data } = useQuery({
    queryKey: [personId, 'opened-reveals'],
    queryFn: async () => (await ask(openedRevealsDocument, {})).myOpenedReveals,
  });
  const since = addDays(today(), -daysOnToday);
  const opened = data?.filter(({ openedOn }) => on === 'PROGRESS' || openedOn >= since) ?? [];
  if (opened.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.reveal.links.title}</h2>
      <ul className="rows">
        {opened.map(({ taskId, title, openedOn }) => (
          <li key={taskId}>
            <WayTo to={`/tasks/${taskId}`} title={say(title)} hint={t.reveal.links.on(day(openedOn, 'PLAIN'))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
