import { Injectable } from '@nestjs/common';
import { daysOfEndings, type EndingKind } from '@roadback/domain/brief';
import type { Scope } from '../platform/database/practice-scope.js';

export interface Brief {
  day: string;
  sessions: { id: string; coupleId: string; names: string[]; beginsAt: string; minutes: number; state: 'PLANNED' | 'HELD' }[];
  endings: { kind: EndingKind; coupleId: string; coupleNames: string[]; endsAt: string }[];
  lastWeek: { firstDay: string; submissions: number; replies: number; checkIns: number; kept: number; sessions: number };
}

const isMine = (alias: string): string => `strpos(current_setting('app.acting_couples', true), ${alias}.couple_id::text) > 0`;
const namesOf = (couple: string, client = 'null::uuid'): string =>
  `(select array_agg(k.given_name order by r.position) from clinical.partner r
      join clinical.client k on k.practice_id = $1 and k.id = r.client_id
     where r.practice_id = $1 and r.couple_id = ${couple} and (${client} is null or r.client_id = ${client}))`;
const inLastWeek = (column: string): string => `${column} >= (select began from week) and ${column} < (select ended from week)`;

/**
 * $1 practice, $2 now, $3 the viewer's zone, $4 the viewer, $5 until when something ends. What is a partner's alone is counted and not
 * named: these figures are the care team's, who may read every row behind them.
 */
const statement = `
  with today as materialized (select ($2::timestamptz at time zone $3)::date as day),
  week as materialized (
    select (date_trunc('week', day)::date - 7) as first_day,
           (date_trunc('week', day)::date - 7)::timestamp at time zone $3 as began,
           date_trunc('week', day)::date::timestamp at time zone $3 as ended
      from today)
  select (select day::text from today) as day,
    coalesce((select json_agg(x order by x."beginsAt", x.id) from (
      select s.id, s.couple_id as "coupleId", ${namesOf('s.couple_id', 's.client_id')} as names, s.begins_at as "beginsAt", s.minutes, s.state
        from clinical.session s, today
       where s.practice_id = $1 and s.counselor_id = $4 and s.state <> 'CANCELLED' and ${isMine('s')}
         and s.begins_at >= (today.day::timestamp at time zone $3) and s.begins_at < ((today.day + 1)::timestamp at time zone $3)) x), '[]') as sessions,
    coalesce((select json_agg(x order by x."endsAt", x."coupleId") from (
      select 'AGREEMENT' as kind, g.couple_id as "coupleId", ${namesOf('g.couple_id')} as "coupleNames", g.ends_at as "endsAt"
        from clinical.agreement g
       where g.practice_id = $1 and ${isMine('g')} and g.paused_at is null and g.ends_at > $2 and g.ends_at <= $5
      union all
      select 'CLEARANCE', c.couple_id, ${namesOf('c.couple_id')}, c.ends_at
        from clinical.clearance c
       where c.practice_id = $1 and ${isMine('c')} and c.ends_at > $2 and c.ends_at <= $5 and c.withdrawn_at is null
         and not exists (select from clinical.clearance n where n.practice_id = $1 and n.couple_id = c.couple_id and n.recorded_at > c.recorded_at)) x),
      '[]') as endings,
    (select json_build_object('firstDay', (select first_day::text from week),
      'submissions', (select count(*)::int from clinical.submission s where s.practice_id = $1 and ${isMine('s')} and ${inLastWeek('s.sent_at')}),
      'replies', (select count(*)::int from clinical.review r
                   where r.practice_id = $1 and r.reviewed_by = $4 and ${isMine('r')} and ${inLastWeek('r.reviewed_at')}),
      'checkIns', (select count(*)::int from clinical.check_in i
                    where i.practice_id = $1 and i.replaced_at is null and ${isMine('i')} and ${inLastWeek('i.sent_at')}),
      'kept', (select count(distinct m.moment_id)::int from clinical.moment_report m
                where m.practice_id = $1 and m.kind = 'KEPT' and ${isMine('m')} and ${inLastWeek('m.sent_at')}),
      'sessions', (select count(*)::int from clinical.session s
                    where s.practice_id = $1 and s.counselor_id = $4 and s.state = 'HELD' and ${isMine('s')} and ${inLastWeek('s.begins_at')}))) as "lastWeek"`;

/** A counselor's morning: today's sessions, what runs out, and the week that was. One statement. */
@Injectable()
export class BriefOfDay {
  async read(scope: Scope, timeZone: string): Promise<Brief> {
    const until = new Date(scope.now.getTime() + daysOfEndings * 86_400_000);
    const [brief] = await scope.rows<Brief>(statement, [scope.practiceId, scope.now, timeZone, scope.personId, until]);
    return brief!;
  }
}
