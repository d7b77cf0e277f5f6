import { DayKey } from '@roadback/charts/chart-keys';
import { DayBand } from '@roadback/charts/day-band';
import { TrendChart } from '@roadback/charts/trend-chart';
import type { AxisMark } from '@roadback/charts/week-axis';
import { addDays } from '@roadback/domain/schedule';
import { useState } from 'react';
import { newestSafety, safetyOf } from '../caseload/partner-signs';
import type { PartnerSignsFragment } from '../generated/graphql';
import { daysBetween, useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Empty } from '../look/states';
import { useWidth } from '../look/use-width';
import type { Couple } from './timeline-of';

/** Closer than this two numbers are said to be the same. */
const aboutTheSame = 0.5;

/** Felt safety of both by week, the days under it, one sentence above and a table behind. */
export const SafetyCard = ({ couple }: { couple: Couple }) => {
  const { couple: words } = useWords();
  const t = words.safety;
  const said = useSafetySentence();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isTable, setTable] = useState(false);
  const [first, second] = couple.partners;
  if (!first || !second) return null;
  const isEmpty = [...safetyOf(first), ...safetyOf(second)].every(value => value === null) && couple.checkIns.length === 0;
  const sentence = t.joined(said(first), said(second));
  return (
    <section className="card safety" id="safety" aria-label={t.title}>
      <header>
        <h2>{t.title}</h2>
        <span className="muted small grow">{t.rated}</span>
        {!isEmpty && (
          <button type="button" className="link-button quiet" onClick={() => setTable(!isTable)} aria-pressed={isTable}>
            {isTable ? t.chart : t.table}
          </button>
        )}
      </header>
      {!isEmpty && <p className="said">{sentence}</p>}
      <div ref={ref} className="safety-plot">
        {isEmpty ? (
          <Empty title={said(first)} text={t.empty} />
        ) : isTable ? (
          <SafetyTable first={first} second={second} />
        ) : (
          width > 0 && <SafetyPlot couple={couple} first={first} second={second} width={width} sentence={sentence} />
        )}
      </div>
      {!isEmpty && !isTable && (
        <div className="key safety-key">
          <span>{t.days}</span>
          <span>
            <DayKey days="good" />
            {t.good}
          </span>
          <span>
            <DayKey days="mixed" />
            {t.mixed}
          </span>
          <span>
            <DayKey days="hard" />
            {t.hard}
          </span>
          <span>{t.gaps}</span>
        </div>
      )}
    </section>
  );
};

/** How one partner's felt safety went over the twelve weeks, in words. */
function useSafetySentence() {
  const t = useWords().couple.safety;
  const dates = useDates();
  return (partner: PartnerSignsFragment): string => {
    const values = safetyOf(partner).filter(value => value !== null);
    const from = values.at(0);
    const to = values.at(-1);
    if (from === undefined || to === undefined) return t.none(partner.givenName);
    const all = safetyOf(partner);
    const weeks = all.findLastIndex(value => value !== null) - all.findIndex(value => value !== null) + 1;
    if (values.length === 1) return t.only(partner.givenName, dates.tenth(to));
    return Math.abs(to - from) < aboutTheSame
      ? t.still(partner.givenName, dates.tenth(to))
      : t.one(partner.givenName, dates.tenth(from), dates.tenth(to), weeks);
  };
}

const SafetyPlot = ({
  couple,
  first,
  second,
  width,
  sentence,
}: {
  couple: Couple;
  first: PartnerSignsFragment;
  second: PartnerSignsFragment;
  width: number;
  sentence: string;
}) => {
  const { couple: words, library } = useWords();
  const dates = useDates();
  const start = first.trend[0]?.weekStartsOn ?? dates.today();
  const weeks = first.trend.length;
  const line = (partner: PartnerSignsFragment) => {
    const newest = newestSafety(partner);
    return { points: safetyOf(partner), endLabel: newest === null ? partner.givenName : `${partner.givenName} ${dates.tenth(newest)}` };
  };
  const daysOf = (partner: PartnerSignsFragment) => {
    const feels = new Map(couple.checkIns.filter(checkIn => checkIn.clientId === partner.id).map(checkIn => [checkIn.day, checkIn.feel]));
    return Array.from({ length: weeks * 7 }, (_, index) => feels.get(addDays(start, index)) ?? null);
  };
  const events = (couple.plan?.transitions ?? [])
    .filter(transition => transition.toState === 'OPEN')
    .map(transition => ({ at: daysBetween(start, dates.dayOf(transition.at)) / 7, label: library.tracks[transition.step] }))
    .filter(event => event.at >= 0 && event.at <= weeks);
  return (
    <>
      <TrendChart
        first={line(first)}
        second={line(second)}
        events={withRoom(events, width / Math.max(1, weeks))}
        months={monthsOf(first, dates.month)}
        summary={sentence}
        width={width}
      />
      <div className="safety-days">
        {[first, second].map((partner, index) => {
          const days = daysOf(partner);
          return (
            <DayBand
              key={partner.id}
              days={days}
              width={width}
              name={partner.givenName}
              partner={index === 0 ? 'first' : 'second'}
              summary={words.safety.daysSaid(
                partner.givenName,
                days.filter(day => day !== null && day > 3).length,
                days.filter(day => day !== null && day < 3).length,
              )}
            />
          );
        })}
      </div>
    </>
  );
};

/** Where two steps opened close to each other, the line stays and the later word goes, so that neither covers the other. */
function withRoom(events: readonly AxisMark[], weekWidth: number): AxisMark[] {
  let free = -Infinity;
  return events
    .toSorted((a, b) => a.at - b.at)
    .map(event => {
      const fits = (event.at - free) * weekWidth > 48;
      if (fits) free = event.at;
      return fits ? event : { ...event, label: '' };
    });
}

const monthsOf = (partner: PartnerSignsFragment, month: (day: string) => string): AxisMark[] =>
  partner.trend.flatMap((week, index) => {
    const before = partner.trend[index - 1];
    return before && before.weekStartsOn.slice(0, 7) === week.weekStartsOn.slice(0, 7)
      ? []
      : [{ at: index, label: month(week.weekStartsOn) }];
  });

const SafetyTable = ({ first, second }: { first: PartnerSignsFragment; second: PartnerSignsFragment }) => {
  const t = useWords().couple.safety;
  const dates = useDates();
  const cell = (week: PartnerSignsFragment['trend'][number] | undefined) =>
    week?.safety == null ? <span className="muted">{t.noAnswer}</span> : dates.tenth(week.safety);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          {[first, second].map((partner, index) => (
            <th key={partner.id} scope="col" className={index === 0 ? 'first-name' : 'second-name'}>
              {partner.givenName}
            </th>
          ))}
          {[first, second].map(partner => (
            <th key={partner.id} scope="col">
              {partner.givenName}, {t.checkIns}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.trend.map((week, index) => (
          <tr key={week.weekStartsOn}>
            <th scope="row">{dates.shortDay(week.weekStartsOn)}</th>
            <td>{cell(week)}</td>
            <td>{cell(second.trend[index])}</td>
            <td>{week.checkIns}</td>
            <td>{second.trend[index]?.checkIns}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
