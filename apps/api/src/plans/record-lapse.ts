import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '@roadback/domain/refusal';
import { recordLapse } from '@roadback/domain/roadmap';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { ScreeningRounds } from '../safety/rounds.service.js';
import type { RecordLapseInput } from '../generated/inputs.js';
import { MoveStep } from './move-step.js';
import { Lapse, StepTransition } from './plan.entity.js';
import { PlansService, type PlanView } from './plans.service.js';

/** A lapse is recorded and named by the counselor; a step back is their act too, and may be the same one (R1, R2). */
@Injectable()
export class RecordLapse {
  constructor(
    @Inject(PlansService) private readonly plans: PlansService,
    @Inject(MoveStep) private readonly moves: MoveStep,
    @Inject(ScreeningRounds) private readonly screenings: ScreeningRounds,
  ) {}

  async run(scope: Scope, { planId, kind, stepBack, idempotencyKey, ...input }: RecordLapseInput): Promise<PlanView> {
    const { practiceId, personId: recordedBy } = scope;
    const { plan, couple } = await this.plans.toChange(scope, planId);
    const known = await scope.entities.findOneBy(Lapse, { practiceId, recordedBy, idempotencyKey });
    if (known) {
      const isSame = known.planId === planId && known.clientId === input.partnerId && known.kind === kind;
      // A step back that was added since is not done yet, and must not sound as if it were.
      const back = await scope.entities.findOneBy(StepTransition, { practiceId, planId, lapseId: known.id });
      const isSameBack = (back?.step ?? null) === (stepBack?.step ?? null);
      if (!isSame || !isSameBack || known.day !== input.day || known.note !== input.note.trim()) throw conflict('KEY_REUSED');
      return (await this.plans.ofCouple(scope, plan.coupleId))!;
    }
    const [me] = await scope.rows<{ timeZone: string }>(
      'select time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = $2',
      [practiceId, recordedBy],
    );
    const lapse = recordLapse(couple.partnerIds, { ...input, clientId: input.partnerId, today: dayIn(me!.timeZone, scope.now) });
    if (isRefusal(lapse)) throw refused(lapse.refused);
    const id = newId();
    await scope.entities.insert(Lapse, {
      practiceId,
      id,
      planId,
      coupleId: plan.coupleId,
      kind,
      ...lapse,
      recordedBy,
      recordedAt: scope.now,
      idempotencyKey,
    });
    // R3: after a lapse both are asked anew, together.
    await this.screenings.ask(scope, plan.coupleId);
    if (stepBack) await this.moves.move(scope, plan, couple, { ...stepBack, act: 'STEP_BACK', reason: lapse.note, lapseId: id });
    return (await this.plans.ofCouple(scope, plan.coupleId))!;
  }
}
