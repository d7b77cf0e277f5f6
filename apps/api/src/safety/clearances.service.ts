import { Inject, Injectable } from '@nestjs/common';
import {
  clearedUntil,
  endOfClearance,
  recordClearance,
  withdrawClearance,
  type Clearance as StandingClearance,
} from '@roadback/domain/clearance';
import { isRefusal } from '@roadback/domain/refusal';
import { nextScreeningAt, positiveAreas, type ScreeningArea } from '@roadback/domain/screening';
import { screeningOf } from '@roadback/content/screening';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { CouplesService } from '../couples/couples.service.js';
import type { RecordClearanceInput } from '../generated/inputs.js';
import { Clearance } from './clearance.entity.js';
import { readSafety, type ClearanceRow, type SafetyRow } from './safety.queries.js';

export interface CoupleSafetyView {
  askedAt: string | null;
  asksAgainAt: Date | null;
  partners: { partnerId: string; partnerName: string; answeredAt: string | null; positiveAreas: ScreeningArea[] }[];
  clearedUntil: Date | null;
  clearances: ClearanceRow[];
}

/** Pauses what depends on a clearance, in the transaction that takes it back. */
export type Pauses = (scope: Scope, coupleId: string) => Promise<void>;

/** R3: the counselor's recorded decision for both partners. No client reads any of it. */
@Injectable()
export class ClearancesService {
  private readonly dependents: Pauses[] = [];

  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  /** Later rooms say what of theirs depends on a clearance; this room does not know them. */
  whenWithdrawn(pauses: Pauses): void {
    this.dependents.push(pauses);
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<CoupleSafetyView> {
    const couple = await this.couples.known(scope, coupleId);
    return view(await readSafety(scope, couple.id), scope.now);
  }

  /** Until when this couple is cleared; null where no clearance stands. Until this transaction ends none is taken back. */
  async until(scope: Scope, coupleId: string): Promise<Date | null> {
    await scope.lock(`clearance ${coupleId}`, 'SHARED');
    const [newest] = await scope.entities.find(Clearance, {
      where: { practiceId: scope.practiceId, coupleId },
      order: { recordedAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    return clearedUntil(newest ?? null, scope.now);
  }

  async record(scope: Scope, input: RecordClearanceInput): Promise<CoupleSafetyView> {
    const { practiceId, personId: recordedBy, now: recordedAt } = scope;
    const { firstTalkOn, secondTalkOn, idempotencyKey } = input;
    const reason = input.reason.trim();
    const couple = await this.couples.known(scope, input.coupleId);
    await scope.lock(`clearance ${couple.id}`);
    const known = await scope.entities.findOneBy(Clearance, { practiceId, recordedBy, idempotencyKey });
    if (known) {
      const isSame = known.coupleId === couple.id && known.reason === reason;
      if (!isSame || known.firstTalkOn !== firstTalkOn || known.secondTalkOn !== secondTalkOn) throw conflict('KEY_REUSED');
      return view(await readSafety(scope, couple.id), recordedAt);
    }
    const safety = await readSafety(scope, couple.id);
    const outcome = recordClearance(
      {
        state: safety.state,
        haveBothAnswered: newestOf(safety).every(screening => screening !== null),
        alertsWaiting: safety.alertsWaiting,
      },
      { talkDays: [firstTalkOn, secondTalkOn], reason, today: safety.counselorDay },
    );
    if (isRefusal(outcome)) throw refused(outcome.refused);
    await scope.entities.insert(Clearance, {
      practiceId,
      id: newId(),
      coupleId: couple.id,
      reason,
      firstTalkOn,
      secondTalkOn,
      recordedBy,
      recordedAt,
      endsAt: endOfClearance(recordedAt),
      withdrawnBy: null,
      withdrawnAt: null,
      withdrawnReason: null,
      idempotencyKey,
    });
    return view(await readSafety(scope, couple.id), recordedAt);
  }

  /** R3: what depends on it pauses in the same transaction, and reads like any other pause. */
  async withdraw(scope: Scope, coupleId: string, reason: string): Promise<CoupleSafetyView> {
    const { practiceId, personId: withdrawnBy, now: withdrawnAt } = scope;
    const couple = await this.couples.known(scope, coupleId);
    await scope.lock(`clearance ${couple.id}`);
    const [newest] = (await readSafety(scope, couple.id)).clearances;
    const outcome = withdrawClearance(asClearance(newest), reason, scope.now);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    await scope.entities.update(
      Clearance,
      { practiceId, id: newest!.id },
      {
        withdrawnBy,
        withdrawnAt,
        withdrawnReason: await scope.seal('clearance.withdrawn_reason', newest!.id, couple.id, reason.trim()),
      },
    );
    for (const pauses of this.dependents) await pauses(scope, couple.id);
    return view(await readSafety(scope, couple.id), scope.now);
  }
}

const asClearance = (row: ClearanceRow | undefined): StandingClearance | null =>
  row
    ? {
        recordedAt: new Date(row.recordedAt),
        endsAt: new Date(row.endsAt),
        withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
      }
    : null;

/** What each partner answered in the newest round, first partner first; null for who has not. */
const newestOf = ({ round, partners, screenings }: SafetyRow) =>
  partners.map(({ partnerId }) => screenings.find(each => each.roundId === round?.id && each.partnerId === partnerId) ?? null);

function view(safety: SafetyRow, now: Date): CoupleSafetyView {
  const { round, partners, clearances } = safety;
  const newest = newestOf(safety);
  return {
    askedAt: round?.askedAt ?? null,
    asksAgainAt: round && nextScreeningAt(new Date(round.askedAt)),
    partners: partners.map((partner, index) => {
      const screening = newest[index] ?? null;
      return {
        ...partner,
        answeredAt: screening?.sentAt ?? null,
        positiveAreas: screening ? positiveAreas(screeningOf(screening.version), screening.answers) : [],
      };
    }),
    clearedUntil: clearedUntil(asClearance(clearances[0]), now),
    clearances,
  };
}
