import { Inject, Injectable } from '@nestjs/common';
import { roadmapSteps, stateOf, type RoadmapStep, type StepState } from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { CouplesService, type KnownCouple } from '../couples/couples.service.js';
import { ScreeningRounds } from '../safety/rounds.service.js';
import type { OpenPlanInput } from '../generated/inputs.js';
import { Plan, StepEpisode } from './plan.entity.js';
import { readHistory, type PlanHistory } from './plan-history.queries.js';

/** A plan with all that the care team sees of it. */
export interface PlanView extends Plan, PlanHistory {
  rebuildingPartnerId: string | null;
  steps: { step: RoadmapStep; state: StepState; episodes: StepEpisode[] }[];
}

/** The couple plan: opened by the counselor, and read by the care team. What moves it has files of its own. */
@Injectable()
export class PlansService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ScreeningRounds) private readonly screenings: ScreeningRounds,
  ) {}

  async open(scope: Scope, input: OpenPlanInput): Promise<PlanView> {
    const { practiceId } = scope;
    const couple = await this.couples.known(scope, input.coupleId);
    if (couple.state !== 'ACTIVE') throw refused('COUPLE_SEPARATED');
    const rebuilding = input.rebuildingPartnerId ?? null;
    if ((input.kind === 'ONE_REBUILDS') !== (rebuilding !== null)) throw refused('ROLE_NEEDED');
    if (rebuilding !== null && !couple.partnerIds.includes(rebuilding)) throw refused('NOT_A_PARTNER');
    if (await scope.entities.findOneBy(Plan, { practiceId, coupleId: couple.id })) throw refused('PLAN_EXISTS');
    const id = newId();
    await scope.entities.insert(Plan, {
      practiceId,
      id,
      coupleId: couple.id,
      kind: input.kind,
      rebuildingClientId: rebuilding,
      focus: input.focus,
      openedBy: scope.personId,
      openedAt: scope.now,
      outcome: 'CONTINUING',
    });
    // R3: at the start both are asked, together.
    await this.screenings.ask(scope, couple.id);
    return (await this.ofCouple(scope, couple.id))!;
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<PlanView | null> {
    const { practiceId } = scope;
    const plan = await scope.entities.findOneBy(Plan, { practiceId, coupleId });
    if (!plan) return null;
    const episodes = await scope.entities.find(StepEpisode, {
      where: { practiceId, planId: plan.id },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
    const steps = roadmapSteps.map(step => ({
      step,
      state: stateOf(step, episodes),
      episodes: episodes.filter(episode => episode.step === step),
    }));
    return { ...plan, rebuildingPartnerId: plan.rebuildingClientId, steps, ...(await readHistory(scope, plan.id)) };
  }

  /** A plan to be changed, with its couple. Two tabs, one plan: the second waits here and then sees what the first did. */
  async toChange(scope: Scope, planId: string): Promise<{ plan: Plan; couple: KnownCouple }> {
    const { practiceId } = scope;
    await scope.lock(planId);
    const plan = await scope.entities.findOneBy(Plan, { practiceId, id: planId });
    if (!plan) throw notFound();
    return { plan, couple: await this.couples.known(scope, plan.coupleId) };
  }
}
