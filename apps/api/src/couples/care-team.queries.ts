import { type CarePart, type CareTeam, type Colleague, type PrivateTie } from '@roadback/domain/care-team';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { CareTeamChange, CareTeamEvent } from './care-team.entity.js';

export interface CareTeamView {
  coupleId: string;
  state: 'ACTIVE' | 'SEPARATED';
  partnerNames: string[];
  members: {
    staffId: string;
    name: string;
    part: CarePart;
    ofName: string | null;
    coverId: string | null;
    firstDay: string | null;
    lastDay: string | null;
    isInForce: boolean;
  }[];
  exclusions: { staffId: string; name: string; tie: PrivateTie; byName: string; at: string }[];
  history: { id: string; happened: CareTeamEvent; name: string; otherName: string | null; byName: string; at: string }[];
}

export interface ReaderView {
  staffId: string;
  name: string;
  part: CarePart;
  untilDay: string | null;
  ofName: string | null;
}

/** A team as it stands, for deciding. */
export interface TeamRow extends CareTeam {
  coupleId: string;
}

/** The team with its history; null for a couple that is not in the viewer's sight. */
export async function readCareTeam(scope: Scope, coupleId: string): Promise<(CareTeamView & { isMine: boolean }) | null> {
  const [team] = await scope.rows<CareTeamView & { isMine: boolean }>(
    `select c.id as "coupleId", c.state, strpos(current_setting('app.couples', true), c.id::text) > 0 as "isMine",
            (select array_agg(k.given_name || ' ' || k.family_name order by r.position)
               from clinical.partner r join clinical.client k on k.practice_id = $1 and k.id = r.client_id
              where r.practice_id = $1 and r.couple_id = c.id) as "partnerNames",
            coalesce((select json_agg(json_build_object('staffId', m.staff_id, 'name', m.name, 'part', m.part, 'ofName', m.of_name,
                              'coverId', m.cover_id, 'firstDay', m.first_day, 'lastDay', m.last_day, 'isInForce', m.in_force)
                              order by array_position(array['PRIMARY', 'CO', 'COVERING', 'SUPERVISOR'], m.part), m.first_day, lower(m.name), m.staff_id)
                        from app.care_team_of(c.id, $3) m), '[]') as members,
            coalesce((select json_agg(json_build_object('staffId', x.staff_id, 'name', s.staff_name, 'tie', x.tie, 'byName', b.staff_name,
                              'at', x.recorded_at) order by lower(s.staff_name), x.staff_id)
                        from clinical.care_exclusion x
                        join directory.membership s on s.practice_id = $1 and s.person_id = x.staff_id
                        join directory.membership b on b.practice_id = $1 and b.person_id = x.recorded_by
                       where x.practice_id = $1 and x.couple_id = c.id), '[]') as exclusions,
            coalesce((select json_agg(x) from (
               select h.id, h.happened, s.staff_name as name, o.staff_name as "otherName", h.first_day as "firstDay", h.last_day as "lastDay",
                      b.staff_name as "byName", h.changed_at as at
                 from clinical.care_team_change h
                 join directory.membership s on s.practice_id = $1 and s.person_id = h.staff_id
                 left join directory.membership o on o.practice_id = $1 and o.person_id = h.other_id
                 join directory.membership b on b.practice_id = $1 and b.person_id = h.changed_by
                where h.practice_id = $1 and h.couple_id = c.id
                order by h.changed_at desc, h.id desc limit 100) x), '[]') as history
       from clinical.couple c
      where c.practice_id = $1 and c.id = $2`,
    [scope.practiceId, coupleId, scope.now],
  );
  return team ?? null;
}

/** Who of the staff reads what the two of this client's couple write, in force now; one line for each part of a person. */
export function readersOf(scope: Scope): Promise<ReaderView[]> {
  return scope.rows<ReaderView>(
    `select m.staff_id as "staffId", m.name, m.part, m.last_day as "untilDay", m.of_name as "ofName"
       from clinical.partner r cross join lateral app.care_team_of(r.couple_id, $3) m
      where r.practice_id = $1 and r.client_id = $2 and r.active
      order by array_position(array['PRIMARY', 'CO', 'COVERING', 'SUPERVISOR'], m.part), lower(m.name), m.staff_id, m.of_name`,
    [scope.practiceId, scope.personId, scope.now],
  );
}

/** The teams of one couple, or of a whole caseload, as the practice admin or one of the team may know them. */
export function teamsOf(scope: Scope, { coupleId, primaryId }: { coupleId: string | null; primaryId: string | null }): Promise<TeamRow[]> {
  return scope.rows<TeamRow>(
    `select c.id as "coupleId", p.staff_id as "primaryId",
            array(select t.staff_id from clinical.care_team t where t.practice_id = $1 and t.couple_id = c.id and t.part = 'CO') as "coIds",
            coalesce((select json_agg(json_build_object('staffId', v.staff_id, 'firstDay', v.first_day, 'lastDay', v.last_day))
                        from clinical.care_cover v
                       where v.practice_id = $1 and v.couple_id = c.id and v.ended_at is null and v.ends_at > $4), '[]') as covers,
            array(select x.staff_id from clinical.care_exclusion x where x.practice_id = $1 and x.couple_id = c.id) as "excludedIds"
       from clinical.couple c
       join clinical.care_team p on p.practice_id = $1 and p.couple_id = c.id and p.part = 'PRIMARY'
      where c.practice_id = $1 and ($2::uuid is null or c.id = $2) and ($3::uuid is null or p.staff_id = $3)
      order by c.id`,
    [scope.practiceId, coupleId, primaryId, scope.now],
  );
}

/** A member of this practice's staff; NOT_FOUND for anybody else. */
export async function colleagueOf(scope: Scope, id: string): Promise<Colleague> {
  const [colleague] = await scope.rows<Colleague>(
    `select m.person_id as id, m.state <> 'ENDED' and 'COUNSELOR' = any (m.roles) as "isCounselor",
            m.state <> 'ENDED' and 'SUPERVISOR' = any (m.roles) as "isSupervisor", m.person_id = $3 as "isThemself"
       from directory.membership m where m.practice_id = $1 and m.person_id = $2 and m.audience = 'STAFF'`,
    [scope.practiceId, id, scope.personId],
  );
  if (!colleague) throw notFound();
  return colleague;
}

/** Ends covers that are not over, of some couples, of one person or of all; gives what ended. */
export function endCovers(
  scope: Scope,
  coupleIds: readonly string[],
  staffId: string | null,
): Promise<{ coupleId: string; staffId: string; firstDay: string; lastDay: string }[]> {
  return scope.rows(
    `update clinical.care_cover v set ended_by = $4, ended_at = $5
      where v.practice_id = $1 and v.couple_id = any ($2::uuid[]) and ($3::uuid is null or v.staff_id = $3) and v.ended_at is null and v.ends_at > $5
      returning v.couple_id as "coupleId", v.staff_id as "staffId", v.first_day as "firstDay", v.last_day as "lastDay"`,
    [scope.practiceId, coupleIds, staffId, scope.personId, scope.now],
  );
}

/** A line of the history, by the viewer and now. */
export const changeOf = (
  scope: Scope,
  change: Pick<CareTeamChange, 'coupleId' | 'happened' | 'staffId'> & Partial<Pick<CareTeamChange, 'otherId' | 'firstDay' | 'lastDay'>>,
): CareTeamChange => ({
  otherId: null,
  firstDay: null,
  lastDay: null,
  ...change,
  practiceId: scope.practiceId,
  id: newId(),
  changedBy: scope.personId,
  changedAt: scope.now,
});
