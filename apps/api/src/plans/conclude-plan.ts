import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '@roadback/domain/refusal';
import { concludePlan } from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';
import { refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { ScreeningRounds } from '../safety/rounds.service.js';
import type { ConcludePlanInput } from '../generated/inputs.js';
import { Plan, PlanOutcome, PlanWords } from './plan.entity.js';
import { PlansService, type PlanView } from './plans.service.js';

/** How a plan stands, as its counselor says. Clients read the words that stand now, and nothing else of it (R2). */
@Injectable()
export class ConcludePlan {
  constructor(
    @Inject(PlansService) private readonly plans: PlansService,
    @Inject(ScreeningRounds) private readonly screenings: ScreeningRounds,
  ) {}

  async run(scope: Scope, input: ConcludePlanInput): Promise<PlanView> {
    const { practiceId } = scope;
    const { plan, couple } = await this.plans.toChange(scope, input.planId);
    const concluded = concludePlan({ couple: couple.state, outcome: plan.outcome }, input.outcome, input.reason);
    if (isRefusal(concluded)) throw refused(concluded.refused);
    const wordsForBoth = input.wordsForBoth?.trim() || null;
    await scope.entities.update(Plan, { practiceId, id: plan.id }, concluded);
    await scope.entities.insert(PlanOutcome, {
      practiceId,
      id: newId(),
      planId: plan.id,
      coupleId: plan.coupleId,
      ...concluded,
      reason: input.reason.trim(),
      wordsForBoth,
      setBy: scope.personId,
      setAt: scope.now,
    });
    await scope.entities.delete(PlanWords, { practiceId, planId: plan.id });
    if (wordsForBoth !== null)
      await scope.entities.insert(PlanWords, { practiceId, planId: plan.id, coupleId: plan.coupleId, words: wordsForBoth });
    if (concluded.outcome === 'CONTINUING') await this.screenings.resume(scope, plan.coupleId, scope.now);
    else await this.screenings.rest(scope, plan.coupleId);
    return (await this.plans.ofCouple(scope, plan.coupleId))!;
  }
}
