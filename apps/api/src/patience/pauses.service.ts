import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { callPause, faultsOfPause, mayAccept, proposePause, standingPause } from '@roadback/domain/pause';
import { isRefusal } from '@roadback/domain/refusal';
import type { ProposePauseInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { readCalled, readCouplePause, readMyPause, type AgreementRow, type MyPauseRow } from './pauses.queries.js';
import { Pause, PauseAgreement, PauseAgreementEnd, PauseConsent } from './pause.entity.js';

export interface PauseTerms {
  id: string;
  phrase: string;
  minutes: number;
}

export interface MyPauseView {
  partnerName: string | null;
  counselorName: string | null;
  mayPropose: boolean;
  agreed: PauseTerms | null;
  proposal: { terms: PauseTerms; isMine: boolean } | null;
  pausedUntil: Date | null;
}

/** Stopping in time: a phrase that both agreed on, and pauses that either calls and that end by themselves. */
@Injectable()
export class PausesService {
  async mine(scope: Scope): Promise<MyPauseView> {
    return viewOf(scope, await readMyPause(scope));
  }

  async ofCouple(scope: Scope, coupleId: string, since: Date) {
    const [agreements, pauses] = await Promise.all([readCouplePause(scope, coupleId), readCalled(scope, coupleId, since)]);
    const { agreed } = standingPause(agreements);
    return { agreedPause: agreed && termsOf(agreed), pauses };
  }

  async propose(scope: Scope, { minutes, idempotencyKey, ...input }: ProposePauseInput): Promise<MyPauseView> {
    const { practiceId, personId: clientId } = scope;
    const phrase = input.phrase.trim();
    await scope.lock(clientId);
    const sent = await scope.entities.findOneBy(PauseAgreement, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.phrase !== phrase || sent.minutes !== minutes) throw conflict('KEY_REUSED');
      return this.mine(scope);
    }
    const faults = faultsOfPause({ phrase, minutes });
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const { couple, agreements } = await this.locked(scope);
    const may = proposePause(couple?.state ?? null);
    if (isRefusal(may)) throw refused(may.refused);
    // Another proposal takes the place of one's own: taking this one back must not bring an older one out again.
    for (const { id } of agreements.filter(({ proposerId, isAgreed }) => proposerId === clientId && !isAgreed))
      await scope.entities.update(PauseAgreement, { practiceId, id, clientId }, { visibility: 'PRIVATE' });
    await scope.entities.insert(PauseAgreement, {
      practiceId,
      // The partner is handed it: ordered by nothing (R19).
      id: randomUUID(),
      coupleId: couple!.id,
      clientId,
      phrase,
      minutes,
      visibility: 'SHARED',
      proposedAt: scope.now,
      idempotencyKey,
    });
    return this.mine(scope);
  }

  async accept(scope: Scope, agreementId: string): Promise<MyPauseView> {
    const { practiceId, personId: clientId, now } = scope;
    const { couple, agreements } = await this.locked(scope);
    const { agreed, proposal } = standingPause(agreements);
    // Two taps: what they took up already is what they wanted.
    if (agreed?.id === agreementId && couple?.state === 'ACTIVE') return this.mine(scope);
    if (couple?.state !== 'ACTIVE' || proposal?.id !== agreementId || !mayAccept(proposal, clientId)) throw notFound();
    const keys = { practiceId, coupleId: couple.id, clientId };
    if (agreed) await scope.entities.insert(PauseAgreementEnd, { ...keys, agreementId: agreed.id, endedAt: now });
    await scope.entities.insert(PauseConsent, { ...keys, agreementId, proposerId: proposal.proposerId, agreedAt: now });
    return this.mine(scope);
  }

  /** Takes one's own proposal back, or ends what was agreed; neither needs a reason. Doing it twice is doing it once. */
  async letGo(scope: Scope, agreementId: string): Promise<MyPauseView> {
    const { practiceId, personId: clientId, now: endedAt } = scope;
    const { couple, agreements } = await this.locked(scope);
    const agreement = agreements.find(({ id }) => id === agreementId);
    if (!agreement || couple?.state !== 'ACTIVE' || (!agreement.isAgreed && agreement.proposerId !== clientId)) throw notFound();
    if (!agreement.isAgreed)
      await scope.entities.update(PauseAgreement, { practiceId, id: agreementId, clientId }, { visibility: 'PRIVATE' });
    else if (!agreement.isEnded)
      await scope.entities.insert(PauseAgreementEnd, { practiceId, coupleId: couple.id, clientId, agreementId, endedAt });
    return this.mine(scope);
  }

  async call(scope: Scope, idempotencyKey: string): Promise<MyPauseView> {
    const { practiceId, personId: clientId, now } = scope;
    const { couple, agreements, pausedUntil } = await this.locked(scope);
    if (!couple) throw notFound();
    if (await scope.entities.existsBy(Pause, { practiceId, clientId, idempotencyKey })) return this.mine(scope);
    const { agreed } = standingPause(agreements);
    const called = callPause(couple.state, agreed, pausedUntil && { endsAt: pausedUntil }, now);
    if (isRefusal(called)) throw refused(called.refused);
    if ('endsAt' in called)
      await scope.entities.insert(Pause, {
        practiceId,
        id: randomUUID(),
        coupleId: couple.id,
        clientId,
        agreementId: agreed!.id,
        ...called,
        idempotencyKey,
      });
    return this.mine(scope);
  }

  /** The viewer's couple, held: two who agree, or call, at once do it one after the other. */
  private async locked(scope: Scope): Promise<MyPauseRow> {
    const { couple } = await readMyPause(scope);
    if (!couple) return { couple, agreements: [], pausedUntil: null, partnerName: null, counselorName: null };
    await scope.lock(couple.id);
    return readMyPause(scope);
  }
}

const termsOf = ({ id, phrase, minutes }: AgreementRow): PauseTerms => ({ id, phrase, minutes });

/** R15: apart there is nothing between them any more. */
function viewOf({ personId, now }: Scope, { couple, agreements, pausedUntil, partnerName, counselorName }: MyPauseRow): MyPauseView {
  if (couple?.state !== 'ACTIVE') return { partnerName, counselorName, mayPropose: false, agreed: null, proposal: null, pausedUntil: null };
  const { agreed, proposal } = standingPause(agreements);
  return {
    partnerName,
    counselorName,
    mayPropose: true,
    agreed: agreed && termsOf(agreed),
    proposal: proposal && { terms: termsOf(proposal), isMine: proposal.proposerId === personId },
    pausedUntil: pausedUntil && pausedUntil > now ? pausedUntil : null,
  };
}
