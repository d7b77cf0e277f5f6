import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  faultsOfAgreement,
  faultsOfLook,
  isDistressRising,
  pausesNow,
  proposeAgreement,
  signAgreement,
  startAgreement,
  stateOfAgreement,
  whenDistressRose,
  type AgreementState,
} from '@roadback/domain/agreement';
import { raisesAlert } from '@roadback/domain/alert';
import { isRefusal } from '@roadback/domain/refusal';
import { IsNull } from 'typeorm';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { CouplesService } from '../couples/couples.service.js';
import { ClearancesService } from '../safety/clearances.service.js';
import type { LookTogetherInput, ProposeAgreementInput } from '../generated/inputs.js';
import { Agreement, AgreementPause, AgreementSignature, LookTogether, type PauseCause } from './agreement.entity.js';
import { readAgreements, type AgreementRow, type LookRow } from './agreements.queries.js';

/** As a partner sees it: nothing of who else signed, who paused, or when (R4). */
export type MyAgreementView = Pick<
  AgreementRow,
  'id' | 'counselorName' | 'scopes' | 'purpose' | 'taper' | 'notLookedAt' | 'days' | 'endsAt'
> & { state: AgreementState; partnerName: string; haveSigned: boolean; looks: LookRow[] };

export type AgreementView = AgreementRow & { state: AgreementState; distressRisingFor: string[] };

/** Agreements on openness: written down by the counselor, signed by three, stopped by any of them, and over by themselves (R4). */
@Injectable()
export class AgreementsService implements OnModuleInit {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
    @Inject(AlertsService) private readonly alerts: AlertsService,
  ) {}

  onModuleInit(): void {
    this.clearances.whenWithdrawn((scope, coupleId) => this.pauseAll(scope, coupleId));
  }

  async mine(scope: Scope): Promise<MyAgreementView | null> {
    const [agreement] = await readAgreements(scope, { mine: scope.personId });
    return agreement ? myView(agreement, scope) : null;
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<AgreementView[]> {
    const couple = await this.couples.known(scope, coupleId);
    return (await readAgreements(scope, { coupleId: couple.id })).map(row => staffView(row, scope.now));
  }

  async propose(scope: Scope, { coupleId, idempotencyKey, ...terms }: ProposeAgreementInput): Promise<AgreementView> {
    const { practiceId, personId: proposedBy, now } = scope;
    const couple = await this.couples.known(scope, coupleId);
    await scope.lock(`agreement ${couple.id}`);
    const sent = await scope.entities.findOneBy(Agreement, { practiceId, proposedBy, idempotencyKey });
    if (sent) {
      if (sent.coupleId !== couple.id || sent.purpose !== terms.purpose.trim() || sent.days !== terms.days) throw conflict('KEY_REUSED');
      return staffView(await known(scope, sent.id), now);
    }
    const [newest] = await readAgreements(scope, { coupleId: couple.id });
    const outcome = proposeAgreement(couple.state, newest ? stateOfAgreement(newest, now) : null);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    const faults = faultsOfAgreement(terms);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const id = newId();
    await scope.entities.insert(Agreement, {
      practiceId,
      id,
      coupleId: couple.id,
      scopes: [...terms.scopes],
      purpose: terms.purpose.trim(),
      taper: terms.taper.trim(),
      notLookedAt: terms.notLookedAt.trim(),
      days: terms.days,
      proposedBy,
      proposedAt: now,
      startedAt: null,
      endsAt: null,
      pausedAt: null,
      idempotencyKey,
    });
    return staffView(await known(scope, id), now);
  }

  /** A partner signs. The answer is the same whatever else is missing: it is not ready until the counselor starts it. */
  async sign(scope: Scope, id: string): Promise<MyAgreementView> {
    await scope.lock(`agreement ${id}`);
    const agreement = await this.toMe(scope, id);
    if (agreement.signedBy.includes(scope.personId)) return myView(agreement, scope);
    const outcome = signAgreement(stateOfAgreement(agreement, scope.now));
    if (isRefusal(outcome)) throw refused(outcome.refused);
    await this.addSignature(scope, agreement);
    return myView(await this.toMe(scope, id), scope);
  }

  /** The counselor's signature is the third, and starts it. */
  async start(scope: Scope, id: string): Promise<AgreementView> {
    await scope.lock(`agreement ${id}`);
    const agreement = await known(scope, id);
    await this.couples.known(scope, agreement.coupleId);
    const { couple, partners, signedBy, days } = agreement;
    const partnersSigned = partners.filter(({ partnerId }) => signedBy.includes(partnerId)).length;
    const clearedUntil = await this.clearances.until(scope, agreement.coupleId);
    const state = stateOfAgreement(agreement, scope.now);
    const outcome = startAgreement({ state, couple, partnersSigned, days }, clearedUntil, scope.now);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    await this.addSignature(scope, agreement);
    await scope.entities.update(Agreement, { practiceId: scope.practiceId, id, pausedAt: IsNull() }, outcome);
    return staffView(await known(scope, id), scope.now);
  }

  /** R4: one tap, no reason, at once. Doing it twice, or after it was over, changes nothing and is answered alike. */
  async pauseMine(scope: Scope, id: string): Promise<MyAgreementView> {
    await scope.lock(`agreement ${id}`);
    await this.pause(scope, await this.toMe(scope, id), 'PARTNER');
    return myView(await this.toMe(scope, id), scope);
  }

  async pauseForBoth(scope: Scope, id: string): Promise<AgreementView> {
    await scope.lock(`agreement ${id}`);
    const agreement = await known(scope, id);
    await this.couples.known(scope, agreement.coupleId);
    await this.pause(scope, agreement, 'COUNSELOR');
    return staffView(await known(scope, id), scope.now);
  }

  async look(scope: Scope, { agreementId, before, after, idempotencyKey }: LookTogetherInput): Promise<MyAgreementView> {
    const { practiceId, personId: clientId } = scope;
    await scope.lock(`agreement ${clientId}`);
    const agreement = await this.toMe(scope, agreementId);
    const sent = await scope.entities.findOneBy(LookTogether, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.agreementId !== agreementId || sent.before !== before || sent.after !== after) throw conflict('KEY_REUSED');
      return myView(agreement, scope);
    }
    const faults = faultsOfLook({ before, after });
    if (Object.keys(faults).length > 0) throw invalid(faults as Record<string, string>);
    const { coupleId } = agreement;
    const id = newId();
    await scope.entities.insert(LookTogether, {
      practiceId,
      id,
      agreementId,
      coupleId,
      clientId,
      before,
      after,
      lookedAt: scope.now,
      idempotencyKey,
    });
    const logged = await this.toMe(scope, agreementId);
    if (isNews(logged, scope))
      await this.alerts.raise(scope, { kind: 'RISING_DISTRESS', coupleId, clientId, aboutId: id, origin: { from: 'LOOK_TOGETHER' } });
    return myView(logged, scope);
  }

  /** R3: in the transaction that takes a clearance back, whether it runs or waits, so that neither case can be told from any other pause. */
  private async pauseAll(scope: Scope, coupleId: string): Promise<void> {
    for (const agreement of await readAgreements(scope, { coupleId })) {
      await scope.lock(`agreement ${agreement.id}`);
      await this.pause(scope, await known(scope, agreement.id), 'CLEARANCE');
    }
  }

  private async pause(scope: Scope, agreement: AgreementRow, cause: PauseCause): Promise<void> {
    if (!pausesNow(stateOfAgreement(agreement, scope.now))) return;
    const { practiceId, personId, now: pausedAt } = scope;
    const { id: agreementId, coupleId } = agreement;
    await scope.entities.insert(AgreementPause, { practiceId, agreementId, coupleId, personId, cause, pausedAt });
    await scope.entities.update(Agreement, { practiceId, id: agreementId, pausedAt: IsNull() }, { pausedAt });
  }

  private async addSignature(scope: Scope, { id: agreementId, coupleId }: AgreementRow): Promise<void> {
    const { practiceId, personId, now: signedAt } = scope;
    await scope.entities.insert(AgreementSignature, { practiceId, agreementId, coupleId, personId, signedAt });
  }

  /** The newest agreement of this client's couple, asked for by its id; NOT_FOUND for any other. */
  private async toMe(scope: Scope, id: string): Promise<AgreementRow> {
    const [agreement] = await readAgreements(scope, { mine: scope.personId });
    if (agreement?.id !== id) throw notFound();
    return agreement;
  }
}

async function known(scope: Scope, id: string): Promise<AgreementRow> {
  const [agreement] = await readAgreements(scope, { id });
  if (!agreement) throw notFound();
  return agreement;
}

/** Whether the viewer's newest look is something new for the counselor to look at. */
function isNews({ looks }: AgreementRow, { personId, now }: Scope): boolean {
  const own = looks.filter(({ clientId }) => clientId === personId).map(look => ({ ...look, lookedAt: new Date(look.lookedAt) }));
  const rose = whenDistressRose(own);
  return rose.at(-1)?.getTime() === now.getTime() && raisesAlert(rose);
}

/** The second wall: what a statement let through by mistake of the other partner is not read out. */
function myView(row: AgreementRow, { personId, now }: Scope): MyAgreementView {
  const { id, counselorName, scopes, purpose, taper, notLookedAt, days, endsAt } = row;
  return {
    ...{ id, counselorName, scopes, purpose, taper, notLookedAt, days, endsAt },
    state: stateOfAgreement(row, now),
    partnerName: row.partners.find(({ partnerId }) => partnerId !== personId)?.partnerName ?? '',
    haveSigned: row.signedBy.includes(personId),
    looks: row.looks.filter(({ clientId }) => clientId === personId),
  };
}

const staffView = (row: AgreementRow, now: Date): AgreementView => ({
  ...row,
  state: stateOfAgreement(row, now),
  distressRisingFor: row.partners
    .map(({ partnerId }) => partnerId)
    .filter(partnerId => isDistressRising(row.looks.filter(({ clientId }) => clientId === partnerId))),
});
