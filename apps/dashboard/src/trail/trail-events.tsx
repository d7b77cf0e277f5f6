import type { AuditOutcome, TrailEventFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';

/** One person, one couple, to whom the list is narrowed. */
export interface Only {
  person?: { id: string; name: string } | undefined;
  couple?: { id: string; name: string } | undefined;
}

/** Whoever was turned away or asked for what is not theirs is to be seen at a glance; a rule that said no is everyday work. */
const tones: Record<Exclude<AuditOutcome, 'DONE'>, Tone> = {
  DENIED: 'watch',
  NOT_FOUND: 'watch',
  REFUSED: 'plain',
  INVALID: 'plain',
  CONFLICT: 'plain',
  RATE_LIMITED: 'watch',
  UNAVAILABLE: 'plain',
  FAILED: 'watch',
};

/** What happened, newest first, day by day. A name or a couple narrows the list where that is wanted. */
export const TrailEvents = ({ events, onOnly }: { events: readonly TrailEventFieldsFragment[]; onOnly?: (only: Only) => void }) => {
  const dates = useDates();
  const days = [...new Set(events.map(({ at }) => dates.dayOf(at)))];
  return (
    <>
      {days.map(day => (
        <section key={day} aria-labelledby={`trail-${day}`}>
          <h2 id={`trail-${day}`} className="trail-day">
            {dates.day(day)}
          </h2>
          <ul className="trail-events">
            {events
              .filter(({ at }) => dates.dayOf(at) === day)
              .map(event => (
                <TrailEvent key={event.id} event={event} {...(onOnly && { onOnly })} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const TrailEvent = ({ event, onOnly }: { event: TrailEventFieldsFragment; onOnly?: (only: Only) => void }) => {
  const { trail: t, people } = useWords();
  const dates = useDates();
  const { at, actorId, roles, act, kind, outcome, why } = event;
  const name = event.actorName ?? t.itself;
  const part = [...roles.map(role => people.roles[role]), ...(why === 'COVER' || why === 'BREAK_GLASS' ? [t.why[why]] : [])].join(', ');
  return (
    <li className="trail-event">
      <time dateTime={String(at)}>{dates.time(at)}</time>
      <span className="trail-who">
        {actorId && onOnly ? (
          <button type="button" className="link-button" aria-label={t.show(name)} onClick={() => onOnly({ person: { id: actorId, name } })}>
            {name}
          </button>
        ) : (
          name
        )}
        <span className="muted small">{part}</span>
      </span>
      <span className="trail-what">
        <span className="muted">{t.said[act]}</span> {t.kinds[kind]}
      </span>
      <Concerned event={event} {...(onOnly && { onOnly })} />
      <span className="trail-end">{outcome !== 'DONE' && <Chip tone={tones[outcome]}>{t.outcomes[outcome]}</Chip>}</span>
    </li>
  );
};

const Concerned = ({ event: { couples }, onOnly }: { event: TrailEventFieldsFragment; onOnly?: (only: Only) => void }) => {
  const { trail: t, shell } = useWords();
  const [couple] = couples;
  if (!couple) return <span className="trail-couple" />;
  if (couples.length > 1) return <span className="trail-couple muted">{t.couples(couples.length)}</span>;
  const name = shell.and(couple.names[0] ?? '', couple.names[1] ?? '');
  return (
    <span className="trail-couple">
      {onOnly ? (
        <button
          type="button"
          className="link-button quiet"
          aria-label={t.show(name)}
          onClick={() => onOnly({ couple: { id: couple.id, name } })}
        >
          {name}
        </button>
      ) : null}
    </span>
  );
};
