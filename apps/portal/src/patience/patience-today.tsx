import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { WayTo } from '../shell/way-to';
import { useWords } from '../words/words';
import { usePatience, usePause, useRuns, type NeedForMe } from './use-patience';

/** A need that the partner shared, as a way to its page: the day and no hour (R19). */
export function NeedRow({ need }: { need: NeedForMe }) {
  const { t, day } = useWords();
  return (
    <li>
      <Link href={`/needs/${need.id}`} className="row news">
        <span className="row-words">
          <b>{t.patience.asks.row(need.authorName)}</b>
          <span className="muted">
            {need.answer === null ? t.patience.asks.hint : t.patience.asks.answeredHint}. {t.patience.asks.on(day(need.askedOn, 'PLAIN'))}
          </span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </li>
  );
}

/** The pause that runs now, needs of these two days that wait, and the ways to hard moments and pauses. */
export function PatienceToday({ personId }: { personId: string }) {
  const { t, today } = useWords();
  const { data } = usePatience(personId);
  const yesterday = new Date(Date.parse(`${today()}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const waiting = data?.asks.filter(need => need.answer === null && need.askedOn >= yesterday) ?? [];
  return (
    <>
      <RunningPause personId={personId} />
      {waiting.length > 0 && (
        <section className="card" aria-label={t.patience.asks.title(data?.partnerName ?? '')}>
          <ul className="rows">
            {waiting.map(need => (
              <NeedRow key={need.id} need={need} />
            ))}
          </ul>
        </section>
      )}
      <PatienceLinks personId={personId} />
    </>
  );
}

function RunningPause({ personId }: { personId: string }) {
  const { t, time } = useWords();
  const { data } = usePause(personId);
  const until = data?.pausedUntil ?? null;
  const runs = useRuns(until);
  if (until === null || !runs) return null;
  return (
    <Link href="/pause" className="card row news" role="status">
      <Icon name="clock" />
      <span className="row-words">
        <b>{t.patience.pause.until(time(new Date(until)))}</b>
        <span className="muted">{t.patience.pause.untilText}</span>
      </span>
    </Link>
  );
}

/** The ways to hard moments and pauses; what cannot be read right now is left out rather than called an error. */
export function PatienceLinks({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data: patience } = usePatience(personId);
  const { data: pause } = usePause(personId);
  const moments = patience && (patience.mayLog || patience.mine.length + patience.asks.length > 0);
  if (!moments && !pause?.mayPropose) return null;
  return (
    <section className="card" aria-label={t.steps.PATIENCE.name}>
      <ul className="rows">
        {moments && (
          <li>
            <WayTo
              to="/hard-moments"
              title={patience.mayLog ? t.patience.title : t.patience.asks.title(patience.partnerName ?? '')}
              hint={patience.mayLog ? t.patience.linkHint : t.patience.asks.hint}
            />
          </li>
        )}
        {pause?.mayPropose && (
          <li>
            <WayTo to="/pause" title={t.patience.pause.title} hint={t.patience.pause.linkHint} />
          </li>
        )}
      </ul>
    </section>
  );
}
