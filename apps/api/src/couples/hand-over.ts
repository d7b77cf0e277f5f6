import { Inject, Injectable } from '@nestjs/common';
import { exclude, handOver, type Colleague, type PrivateTie } from '@roadback/domain/care-team';
import { isRefusal } from '@roadback/domain/refusal';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import type { ExcludeInput, HandOverInput } from '../generated/inputs.js';
import { CareExclusion, CareTeamChange } from './care-team.entity.js';
import { changeOf, colleagueOf, type CareTeamView, type TeamRow } from './care-team.queries.js';
import { CareTeamService } from './care-team.service.js';
import { CouplesService } from './couples.service.js';

/** A couple goes from one counselor to another, or somebody is kept out of it by name: who had access has none with the next request. */
@Injectable()
export class HandOver {
  constructor(
    @Inject(CareTeamService) private readonly teams: CareTeamService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async run(scope: Scope, { fromId, toId, coupleId }: HandOverInput): Promise<number> {
    const teams = coupleId ? [await this.teams.toChange(scope, coupleId)] : await this.teams.caseloadToChange(scope, fromId);
    if (teams.length === 0) throw refused('NOTHING_TO_HAND_OVER');
    const to = await colleagueOf(scope, toId);
    for (const team of teams) {
      const decided = handOver(team, fromId, to);
      if (isRefusal(decided)) throw refused(decided.refused);
    }
    await this.toSuccessor(scope, teams, to);
    return teams.length;
  }

  async exclude(scope: Scope, { coupleId, staffId, tie, successorId }: ExcludeInput): Promise<CareTeamView> {
    const team = await this.teams.toChange(scope, coupleId);
    const { id } = await colleagueOf(scope, staffId);
    const successor = successorId ? await colleagueOf(scope, successorId) : null;
    await this.keepOut(scope, team, id, tie, successor);
    return this.teams.read(scope, coupleId);
  }

  /** By whoever finds that they know one of the two. Their colleagues are told that a part ended, and not why. */
  async excludeMyself(scope: Scope, coupleId: string, tie: PrivateTie): Promise<boolean> {
    const { id } = await this.couples.known(scope, coupleId);
    await this.keepOut(scope, await this.teams.toChange(scope, id), scope.personId, tie, null);
    return true;
  }

  async lift(scope: Scope, coupleId: string, staffId: string): Promise<CareTeamView> {
    const { practiceId } = scope;
    const team = await this.teams.toChange(scope, coupleId);
    if (!team.excludedIds.includes(staffId)) throw notFound();
    if (staffId === scope.personId) throw refused('OWN_EXCLUSION');
    await scope.entities.delete(CareExclusion, { practiceId, coupleId, staffId });
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId, happened: 'EXCLUSION_LIFTED', staffId }));
    return this.teams.read(scope, coupleId);
  }

  private async keepOut(scope: Scope, team: TeamRow, staffId: string, tie: PrivateTie, successor: Colleague | null): Promise<void> {
    const { practiceId, personId: recordedBy, now: recordedAt } = scope;
    const { coupleId } = team;
    const decided = exclude(team, staffId, successor);
    if (isRefusal(decided)) throw refused(decided.refused);
    if (team.primaryId === staffId) await this.toSuccessor(scope, [team], successor!);
    await scope.entities.insert(CareExclusion, { practiceId, coupleId, staffId, tie, recordedBy, recordedAt });
    const wasCo = team.coIds.includes(staffId);
    if (wasCo) await this.teams.removeCo(scope, [coupleId], staffId);
    await this.teams.endCoversOf(scope, [coupleId], staffId);
    await scope.entities.insert(CareTeamChange, [
      ...(wasCo ? [changeOf(scope, { coupleId, happened: 'CO_ENDED' as const, staffId })] : []),
      changeOf(scope, { coupleId, happened: 'EXCLUDED', staffId }),
    ]);
  }

  /** The primary counselor's row is changed and never removed. Covers were for the former one's absence, and end. */
  private async toSuccessor(scope: Scope, teams: readonly TeamRow[], to: Colleague): Promise<void> {
    const coupleIds = teams.map(team => team.coupleId);
    await this.teams.removeCo(scope, coupleIds, to.id);
    await scope.rows(
      `update clinical.care_team t set staff_id = $3 where t.practice_id = $1 and t.couple_id = any ($2::uuid[]) and t.part = 'PRIMARY'`,
      [scope.practiceId, coupleIds, to.id],
    );
    await this.teams.endCoversOf(scope, coupleIds, null);
    await scope.entities.insert(
      CareTeamChange,
      teams.map(({ coupleId, primaryId }) => changeOf(scope, { coupleId, happened: 'HANDED_OVER', staffId: to.id, otherId: primaryId })),
    );
  }
}
