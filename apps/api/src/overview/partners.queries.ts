import { trendOf, type TrendWeek, type WeekSums } from '@roadback/domain/trend';
import { addDays } from '@roadback/domain/schedule';
import { dayIn, lastDays, lastMondays } from '@roadback/domain/weeks';

/** Weeks of the trend and days of the task strip. */
const weeksShown = 12;
const daysShown = 14;

/** One partner as the statement below gives them. */
export interface PartnerRow {
  id: string;
  givenName: string;
  familyName: string;
  timeZone: string;
  lastCheckInOn: string | null;
  lastSentAt: string | null;
  weeks: WeekSums[];
  days: { day: string; due: number; sent: number }[];
}

export interface PartnerView {
  id: string;
  givenName: string;
  familyName: string;
  role: 'REBUILDING' | 'HURT' | 'BOTH' | null;
  trend: TrendWeek[];
  taskDays: { day: string; due: number; sent: number }[];
  lastCheckInOn: string | null;
  /** The partner's own day now; not part of the schema. */
  today: string;
  lastSentOn: string | null;
}

/**
 * Both partners of the couple `c`, as JSON, first partner first.
 * $1 practice, $2 first Monday of interest, $3 first day of interest, $4 now. The bounds are a little wide: each partner's calendar is cut afterwards.
 */
export const partnersOfCouple = `(
  select json_agg(p order by p.position) from (
    select r.position, k.id, k.given_name as "givenName", k.family_name as "familyName", m.time_zone as "timeZone",
           (select max(d.day) from clinical.check_in d
             where d.practice_id = $1 and d.couple_id = c.id and d.client_id = k.id and d.replaced_at is null) as "lastCheckInOn",
           -- The last two weeks first: whoever was heard of lately, and that is nearly everybody, is found without reading all they ever sent.
           coalesce(
             (select max(s.sent_at) from clinical.submission s
               where s.practice_id = $1 and s.couple_id = c.id and s.client_id = k.id and s.sent_at > $4::timestamptz - interval '14 days'),
             (select max(s.sent_at) from clinical.submission s
               where s.practice_id = $1 and s.couple_id = c.id and s.client_id = k.id)) as "lastSentAt",
           coalesce((select json_agg(json_build_object('weekStartsOn', w.week_starts_on, 'checkIns', w.check_ins, 'feelSum', w.feel_sum,
                            'safetySum', w.safety_sum, 'safetyCount', w.safety_count))
              from clinical.check_in_week w
             where w.practice_id = $1 and w.couple_id = c.id and w.client_id = k.id and w.week_starts_on >= $2), '[]') as weeks,
           coalesce((select json_agg(json_build_object('day', x.day, 'due', x.due, 'sent', x.sent)) from (
              select t.day, count(*) filter (where t.state in ('WAITING', 'SENT')) as due, count(*) filter (where t.state = 'SENT') as sent
                from clinical.task t
               where t.practice_id = $1 and t.couple_id = c.id and t.client_id = k.id and t.day >= $3 and t.opens_at <= $4
               group by t.day) x), '[]') as days
      from clinical.partner r
      join clinical.client k on k.practice_id = $1 and k.id = r.client_id
      join directory.membership m on m.practice_id = $1 and m.person_id = r.client_id
     where r.practice_id = $1 and r.couple_id = c.id) p)`;

/** The bounds $2 and $3 for an instant. */
export function boundsAt(now: Date): [firstMonday: string, firstDay: string] {
  const yesterday = addDays(now.toISOString().slice(0, 10), -1);
  return [lastMondays(yesterday, weeksShown)[0]!, lastDays(yesterday, daysShown)[0]!];
}

/** What an instant is in a partner's zone: their day, and the weeks and days that are shown of them. */
export type Calendars = (timeZone: string) => { today: string; mondays: string[]; days: string[] };

/** The calendars of one request; a caseload has two partners in each line and few zones. */
export function calendarsAt(now: Date): Calendars {
  const known = new Map<string, ReturnType<Calendars>>();
  return timeZone => {
    const today = dayIn(timeZone, now);
    const calendar = known.get(today) ?? { today, mondays: lastMondays(today, weeksShown), days: lastDays(today, daysShown) };
    known.set(today, calendar);
    return calendar;
  };
}

/** Cuts a partner's rows to their own calendar and says which role the plan gives them. */
export function partnerView(
  row: PartnerRow,
  plan: { kind: string; rebuildingClientId: string | null } | null,
  calendars: Calendars,
): PartnerView {
  const { today, mondays, days } = calendars(row.timeZone);
  const byDay = new Map(row.days.map(day => [day.day, day]));
  return {
    id: row.id,
    givenName: row.givenName,
    familyName: row.familyName,
    role: plan && (plan.kind === 'MUTUAL' ? 'BOTH' : plan.rebuildingClientId === row.id ? 'REBUILDING' : 'HURT'),
    trend: trendOf(row.weeks, mondays),
    taskDays: days.map(day => byDay.get(day) ?? { day, due: 0, sent: 0 }),
    lastCheckInOn: row.lastCheckInOn,
    today,
    lastSentOn: row.lastSentAt === null ? null : dayIn(row.timeZone, new Date(row.lastSentAt)),
  };
}
