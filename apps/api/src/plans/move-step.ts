import { Inject, Injectable } from '@nestjs/common';
import { saysWhyNow } from '@roadback/domain/care-team';
import { faultOfEvidence, type Evidence } from '@roadback/domain/readiness';
import { isRefusal } from '@roadback/domain/refusal';
import { moveStep, type StepAct } from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { KnownCouple } from '../couples/couples.service.js';
import type { EvidenceInput, MoveStepInput } from '../generated/inputs.js';
import { StepEpisode, StepTransition, type Plan } from './plan.entity.js';
import { PlansService, type PlanView } from './plans.service.js';

type Move = Pick<MoveStepInput, 'step' | 'reason' | 'wordsForBoth' | 'evidence' | 'coverReason'> & { act: StepAct; lapseId: string | null };

/** More numbers than any screen shows. */
const mostEvidence = 100;

/** R1: a step is moved by its couple's counselor, by nobody and nothing else. Nothing but this file writes episodes and transitions. */
@Injectable()
export class MoveStep {
  constructor(@Inject(PlansService) private readonly plans: PlansService) {}

  async run(scope: Scope, input: MoveStepInput): Promise<PlanView> {
    const { plan, couple } = await this.plans.toChange(scope, input.planId);
    await this.move(scope, plan, couple, { ...input, lapseId: null });
    return (await this.plans.ofCouple(scope, plan.coupleId))!;
  }

  /** The move itself, of a plan that is held to be changed. */
  async move(scope: Scope, plan: Plan, couple: KnownCouple, { step, act, reason, lapseId, ...said }: Move): Promise<void> {
    const { practiceId } = scope;
    const evidence = evidenceOf(said.evidence ?? [], couple);
    const episodes = await scope.entities.findBy(StepEpisode, { practiceId, planId: plan.id, step });
    const move = moveStep({ couple: couple.state, outcome: plan.outcome }, step, episodes, act, reason);
    if (isRefusal(move)) throw refused(move.refused);
    if (!saysWhyNow(couple.isCovered, said.coverReason)) throw refused('COVER_REASON_NEEDED');
    const wordsForBoth = said.wordsForBoth?.trim() || null;
    // Words from the opening stand on when an act brings none; a new episode begins with its own.
    const words =
      wordsForBoth !== null && move.changes && !move.begins
        ? { wordsForBoth: (await scope.seal('step_episode.words_for_both', move.changes, plan.coupleId, wordsForBoth))! }
        : {};
    if (move.changes)
      await scope.entities.update(
        StepEpisode,
        { practiceId, id: move.changes },
        { ...words, ...(move.ends ? { closedAt: scope.now } : { standing: standingOf(move.toState) }) },
      );
    const episodeId = move.begins ? newId() : move.changes!;
    if (move.begins)
      await scope.entities.insert(StepEpisode, {
        practiceId,
        id: episodeId,
        planId: plan.id,
        coupleId: plan.coupleId,
        step,
        kind: move.begins,
        openedAt: scope.now,
        closedAt: null,
        standing: 'OPEN',
        wordsForBoth,
      });
    await scope.entities.insert(StepTransition, {
      practiceId,
      id: newId(),
      planId: plan.id,
      coupleId: plan.coupleId,
      episodeId,
      step,
      fromState: move.fromState,
      toState: move.toState,
      reason: reason.trim(),
      wordsForBoth,
      evidence,
      lapseId,
      coverReason: couple.isCovered ? said.coverReason!.trim() : null,
      movedBy: scope.personId,
      movedAt: scope.now,
    });
  }
}

const standingOf = (state: StepEpisode['standing'] | 'CLOSED'): StepEpisode['standing'] => (state === 'CLOSED' ? 'OPEN' : state);

function evidenceOf(input: readonly EvidenceInput[], couple: KnownCouple): Evidence[] {
  const evidence = input.map(({ step, partnerId, kind, count, of }) => ({ step, partnerId, kind, count, of: of ?? null }));
  const fault = evidence.length > mostEvidence ? 'TOO_LONG' : faultOfEvidence(evidence, couple.partnerIds);
  if (fault) throw invalid({ evidence: fault });
  return evidence;
}
