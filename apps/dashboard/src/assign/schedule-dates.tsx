import type { ApiFault } from '../graphql/api-fault';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { countOf, type ScheduleDraft } from './schedule-draft';
import type { Occurrence } from './use-schedule-dates';

export interface PartnerDates {
  name: string;
  occurrences: Occurrence[] | undefined;
}

const shownAtMost = 8;

/** The dates written out, for each partner where their calendars differ. */
export const ScheduleDates = ({
  draft,
  partners,
  isPending,
  fault,
}: {
  draft: ScheduleDraft;
  partners: readonly PartnerDates[];
  isPending: boolean;
  fault: ApiFault | null;
}) => {
  const t = useWords().schedule;
  const dates = useDates();
  if (fault) return fault.code === 'INVALID' ? null : <p className="muted small">{t.couldNotLook}</p>;
  if (isPending) return <p className="muted small">{t.looking}</p>;

  const total = countOf(draft);
  const line = (occurrences: Occurrence[]) => {
    const shown = occurrences.slice(0, shownAtMost).map(occurrence => dates.shortDay(occurrence.day));
    if (total === null) return `${shown.join(' · ')} ${t.goesOn}`;
    return total > shown.length ? `${shown.join(' · ')} ${t.more(total - shown.length)}` : shown.join(' · ');
  };
  const known = partners.flatMap(({ name, occurrences }) => (occurrences ? [{ name, occurrences, line: line(occurrences) }] : []));
  const first = known[0]?.occurrences[0];
  if (!first) return <p className="field-fault">{t.noDates}</p>;
  const areSame = known.every(each => each.line === known[0]?.line);
  const elsewhere = known.flatMap(({ name, occurrences }) => {
    const own = occurrences[0] && dates.time(occurrences[0].opensAt);
    return own && own !== draft.opensAt ? [t.yourTime(name, draft.opensAt, own)] : [];
  });
  return (
    <div className="muted small schedule-dates" aria-live="polite">
      {areSame ? (
        <p>{known[0]?.line}</p>
      ) : (
        known.map(each => (
          <p key={each.name}>
            {each.name}: {each.line}
          </p>
        ))
      )}
      <p>
        {t.closes(dates.wallMoment(first.day, draft.opensAt, draft.openForHours))} {elsewhere.join(' ')}
      </p>
    </div>
  );
};
