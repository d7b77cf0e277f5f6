import { Inject, Injectable } from '@nestjs/common';
import { endCommitment, faultsOfReport, longestWords, reportMoment } from '@roadback/domain/commitment';
import { isRefusal } from '@roadback/domain/refusal';
import { visibilityIn } from '@roadback/domain/separation';
import { dayIn } from '@roadback/domain/weeks';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import type { ReportMomentInput, ViewMomentInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { Moment, MomentReport, MomentView } from './commitment.entity.js';
import { CommitmentsService, known, type MyCommitmentView } from './commitments.service.js';
import type { CommitmentRow } from './commitments.queries.js';
import { momentOn } from './ledger.js';
import { standingOf } from './standing.js';

/** One moment in two voices: what its maker reports, and how the other saw it. Neither erases the other, nor what was said before (R7, R13). */
@Injectable()
export class MomentsService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
  ) {}

  async report(scope: Scope, input: ReportMomentInput): Promise<MyCommitmentView> {
    const { practiceId, personId: clientId } = scope;
    const { commitmentId, day, kind, idempotencyKey } = input;
    await scope.lock(scope.personId);
    // A report must not slip past the act that ends its promise, or takes it back from the partner.
    await scope.lock(commitmentId);
    const { timeZone } = await standingOf(scope);
    const commitment = await known(scope, commitmentId);
    if (commitment.makerId !== clientId) throw notFound();
    const visibility = visibilityIn(commitment.coupleState, input.visibility);
    const words = input.words?.trim() || null;
    const repair = input.repair ? { words: input.repair.words.trim(), on: input.repair.on, at: input.repair.at } : null;
    const sent = await scope.entities.findOneBy(MomentReport, { practiceId, clientId, idempotencyKey });
    if (sent) {
      const isSame = sent.kind === kind && sent.words === words && sent.repair === (repair?.words ?? null);
      if (!isSame || !commitment.moments.some(({ id, day: known }) => id === sent.momentId && known === day)) throw conflict('KEY_REUSED');
      return this.commitments.view(scope, commitmentId, timeZone);
    }
    const ended = endCommitment(commitment.isEnded);
    if (isRefusal(ended)) throw refused(ended.refused);
    const due = momentOn(commitment, timeZone, day);
    const dueAt = due && due.dueAt.getTime() >= commitment.madeAt.getTime() ? due.dueAt : null;
    const may = reportMoment(kind, { day, dueAt, timing: commitment.timing }, scope.now, dayIn(timeZone, scope.now));
    if (isRefusal(may)) throw refused(may.refused);
    const repairedAt = repair && instantOf(repair.on, repair.at, timeZone);
    const faults = faultsOfReport(kind, words, repair && repairedAt && { words: repair.words, at: repairedAt }, dueAt, scope.now);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const earlier = momentNamed(commitment, input, commitment.timing !== 'WHEN_IT_HAPPENS');
    const isWider = visibility === 'SHARED' && (commitment.visibility === 'PRIVATE' || earlier?.visibility === 'PRIVATE');
    if (isWider) throw refused('VISIBILITY_NOT_ALLOWED');

    const momentId = earlier?.id ?? newTimelessId();
    const keys = { practiceId, coupleId: commitment.coupleId, clientId };
    if (!earlier) await scope.entities.insert(Moment, { ...keys, id: momentId, commitmentId, day, at: commitment.at, visibility });
    else if (visibility === 'PRIVATE') {
      // R5: what is now kept for oneself takes back what the partner could read of this moment before.
      await scope.entities.update(MomentReport, { practiceId, momentId, clientId }, { visibility });
      await scope.entities.update(Moment, { practiceId, id: momentId, clientId }, { visibility });
    }
    const id = newTimelessId();
    await scope.entities.insert(MomentReport, {
      ...keys,
      id,
      momentId,
      number: (earlier?.reports.length ?? 0) + 1,
      kind,
      words,
      repair: repair?.words ?? null,
      repairedOn: repair?.on ?? null,
      minutesToRepair: repairedAt && dueAt ? Math.round((repairedAt.getTime() - dueAt.getTime()) / 60_000) : null,
      visibility,
      sentAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, keys, ...written(scope, { from: 'MOMENT' }, id, words, repair?.words));
    return this.commitments.view(scope, commitmentId, timeZone);
  }

  /** R7: how the partner saw it: theirs alone unless they share it, owed to nobody. */
  async view(scope: Scope, { momentId, kind, visibility, idempotencyKey, ...input }: ViewMomentInput): Promise<CommitmentRow> {
    const { practiceId, personId: clientId } = scope;
    const words = input.words?.trim() || null;
    await scope.lock(scope.personId);
    const moment = await scope.entities.findOneBy(Moment, { practiceId, id: momentId });
    if (!moment || moment.clientId === clientId) throw notFound();
    const commitment = await known(scope, moment.commitmentId);
    const sent = await scope.entities.findOneBy(MomentView, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.momentId !== momentId || sent.kind !== kind || sent.words !== words) throw conflict('KEY_REUSED');
      return commitment;
    }
    if ((words?.length ?? 0) > longestWords) throw invalid({ words: 'TOO_LONG' });
    const number = (await scope.entities.countBy(MomentView, { practiceId, momentId, clientId })) + 1;
    if (visibility === 'PRIVATE') await scope.entities.update(MomentView, { practiceId, momentId, clientId }, { visibility });
    const id = newTimelessId();
    const { coupleId } = moment;
    await scope.entities.insert(MomentView, {
      practiceId,
      id,
      coupleId,
      clientId,
      momentId,
      number,
      kind,
      words,
      visibility,
      sentAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'MOMENT' }, id, words));
    return known(scope, moment.commitmentId);
  }
}

/** The moment that a report is about, if it was reported before. A scheduled one has one a day; of the others there may be several. */
function momentNamed(commitment: CommitmentRow, { momentId, day }: ReportMomentInput, oneADay: boolean) {
  if (!momentId) return oneADay ? commitment.moments.find(moment => moment.day === day) : undefined;
  const named = commitment.moments.find(moment => moment.id === momentId && moment.day === day);
  if (!named) throw notFound();
  return named;
}

const instantOf = (day: string, at: string, timeZone: string): Date =>
  momentOn({ timing: 'ONCE', startsOn: day, at, rule: null }, timeZone, day)!.dueAt;
