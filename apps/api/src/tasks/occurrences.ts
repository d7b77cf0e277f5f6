import { addDays, type Schedule } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import { RRuleTemporal } from 'rrule-temporal';

/** One day on which a schedule asks for something, with the instants at which its task opens and closes. */
export interface Occurrence {
  /** `YYYY-MM-DD` in the client's calendar. */
  day: string;
  opensAt: Date;
  closesAt: Date;
}

/**
 * The one place where a schedule becomes instants (R14). The rule gives days, and the wall clock gives the time on each of them:
 * 19:00 stays 19:00 on both sides of a change of daylight saving. A time that the change skips moves by what was skipped; of a
 * time that comes twice the first is taken (Temporal's "compatible"). The library alone would leave a skipped time's day out,
 * and a client without that day's task.
 * @param timeZone the client's IANA zone
 * @param until the last instant at which an occurrence of interest may open
 * @param most how many occurrences at the most
 * @param fromDay leaves out the days before it
 */
export function occurrencesOf(
  schedule: Schedule,
  timeZone: string,
  until: Date,
  most: number,
  fromDay: string = schedule.startsOn,
): Occurrence[] {
  // A single occurrence is a rule that ends after the first.
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${schedule.startsOn.replaceAll('-', '')}T000000\nRRULE:${schedule.rule ?? 'FREQ=DAILY;COUNT=1'}`,
    cache: false,
  });
  const firstDay = fromDay > schedule.startsOn ? fromDay : schedule.startsOn;
  const lastDay = addDays(dayIn(timeZone, until), 1);
  return rule
    .between(new Date(`${firstDay}T00:00:00Z`), new Date(`${lastDay}T00:00:00Z`), true)
    .slice(0, most)
    .map(midnight => {
      const opens = midnight.toPlainDate().toZonedDateTime({ timeZone, plainTime: schedule.opensAt });
      // From the opening as it really is: where the clock skipped it, the whole time to do it is still there.
      const closes = opens.toPlainDateTime().add({ hours: schedule.openForHours }).toZonedDateTime(timeZone);
      return {
        day: midnight.toPlainDate().toString(),
        opensAt: new Date(opens.epochMilliseconds),
        closesAt: new Date(closes.epochMilliseconds),
      };
    })
    .filter(occurrence => occurrence.opensAt.getTime() <= until.getTime());
}

/** The instant of a time on somebody's wall, by the same clock as every occurrence. */
export function instantOn(timeZone: string, day: string, at: string): Date {
  const far = new Date(Date.parse(`${day}T00:00:00Z`) + 3 * 86_400_000);
  const [occurrence] = occurrencesOf({ startsOn: day, opensAt: at, openForHours: 1, rule: null }, timeZone, far, 1);
  return occurrence!.opensAt;
}
