import { trendOf, type TrendWeek } from '@roadback/domain/trend';
import { addDays } from '@roadback/domain/schedule';
import { dayIn, lastDays, lastMondays } from '@roadback/domain/weeks';

/** Weeks of the trend and days of the task strip. */
const weeksShown = 12;
const daysShown = 14;

/** What the columns below hold: one entry for each partner, and the rows of each partner beside it. */
export interface PartnerColumns {
  partners: PartnerRow[];
  weeks: (OfPartner & { weeks: [weekStartsOn: string, checkIns: number, feelSum: number, safetySum: number, safetyCount: number][] })[];
  days: (OfPartner & { days: [day: string, due: number, sent: number][] })[];
}

interface OfPartner {
  coupleId: string;
  clientId: string;
}

interface PartnerRow extends OfPartner {
  givenName: string;
  familyName: string;
  timeZone: string;
  lastCheckInOn: string | null;
  lastSentAt: string | null;
  isUnreachable: boolean;
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
  /** Not part of the schema: a signal says it. */
  isUnreachable: boolean;
}

/**
 * The partners of some couples with what is shown of them, first partner first. Each table is read once for all of the couples: asked
 * partner by partner, a caseload is hundreds of small reads, each with a policy to be checked. `couples` is an SQL expression for their
 * ids, written in the code.
 * $1 practice, $2 first Monday of interest, $3 first day of interest, $4 now. The bounds are a little wide: each partner's calendar is cut afterwards.
 */
export const partnerColumns = (couples: string): string => `
  coalesce((select json_agg(x) from (
    select r.couple_id as "coupleId", k.id as "clientId", k.given_name as "givenName", k.family_name as "familyName", m.time_zone as "timeZone",
           m.unreachable_since is not null and m.notices <> 'NONE' as "isUnreachable",
           (select max(d.day) from clinical.check_in d
             where d.practice_id = $1 and d.couple_id = r.couple_id and d.client_id = r.client_id and d.replaced_at is null) as "lastCheckInOn",
           (select max(s.sent_at) from clinical.submission s
             where s.practice_id = $1 and s.couple_id = r.couple_id and s.client_id = r.client_id) as "lastSentAt"
      from clinical.partner r
      join clinical.client k on k.practice_id = $1 and k.id = r.client_id
      join directory.membership m on m.practice_id = $1 and m.person_id = r.client_id
     where r.practice_id = $1 and r.couple_id = any (${couples})
     order by r.position) x), '[]') as partners,
  coalesce((select json_agg(x) from (
    select w.couple_id as "coupleId", w.client_id as "clientId",
           json_agg(json_build_array(w.week_starts_on, w.check_ins, w.feel_sum, w.safety_sum, w.safety_count)) as weeks
      from clinical.check_in_week w
     where w.practice_id = $1 and w.couple_id = any (${couples}) and w.week_starts_on >= $2
     group by w.couple_id, w.client_id) x), '[]') as weeks,
  coalesce((select json_agg(x) from (
    select t."coupleId", t."clientId", json_agg(json_build_array(t.day, t.due, t.sent)) as days from (
      select t.couple_id as "coupleId", t.client_id as "clientId", t.day,
             count(*) filter (where t.state in ('WAITING', 'SENT')) as due, count(*) filter (where t.state = 'SENT') as sent
        from clinical.task t
       where t.practice_id = $1 and t.couple_id = any (${couples}) and t.day >= $3 and t.opens_at <= $4
       group by t.couple_id, t.client_id, t.day) t
     group by t."coupleId", t."clientId") x), '[]') as days`;

/** The bounds $2 and $3 for an instant. */
export function boundsAt(now: Date): [firstMonday: string, firstDay: string] {
  const yesterday = addDays(now.toISOString().slice(0, 10), -1);
  return [lastMondays(yesterday, weeksShown)[0]!, lastDays(yesterday, daysShown)[0]!];
}

/** Says of a couple what is shown of its partners, and which role its plan gives them. */
export type PartnersOf = (coupleId: string, plan: { kind: string; rebuildingClientId: string | null } | null) => PartnerView[];

/** Brings the rows to their partners, cut to each partner's own calendar. */
export function partnersAt(now: Date, { partners, weeks, days }: PartnerColumns): PartnersOf {
  const weeksOf = new Map(weeks.map(row => [keyOf(row), row.weeks]));
  const daysOf = new Map(days.map(row => [keyOf(row), row.days]));
  const ofCouple = new Map<string, PartnerRow[]>();
  for (const row of partners) ofCouple.set(row.coupleId, [...(ofCouple.get(row.coupleId) ?? []), row]);
  const calendarIn = calendarsAt(now);
  return (coupleId, plan) =>
    (ofCouple.get(coupleId) ?? []).map(row => {
      const { today, mondays, lastFortnight } = calendarIn(row.timeZone);
      const sums = (weeksOf.get(keyOf(row)) ?? []).map(([weekStartsOn, checkIns, feelSum, safetySum, safetyCount]) => ({
        weekStartsOn,
        checkIns,
        feelSum,
        safetySum,
        safetyCount,
      }));
      const byDay = new Map((daysOf.get(keyOf(row)) ?? []).map(([day, due, sent]) => [day, { day, due, sent }]));
      return {
        id: row.clientId,
        givenName: row.givenName,
        familyName: row.familyName,
        role: plan && (plan.kind === 'MUTUAL' ? 'BOTH' : plan.rebuildingClientId === row.clientId ? 'REBUILDING' : 'HURT'),
        trend: trendOf(sums, mondays),
        taskDays: lastFortnight.map(day => byDay.get(day) ?? { day, due: 0, sent: 0 }),
        lastCheckInOn: row.lastCheckInOn,
        today,
        lastSentOn: row.lastSentAt === null ? null : dayIn(row.timeZone, new Date(row.lastSentAt)),
        isUnreachable: row.isUnreachable,
      };
    });
}

const keyOf = ({ coupleId, clientId }: OfPartner): string => `${coupleId}/${clientId}`;

/** The calendars of one request; a caseload has two partners in each line and few zones. */
function calendarsAt(now: Date): (timeZone: string) => { today: string; mondays: string[]; lastFortnight: string[] } {
  const known = new Map<string, { today: string; mondays: string[]; lastFortnight: string[] }>();
  return timeZone => {
    const before = known.get(timeZone);
    if (before) return before;
    const today = dayIn(timeZone, now);
    const calendar = { today, mondays: lastMondays(today, weeksShown), lastFortnight: lastDays(today, daysShown) };
    known.set(timeZone, calendar);
    return calendar;
  };
}
