import { Injectable } from '@nestjs/common';
import { addCoCounselor, arrangeCovers, partThatCounts, setSupervisor } from '@roadback/domain/care-team';
import { isRefusal } from '@roadback/domain/refusal';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { ArrangeCoverInput } from '../generated/inputs.js';
import { CareTeamChange, CareTeamMember, Supervision } from './care-team.entity.js';
import {
  changeOf,
  colleagueOf,
  endCovers,
  readCareTeam,
  readersOf,
  teamsOf,
  type CareTeamView,
  type ReaderView,
  type TeamRow,
} from './care-team.queries.js';

/** Who cares for a couple. Every change is kept, and acts on the next request: the context looks rights up anew for each. */
@Injectable()
export class CareTeamService {
  /** NOT_FOUND for everybody but the practice admin and the couple's team. */
  async read(scope: Scope, coupleId: string): Promise<CareTeamView> {
    const team = await readCareTeam(scope, coupleId);
    const isAdmin = scope.viewer.kind === 'PERSON' && scope.viewer.roles.includes('PRACTICE_ADMIN');
    if (!team || !(team.isMine || isAdmin)) throw notFound();
    return isAdmin ? team : { ...team, exclusions: [] };
  }

  /** R5: who reads what the two write, each person once, with the part that counts. */
  async readers(scope: Scope): Promise<ReaderView[]> {
    const found = await readersOf(scope);
    return [...new Set(found.map(({ staffId }) => staffId))].map(staffId => {
      const own = found.filter(reader => reader.staffId === staffId);
      const part = partThatCounts(own.map(reader => reader.part));
      return own.find(reader => reader.part === part)!;
    });
  }

  async addCo(scope: Scope, coupleId: string, staffId: string): Promise<CareTeamView> {
    const team = await this.toChange(scope, coupleId);
    const added = addCoCounselor(team, await colleagueOf(scope, staffId));
    if (isRefusal(added)) throw refused(added.refused);
    const { practiceId } = scope;
    await scope.entities.insert(CareTeamMember, { practiceId, coupleId, staffId, part: 'CO' });
    await this.endCoversOf(scope, [coupleId], staffId);
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId, happened: 'CO_ADDED', staffId }));
    return this.read(scope, coupleId);
  }

  async endCo(scope: Scope, coupleId: string, staffId: string): Promise<CareTeamView> {
    const team = await this.toChange(scope, coupleId);
    if (!team.coIds.includes(staffId)) throw notFound();
    await this.removeCo(scope, [coupleId], staffId);
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId, happened: 'CO_ENDED', staffId }));
    return this.read(scope, coupleId);
  }

  async cover(scope: Scope, input: ArrangeCoverInput): Promise<number> {
    const { coveringId, firstDay, lastDay } = input;
    const coupleId = input.coupleId ?? null;
    const counselorId = input.counselorId ?? null;
    if ((coupleId === null) === (counselorId === null)) throw invalid({ coupleId: 'NEEDED' });
    const teams = coupleId ? [await this.toChange(scope, coupleId)] : await this.caseloadToChange(scope, counselorId!);
    const places = arrangeCovers(teams, await colleagueOf(scope, coveringId), firstDay, lastDay, await this.today(scope));
    if (isRefusal(places)) throw refused(places.refused);
    const covered = places.map(place => teams[place]!.coupleId);
    await scope.rows(
      `insert into clinical.care_cover (practice_id, id, couple_id, staff_id, first_day, last_day, begins_at, ends_at, arranged_by, arranged_at)
       select $1::uuid, c.id, c.couple_id, $4::uuid, $5::date, $6::date, $5::date::timestamp at time zone p.time_zone,
              ($6::date + 1)::timestamp at time zone p.time_zone, $7::uuid, $8::timestamptz
         from unnest($2::uuid[], $3::uuid[]) c (id, couple_id)
         join directory.practice p on p.id = $1`,
      [scope.practiceId, covered.map(() => newId()), covered, coveringId, firstDay, lastDay, scope.personId, scope.now],
    );
    await scope.entities.insert(
      CareTeamChange,
      covered.map(id => changeOf(scope, { coupleId: id, happened: 'COVER_ARRANGED', staffId: coveringId, firstDay, lastDay })),
    );
    return covered.length;
  }

  async endCover(scope: Scope, coverId: string): Promise<CareTeamView> {
    const [cover] = await scope.rows<{ coupleId: string; staffId: string; firstDay: string; lastDay: string }>(
      `update clinical.care_cover v set ended_by = $3, ended_at = $4
        where v.practice_id = $1 and v.id = $2 and v.ended_at is null and v.ends_at > $4
        returning v.couple_id as "coupleId", v.staff_id as "staffId", v.first_day as "firstDay", v.last_day as "lastDay"`,
      [scope.practiceId, coverId, scope.personId, scope.now],
    );
    if (!cover) throw notFound();
    await scope.entities.insert(CareTeamChange, changeOf(scope, { ...cover, happened: 'COVER_ENDED' }));
    return this.read(scope, cover.coupleId);
  }

  async supervise(scope: Scope, counselorId: string, supervisorId: string | null): Promise<boolean> {
    const { practiceId } = scope;
    await scope.lock(lockOf(scope));
    const counselor = await colleagueOf(scope, counselorId);
    const [before] = await scope.rows<{ supervisorId: string }>(
      'select supervisor_id as "supervisorId" from clinical.supervision where practice_id = $1 and counselor_id = $2',
      [practiceId, counselorId],
    );
    if (supervisorId === (before?.supervisorId ?? null)) return true;
    if (supervisorId === null) {
      await scope.entities.delete(Supervision, { practiceId, counselorId });
    } else {
      const set = setSupervisor(counselor, await colleagueOf(scope, supervisorId));
      if (isRefusal(set)) throw refused(set.refused);
      await scope.rows(
        `insert into clinical.supervision (practice_id, counselor_id, supervisor_id) values ($1, $2, $3)
         on conflict (practice_id, counselor_id) do update set supervisor_id = excluded.supervisor_id`,
        [practiceId, counselorId, supervisorId],
      );
    }
    const happened = supervisorId === null ? 'SUPERVISOR_ENDED' : 'SUPERVISOR_SET';
    const otherId = supervisorId ?? before!.supervisorId;
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId: null, happened, staffId: counselorId, otherId }));
    return true;
  }

  /** The team of a couple, to be changed: two who change teams do so one after the other. NOT_FOUND for a couple out of sight. */
  async toChange(scope: Scope, coupleId: string): Promise<TeamRow> {
    await scope.lock(lockOf(scope));
    const [team] = await teamsOf(scope, { coupleId, primaryId: null });
    if (!team) throw notFound();
    return team;
  }

  /** All teams of one primary counselor, to be changed. */
  async caseloadToChange(scope: Scope, primaryId: string): Promise<TeamRow[]> {
    await scope.lock(lockOf(scope));
    return teamsOf(scope, { coupleId: null, primaryId });
  }

  async removeCo({ practiceId, rows }: Scope, coupleIds: readonly string[], staffId: string): Promise<void> {
    await rows(
      `delete from clinical.care_team t where t.practice_id = $1 and t.couple_id = any ($2::uuid[]) and t.staff_id = $3 and t.part = 'CO'`,
      [practiceId, coupleIds, staffId],
    );
  }

  /** Ends covers and keeps that they ended. */
  async endCoversOf(scope: Scope, coupleIds: readonly string[], staffId: string | null): Promise<void> {
    const ended = await endCovers(scope, coupleIds, staffId);
    if (ended.length > 0)
      await scope.entities.insert(
        CareTeamChange,
        ended.map(cover => changeOf(scope, { ...cover, happened: 'COVER_ENDED' })),
      );
  }

  /** The day in the practice's calendar. */
  private async today(scope: Scope): Promise<string> {
    const [practice] = await scope.rows<{ timeZone: string }>('select time_zone as "timeZone" from directory.practice where id = $1', [
      scope.practiceId,
    ]);
    return dayIn(practice!.timeZone, scope.now);
  }
}

/** Teams change seldom; one lock for the practice is enough, and none can be forgotten. */
const lockOf = (scope: Scope): string => `care-team/${scope.practiceId}`;
