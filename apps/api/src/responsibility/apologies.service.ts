import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import {
  deliver,
  faultsOfAnswer,
  faultsOfDraft,
  inviteToApologize,
  longestPart,
  markReady,
  sendDraft,
  type ApologyWords,
} from '@roadback/domain/apology';
import { isRefusal } from '@roadback/domain/refusal';
import { stateOf } from '@roadback/domain/roadmap';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { CouplesService } from '../couples/couples.service.js';
import { Plan, StepEpisode } from '../plans/plan.entity.js';
import type { ApologyAnswerInput, ApologyCommentInput, ApologyDraftInput } from '../generated/inputs.js';
import { readApologies, readHeard, type ApologyView, type HeardView } from './apologies.queries.js';
import { Apology, ApologyAnswer, ApologyComment, ApologyDelivery, ApologyDraft } from './apology.entity.js';

/** Preparing an apology, and what follows when it has been spoken. */
@Injectable()
export class ApologiesService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async mine(scope: Scope): Promise<{ mine: ApologyView[]; heard: HeardView[] }> {
    return { mine: await readApologies(scope, { authorId: scope.personId }), heard: await readHeard(scope) };
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<ApologyView[]> {
    const couple = await this.couples.known(scope, coupleId);
    return readApologies(scope, { coupleId: couple.id });
  }

  /** The four parts of one draft. NOT_FOUND for a couple that the viewer does not care for. */
  async wordsOf(scope: Scope, draftId: string): Promise<ApologyWords> {
    const draft = await scope.entities.findOneBy(ApologyDraft, { practiceId: scope.practiceId, id: draftId });
    if (!draft) throw notFound();
    await this.couples.known(scope, draft.coupleId);
    return draft;
  }

  async invite(scope: Scope, coupleId: string, clientId: string): Promise<ApologyView> {
    const { practiceId } = scope;
    const couple = await this.couples.known(scope, coupleId);
    // Two clicks, one invitation: the second waits here and then sees the first.
    await scope.lock(couple.id);
    const plan = await scope.entities.findOneBy(Plan, { practiceId, coupleId: couple.id });
    const episodes = plan ? await scope.entities.findBy(StepEpisode, { practiceId, planId: plan.id, step: 'RESPONSIBILITY' }) : [];
    const known = await readApologies(scope, { coupleId: couple.id, authorId: clientId });
    const invited = inviteToApologize(
      {
        ...couple,
        role: plan && (plan.kind === 'MUTUAL' ? 'BOTH' : plan.rebuildingClientId === clientId ? 'REBUILDING' : 'HURT'),
        responsibility: stateOf('RESPONSIBILITY', episodes),
        underWay: known.filter(apology => apology.deliveredOn === null).length,
      },
      clientId,
    );
    if (isRefusal(invited)) throw refused(invited.refused);
    const id = newId();
    await scope.entities.insert(Apology, {
      practiceId,
      id,
      coupleId: couple.id,
      clientId,
      invitedBy: scope.personId,
      invitedAt: scope.now,
      readyDraftId: null,
      readyAt: null,
    });
    return this.known(scope, id);
  }

  async sendDraft(scope: Scope, { apologyId, words, idempotencyKey }: ApologyDraftInput): Promise<ApologyView> {
    const { practiceId, personId: clientId } = scope;
    const apology = await this.locked(scope, apologyId, clientId);
    const sent = await scope.entities.findOneBy(ApologyDraft, { practiceId, clientId, idempotencyKey });
    if (sent) {
      const { whatIDid, thatItViolatedTrust, thePainItCaused, whatIWillDo } = sent;
      const isSame = isDeepStrictEqual({ ...words }, { whatIDid, thatItViolatedTrust, thePainItCaused, whatIWillDo });
      if (sent.apologyId !== apologyId || !isSame) throw conflict('KEY_REUSED');
      return apology;
    }
    const faults = faultsOfDraft(words);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const change = sendDraft(apology);
    if (isRefusal(change)) throw refused(change.refused);
    const id = newId();
    const { coupleId } = apology;
    await scope.entities.insert(ApologyDraft, {
      practiceId,
      id,
      coupleId,
      clientId,
      apologyId,
      number: (apology.drafts[0]?.number ?? 0) + 1,
      ...words,
      sentAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'APOLOGY' }, id, words));
    if (apology.readyDraftId !== null) await scope.entities.update(Apology, { practiceId, id: apologyId }, { ...change, readyAt: null });
    return this.known(scope, apologyId);
  }

  async comment(scope: Scope, { draftId, words, idempotencyKey }: ApologyCommentInput): Promise<ApologyView> {
    const { practiceId, personId: commentedBy } = scope;
    const draft = await scope.entities.findOneBy(ApologyDraft, { practiceId, id: draftId });
    if (!draft) throw notFound();
    if (words.trim() === '') throw invalid({ words: 'EMPTY' });
    if (words.length > longestPart) throw invalid({ words: 'TOO_LONG' });
    await this.locked(scope, draft.apologyId, draft.clientId);
    const sent = await scope.entities.findOneBy(ApologyComment, { practiceId, commentedBy, idempotencyKey });
    if (sent && (sent.draftId !== draftId || sent.words !== words.trim())) throw conflict('KEY_REUSED');
    if (!sent)
      await scope.entities.insert(ApologyComment, {
        practiceId,
        id: newId(),
        coupleId: draft.coupleId,
        clientId: draft.clientId,
        draftId,
        words: words.trim(),
        commentedBy,
        commentedAt: scope.now,
        idempotencyKey,
      });
    return this.known(scope, draft.apologyId);
  }

  async markReady(scope: Scope, apologyId: string, draftId: string | null): Promise<ApologyView> {
    const { practiceId } = scope;
    const apology = await this.locked(scope, apologyId, null);
    const change = markReady(apology, draftId, apology.drafts[0]?.id ?? null);
    if (isRefusal(change)) throw refused(change.refused);
    const readyAt = change.readyDraftId === null ? null : scope.now;
    await scope.entities.update(Apology, { practiceId, id: apologyId }, { ...change, readyAt });
    return this.known(scope, apologyId);
  }

  async record(scope: Scope, apologyId: string, day: string): Promise<ApologyView> {
    const { practiceId } = scope;
    const apology = await this.locked(scope, apologyId, null);
    const [me] = await scope.rows<{ timeZone: string }>(
      'select time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = $2',
      [practiceId, scope.personId],
    );
    const delivery = deliver(apology, {
      day,
      readyOn: apology.readyAt && dayIn(me!.timeZone, apology.readyAt),
      today: dayIn(me!.timeZone, scope.now),
      couple: apology.coupleState,
    });
    if (isRefusal(delivery)) throw refused(delivery.refused);
    await scope.entities.insert(ApologyDelivery, {
      practiceId,
      apologyId,
      coupleId: apology.coupleId,
      clientId: apology.authorId,
      ...delivery,
      recordedBy: scope.personId,
      recordedAt: scope.now,
    });
    return this.known(scope, apologyId);
  }

  async answer(scope: Scope, { apologyId, idempotencyKey, ...input }: ApologyAnswerInput): Promise<HeardView> {
    const { practiceId, personId: clientId } = scope;
    const said = { landed: input.landed?.trim() || null, missing: input.missing?.trim() || null };
    // Two sends of the same words meet here; the second then finds what the first recorded (R12).
    await scope.lock(clientId);
    const [heard] = await readHeard(scope, apologyId);
    if (!heard) throw notFound();
    const sent = await scope.entities.findOneBy(ApologyAnswer, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.apologyId !== apologyId || sent.landed !== said.landed || sent.missing !== said.missing) throw conflict('KEY_REUSED');
      return heard;
    }
    const faults = faultsOfAnswer(said);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const delivery = await scope.entities.findOneByOrFail(ApologyDelivery, { practiceId, apologyId });
    const id = newId();
    const { coupleId } = delivery;
    await scope.entities.insert(ApologyAnswer, {
      practiceId,
      id,
      coupleId,
      clientId,
      apologyId,
      ...said,
      sentAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'APOLOGY_ANSWER' }, id, said));
    return (await readHeard(scope, apologyId))[0]!;
  }

  /** One apology, held against whoever else would change it now. NOT_FOUND for everybody who may not read it. */
  private async locked(scope: Scope, id: string, authorId: string | null): Promise<ApologyView> {
    const [row] = await scope.rows<{ id: string }>(
      'select id from clinical.apology where practice_id = $1 and id = $2 and ($3::uuid is null or client_id = $3) for update',
      [scope.practiceId, id, authorId],
    );
    if (!row) throw notFound();
    return this.known(scope, id);
  }

  private async known(scope: Scope, id: string): Promise<ApologyView> {
    const [apology] = await readApologies(scope, { id });
    if (!apology) throw notFound();
    return apology;
  }
}
