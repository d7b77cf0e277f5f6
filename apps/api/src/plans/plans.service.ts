import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '@roadback/domain/refusal';
import {
  completeStep,
  openStep,
  roadmapSteps,
  stateOf,
  type Episode,
  type RoadmapStep,
  type StepMove,
  type StepState,
} from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { CouplesService } from '../couples/couples.service.js';
import type { MoveStepInput, OpenPlanInput } from '../generated/inputs.js';
import { Plan, StepEpisode, StepTransition } from './plan.entity.js';

/** A plan with all that the care team sees of it. */
export interface PlanView extends Plan {
  rebuildingPartnerId: string | null;
  steps: { step: RoadmapStep; state: StepState; episodes: StepEpisode[] }[];
  transitions: { id: string; step: RoadmapStep; fromState: StepState; toState: StepState; reason: string; byName: string; at: Date }[];
}

type Decide = (step: RoadmapStep, episodes: readonly Episode[], reason: string) => StepMove | Refusal;

/** The couple plan: opened by the counselor, moved by the counselor, by nobody and nothing else (R1). */
@Injectable()
export class PlansService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async open(scope: Scope, input: OpenPlanInput): Promise<PlanView> {
    const { practiceId } = scope;
    const couple = await this.couples.known(scope, input.coupleId);
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
    });
    return (await this.ofCouple(scope, couple.id))!;
  }

  openStep(scope: Scope, input: MoveStepInput): Promise<PlanView> {
    return this.move(scope, input, openStep);
  }

  completeStep(scope: Scope, input: MoveStepInput): Promise<PlanView> {
    return this.move(scope, input, completeStep);
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<PlanView | null> {
    const { practiceId } = scope;
    const plan = await scope.entities.findOneBy(Plan, { practiceId, coupleId });
    if (!plan) return null;
    const episodes = await scope.entities.find(StepEpisode, {
      where: { practiceId, planId: plan.id },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
    const transitions = await scope.rows<PlanView['transitions'][number]>(
      `select t.id, t.step, t.from_state as "fromState", t.to_state as "toState", t.reason, m.staff_name as "byName", t.moved_at as at
         from clinical.step_transition t
         join directory.membership m on m.practice_id = $1 and m.person_id = t.moved_by
        where t.practice_id = $1 and t.plan_id = $2 order by t.moved_at desc, t.id desc`,
      [practiceId, plan.id],
    );
    const steps = roadmapSteps.map(step => ({
      step,
      state: stateOf(step, episodes),
      episodes: episodes.filter(episode => episode.step === step),
    }));
    return { ...plan, rebuildingPartnerId: plan.rebuildingClientId, steps, transitions };
  }

  private async move(scope: Scope, input: MoveStepInput, decide: Decide): Promise<PlanView> {
    const { practiceId } = scope;
    const plan = await scope.entities.findOneBy(Plan, { practiceId, id: input.planId });
    if (!plan) throw notFound();
    // Two tabs, one step: the second waits here and then sees what the first did.
    await scope.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [plan.id]);
    const episodes = await scope.entities.findBy(StepEpisode, { practiceId, planId: plan.id, step: input.step });
    const move = decide(input.step, episodes, input.reason);
    if (isRefusal(move)) throw refused(move.refused);
    const wordsForBoth = input.wordsForBoth?.trim() || null;
    const episodeId = move.ends ?? newId();
    if (move.begins) {
      await scope.entities.insert(StepEpisode, {
        practiceId,
        id: episodeId,
        planId: plan.id,
        coupleId: plan.coupleId,
        step: input.step,
        kind: move.begins,
        openedAt: scope.now,
        closedAt: null,
        wordsForBoth,
      });
    } else {
      // Words from the opening stand on when the closing brings none.
      await scope.entities.update(
        StepEpisode,
        { practiceId, id: episodeId },
        { closedAt: scope.now, ...(wordsForBoth && { wordsForBoth }) },
      );
    }
    await scope.entities.insert(StepTransition, {
      practiceId,
      id: newId(),
      planId: plan.id,
      coupleId: plan.coupleId,
      episodeId,
      step: input.step,
      fromState: move.fromState,
      toState: move.toState,
      reason: input.reason.trim(),
      wordsForBoth,
      movedBy: scope.personId,
      movedAt: scope.now,
    });
    return (await this.ofCouple(scope, plan.coupleId))!;
  }
}
