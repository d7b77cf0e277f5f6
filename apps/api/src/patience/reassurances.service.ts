import { Inject, Injectable } from '@nestjs/common';
import { answerNeed, faultsOfLanding, faultsOfReassurance, sayHowItLanded, visibilityOfLanding } from '@roadback/domain/reassurance';
import { isRefusal } from '@roadback/domain/refusal';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { Readings } from '../couples/readings.js';
import type { AnswerNeedInput, SayHowItLandedInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { standingOf } from './standing.js';
import { readNeeds, readTriggers, type NeedForMe, type TriggerRow } from './triggers.queries.js';
import { ReassuranceAnswer, ReassuranceAsk, ReassuranceLanding } from './trigger.entity.js';

/** A need that was shared, the partner's answer to it, and how it landed: owed by nobody, and taken back at any time. */
@Injectable()
export class ReassurancesService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async answer(scope: Scope, { askId, idempotencyKey, ...input }: AnswerNeedInput): Promise<NeedForMe> {
    const { practiceId, personId: clientId } = scope;
    const words = input.words.trim();
    await scope.lock(askId);
    const need = await forMe(scope, askId);
    const sent = await scope.entities.findOneBy(ReassuranceAnswer, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.askId !== askId || sent.words !== words) throw conflict('KEY_REUSED');
      return need;
    }
    const may = answerNeed(need.answer !== null);
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfReassurance(words);
    if (faults.words) throw invalid({ words: faults.words });
    const ask = await scope.entities.findOneByOrFail(ReassuranceAsk, { practiceId, id: askId });
    const id = newId();
    const { coupleId } = ask;
    await scope.entities.insert(ReassuranceAnswer, {
      practiceId,
      id,
      coupleId,
      clientId,
      askId,
      askerId: need.authorId,
      words,
      visibility: 'SHARED',
      answeredAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'REASSURANCE' }, id, words));
    return forMe(scope, askId);
  }

  async land(scope: Scope, { askId, kind, idempotencyKey, ...input }: SayHowItLandedInput): Promise<TriggerRow> {
    const { practiceId, personId: clientId } = scope;
    const words = input.words?.trim() || null;
    await scope.lock(askId);
    const trigger = await own(scope, askId);
    const sent = await scope.entities.findOneBy(ReassuranceLanding, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.askId !== askId || sent.kind !== kind || sent.words !== words) throw conflict('KEY_REUSED');
      return trigger;
    }
    const { state } = await standingOf(scope);
    const may = sayHowItLanded(trigger.ask?.answer != null, state);
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfLanding(words);
    if (faults.words) throw invalid({ words: faults.words });
    const visibility = visibilityOfLanding(input.visibility, trigger.ask!.visibility, state);
    // R5: what is now kept for oneself takes back what the partner could read of it before.
    if (visibility === 'PRIVATE') await narrowLandings(scope, askId);
    const { coupleId } = await scope.entities.findOneByOrFail(ReassuranceAsk, { practiceId, id: askId, clientId });
    const id = newId();
    await scope.entities.insert(ReassuranceLanding, {
      practiceId,
      id,
      coupleId,
      clientId,
      askId,
      number: (trigger.ask?.landings.length ?? 0) + 1,
      kind,
      words,
      visibility,
      sentAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'REASSURANCE' }, id, words));
    return own(scope, askId);
  }

  /**
   * R5: its author takes an answer back, also to a need that is no longer theirs to find. Whoever asked finds it unanswered, and is told
   * nothing; the care team keeps it. Doing it twice is doing it once.
   * @returns whether whoever asked had been sent it
   */
  async takeBack(scope: Scope, askId: string): Promise<boolean> {
    const { practiceId, personId: clientId } = scope;
    const own = await scope.entities.findOneBy(ReassuranceAnswer, { practiceId, askId, clientId });
    if (!own) throw notFound();
    return this.readings.stopped(scope, own, () =>
      scope.entities.update(ReassuranceAnswer, { practiceId, askId, clientId }, { visibility: 'PRIVATE' }),
    );
  }

  /** R5: its author takes the need back, with all that was shared of how its answer landed, in one act. Doing it twice is doing it once. */
  async stopSharing(scope: Scope, askId: string): Promise<TriggerRow & { wasRead: boolean }> {
    const { practiceId, personId: clientId } = scope;
    await scope.lock(askId);
    const { coupleId } = await own(scope, askId);
    const wasRead = await this.readings.stopped(scope, { id: askId, coupleId }, async () => {
      await narrowLandings(scope, askId);
      await scope.entities.update(ReassuranceAsk, { practiceId, id: askId, clientId }, { visibility: 'PRIVATE' });
    });
    return { ...(await own(scope, askId)), wasRead };
  }
}

const narrowLandings = ({ practiceId, personId: clientId, entities }: Scope, askId: string): Promise<unknown> =>
  entities.update(ReassuranceLanding, { practiceId, askId, clientId }, { visibility: 'PRIVATE' });

/** A need that the partner shared with the viewer; NOT_FOUND for any other, also for one that was taken back. */
async function forMe(scope: Scope, id: string): Promise<NeedForMe> {
  const [need] = await readNeeds(scope, { id });
  if (!need) throw notFound();
  return need;
}

/** The viewer's own trigger by the need that was shared of it. */
async function own(scope: Scope, askId: string): Promise<TriggerRow> {
  const [trigger] = await readTriggers(scope, { askId });
  if (!trigger) throw notFound();
  return trigger;
}
