import { kindsOfNames, type Outcome, type RecordKind } from '@roadback/domain/trail-kinds';
import type { Role } from '@roadback/domain/access';
import type { AuditFilter } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';

export interface EventView {
  id: string;
  at: Date;
  actor: 'STAFF' | 'CLIENT' | 'SYSTEM';
  actorId: string | null;
  actorName: string | null;
  roles: Role[];
  act: 'READ' | 'WRITE';
  kind: RecordKind;
  outcome: Outcome;
  reason: string | null;
  why: 'ROLE' | 'COVER' | 'BREAK_GLASS' | 'JOB';
  couples: { id: string; names: string[] }[];
}

export interface TrailPage {
  items: EventView[];
  hasMore: boolean;
  firstDay: string;
  lastDay: string;
}

/** Events of some days of the practice's calendar. The days are always bounded, so that no question reads the whole trail. */
export async function readTrail(scope: Scope, filter: AuditFilter, limit: number, offset: number): Promise<TrailPage> {
  const rows = await scope.rows<Partial<EventView> & { firstDay: string; lastDay: string }>(
    `with days as (
       select p.time_zone as zone, d.last_day, greatest(coalesce($3::date, d.last_day - 6), d.last_day - 91) as first_day
         from directory.practice p
         cross join lateral (select coalesce($4::date, ($2::timestamptz at time zone p.time_zone)::date) as last_day) d
        where p.id = $1)
     select days.first_day as "firstDay", days.last_day as "lastDay", found.*
       from days left join lateral (
         select e.id, e.at, e.audience as actor, e.actor_id as "actorId", e.roles, e.act, e.kind, e.outcome, e.reason, e.why,
                coalesce(m.staff_name, c.given_name || ' ' || c.family_name) as "actorName",
                coalesce((select json_agg(json_build_object('id', o.couple_id, 'names', o.names) order by o.names)
                   from (select r.couple_id, array_agg(k.given_name || ' ' || k.family_name order by r.position) as names
                           from clinical.partner r join clinical.client k on k.practice_id = $1 and k.id = r.client_id
                          where r.practice_id = $1 and r.couple_id = any (e.couple_ids) group by r.couple_id) o), '[]') as couples
           from audit.event e
           left join directory.membership m on m.practice_id = $1 and m.person_id = e.actor_id
           left join clinical.client c on c.practice_id = $1 and c.id = e.actor_id
          where e.practice_id = $1
            and e.at >= days.first_day::timestamp at time zone days.zone and e.at < (days.last_day + 1)::timestamp at time zone days.zone
            and ($5::uuid is null or e.actor_id = $5)
            and ($6::uuid is null or $6 = any (e.couple_ids) or $6 = any (e.record_ids))
            and ($7::text is null or e.kind = $7) and ($8::text is null or e.act = $8) and ($9::text is null or e.outcome = $9)
            and ($10 or e.audience <> 'SYSTEM')
          order by e.at desc, e.id desc limit $11 offset $12) found on true`,
    [
      scope.practiceId,
      scope.now,
      filter.firstDay ?? null,
      filter.lastDay ?? null,
      filter.personId ?? null,
      filter.coupleId ?? null,
      filter.kind ?? null,
      filter.act ?? null,
      filter.outcome ?? null,
      filter.withJobs === true,
      limit + 1,
      offset,
    ],
  );
  const { firstDay, lastDay } = rows[0]!;
  const events = rows.filter((row): row is EventView & { firstDay: string; lastDay: string } => row.id != null);
  return { items: events.slice(0, limit), hasMore: events.length > limit, firstDay, lastDay };
}

export interface HeadRow {
  seq: number;
  hash: string;
  sealedAt: Date;
  /** Of the last verification; null before the first, and then `isWhole` says nothing. */
  verifiedAt: Date | null;
  isWhole: boolean;
}

export async function readHead(scope: Scope): Promise<HeadRow | null> {
  const [head] = await scope.rows<HeadRow>(
    `select h.seq::integer as seq, encode(h.hash, 'hex') as hash, h.sealed_at as "sealedAt", c.checked_at as "verifiedAt", c.broken_kind is null as "isWhole"
       from audit.head h left join jobs.trail_check c on c.practice_id = $1
      where h.practice_id = $1 and h.seq > 0`,
    [scope.practiceId],
  );
  return head ?? null;
}

export interface RecordReader {
  day: string;
  name: string;
  roles: Role[];
  namesAlone: boolean;
}

/**
 * Which staff looked at this client's own record, by day. Not today: whoever asked again and again would learn the hour, and with it what
 * the other partner has just done (R19). And no kind of record: a look at the safety answers would say that there are some (R3).
 */
export function readersOfRecord(scope: Scope, days: number): Promise<RecordReader[]> {
  return scope.rows<RecordReader>(
    `select l.day, s.staff_name as name, array_agg(distinct l.role order by l.role) as roles, bool_and(l.kind = any ($5)) as "namesAlone"
       from (select (e.at at time zone p.time_zone)::date as day, e.actor_id, e.kind, role
               from directory.membership p
               join audit.event e on e.practice_id = $1 and e.audience = 'STAFF' and e.outcome = 'DONE' and $2 = any (e.client_ids)
                and e.at >= (($3::timestamptz at time zone p.time_zone)::date - $4::integer)::timestamp at time zone p.time_zone
                and e.at < ($3::timestamptz at time zone p.time_zone)::date::timestamp at time zone p.time_zone
              cross join lateral unnest(e.roles) role
              where p.practice_id = $1 and p.person_id = $2) l
       join directory.membership s on s.practice_id = $1 and s.person_id = l.actor_id
      group by l.day, l.actor_id, s.staff_name
      order by l.day desc, lower(s.staff_name), l.actor_id`,
    [scope.practiceId, scope.personId, scope.now, days, [...kindsOfNames]],
  );
}
