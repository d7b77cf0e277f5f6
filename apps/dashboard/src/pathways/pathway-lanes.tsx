import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import type { Couple } from '../couple/timeline-of';
import { lanesOf, type Placed } from './lanes-of';

/** What each partner gets when, in two lanes, by week and day in their own calendars. */
export const PathwayLanes = ({ couple, placed, startsOn }: { couple: Couple; placed: readonly Placed[]; startsOn: string }) => {
  const { pathways: t } = useWords();
  const language = useLanguage();
  const dates = useDates();
  const partners = couple.partners;
  const weeks = lanesOf(
    placed,
    partners.map(partner => partner.id),
    startsOn,
  );
  if (weeks.length === 0) return <p className="muted">{t.nothingLeft}</p>;
  return (
    <table className="lanes" aria-label={t.lanes}>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          {partners.map((partner, index) => (
            <th key={partner.id} scope="col">
              <Avatar side={index === 0 ? 'first' : 'second'} name={partner.givenName} size="small" /> {partner.givenName}
            </th>
          ))}
        </tr>
      </thead>
      {weeks.map(({ week, days, minutes }) => (
        <tbody key={week}>
          <tr className="lanes-week">
            <th scope="rowgroup">{t.week(week)}</th>
            {minutes.map((amount, index) => (
              <td key={partners[index]?.id} className="muted small">
                {amount === 0 ? t.nothing : t.minutes(amount)}
              </td>
            ))}
          </tr>
          {days.map(({ day, lanes }) => (
            <tr key={day}>
              <th scope="row">{dates.day(day)}</th>
              {lanes.map((lane, index) => (
                <td key={partners[index]?.id}>
                  {lane.map(({ key, exercise, schedule, refused }) => (
                    <p key={key} className={refused ? 'lane-task stopped' : 'lane-task'}>
                      {exercise.title[language]} <span className="muted small">{schedule.opensAt}</span>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};
