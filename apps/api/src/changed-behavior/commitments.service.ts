import { Inject, Injectable } from '@nestjs/common';
import { endCommitment, faultsOfCommitment, makeCommitment } from '@roadback/domain/commitment';
import { isRefusal } from '@roadback/domain/refusal';
import { asHurtPartner } from '@roadback/domain/role-in-plan';
import { shortestReason, stateOf } from '@roadback/domain/roadmap';
import { dayIn } from '@roadback/domain/weeks';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { Readings } from '../couples/readings.js';
import { CouplesService } from '../couples/couples.service.js';
import type { MakeCommitmentInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { Commitment, CommitmentEnd, CommitmentEndReason } from './commitment.entity.js';
import { readCommitments, readNoticed, readOwnViews, type CommitmentRow } from './commitments.queries.js';
import { dueOf, momentsOf, windowsOf, type DueMoment } from './ledger.js';
import { standingOf } from './standing.js';

export interface MyCommitmentView {
  commitment: CommitmentRow;
  due: DueMoment[];
}

/** Promises: made by a partner, let go by their maker, ended by the counselor. */
@Injectable()
export class CommitmentsService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async mine(scope: Scope) {
    await this.readings.begin(scope);
    const [standing, commitments, noticed, views] = await Promise.all([
      standingOf(scope),
      readCommitments(scope, {}),
      readNoticed(scope, {}),
      readOwnViews(scope),
    ]);
    const { timeZone, partnerName, counselorName, episodes, coupleState, role } = standing;
    const received = commitments.filter(({ makerId }) => makerId !== scope.personId);
    await this.readings.note(scope, [
      ...received.map(({ id, coupleId, makerId: authorId }) => ({ id, coupleId, authorId })),
      ...noticed.filter(({ visibility }) => visibility === 'SHARED'),
    ]);
    const shown = new Set(received.flatMap(({ moments }) => moments.map(({ id }) => id)));
    return {
      isApart: coupleState === 'SEPARATED',
      mayNote: asHurtPartner(role) === true,
      isOpen: coupleState === 'ACTIVE' && stateOf('CHANGED_BEHAVIOR', episodes) === 'OPEN',
      partnerName,
      counselorName,
      made: commitments
        .filter(({ makerId }) => makerId === scope.personId)
        .map(commitment => ({ commitment, due: dueOf(commitment, timeZone, scope.now) })),
      received,
      noticed,
      viewsAlone: views.filter(({ momentId }) => !shown.has(momentId)),
    };
  }

  async ofCouple(scope: Scope, coupleId: string) {
    const couple = await this.couples.known(scope, coupleId);
    const [commitments, noticed, partners] = await Promise.all([
      readCommitments(scope, { coupleId: couple.id }),
      readNoticed(scope, { coupleId: couple.id }),
      scope.rows<{ id: string; name: string; timeZone: string }>(
        `select k.id, k.given_name as name, m.time_zone as "timeZone"
           from clinical.partner r
           join clinical.client k on k.practice_id = $1 and k.id = r.client_id
           join directory.membership m on m.practice_id = $1 and m.person_id = r.client_id
          where r.practice_id = $1 and r.couple_id = $2 order by r.position`,
        [scope.practiceId, couple.id],
      ),
    ]);
    const reliability = partners.flatMap(({ id, name, timeZone }) => {
      const own = commitments.filter(({ makerId }) => makerId === id);
      const kept = own.reduce((sum, commitment) => sum + commitment.kept, 0);
      return own.length === 0 ? [] : [{ partnerId: id, partnerName: name, kept, windows: windowsOf(own, timeZone, scope.now) }];
    });
    return { commitments, noticed, reliability };
  }

  async make(scope: Scope, { idempotencyKey, ...input }: MakeCommitmentInput): Promise<MyCommitmentView> {
    const { practiceId, personId: clientId } = scope;
    const terms = { ...input, words: input.words.trim(), at: input.at ?? null, rule: input.rule ?? null };
    // Two taps, one promise; and no fourth beside a third that is being made.
    await scope.lock(scope.personId);
    const standing = await standingOf(scope);
    const sent = await scope.entities.findOneBy(Commitment, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if ((Object.keys(terms) as (keyof typeof terms)[]).some(part => sent[part] !== terms[part])) throw conflict('KEY_REUSED');
      return this.view(scope, sent.id, standing.timeZone);
    }
    const faults = faultsOfCommitment(terms, dayIn(standing.timeZone, scope.now));
    if (Object.keys(faults).length > 0) throw invalid(faults);
    if (!standing.coupleId) throw refused('NOT_IN_A_COUPLE');
    const running = (await readCommitments(scope, { makerId: clientId })).filter(
      commitment => !commitment.isEnded && !isOver(commitment, standing.timeZone, scope.now),
    );
    const made = makeCommitment({
      couple: standing.coupleState ?? 'ACTIVE',
      changedBehavior: stateOf('CHANGED_BEHAVIOR', standing.episodes),
      active: running.length,
    });
    if (isRefusal(made)) throw refused(made.refused);
    if (isOver(terms, standing.timeZone, scope.now)) throw refused('NO_OCCURRENCE');
    const id = newTimelessId();
    await scope.entities.insert(Commitment, {
      practiceId,
      id,
      coupleId: standing.coupleId,
      clientId,
      ...terms,
      madeAt: scope.now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId: standing.coupleId, clientId }, ...written(scope, { from: 'PROMISE' }, id, terms.words));
    await scope.enqueue('notices', 'tell', { clientId, coupleId: standing.coupleId });
    return this.view(scope, id, standing.timeZone);
  }

  async letGo(scope: Scope, id: string): Promise<MyCommitmentView> {
    const commitment = await this.locked(scope, id, scope.personId);
    const end = await endOf(scope, id);
    // R12: twice is once. What the counselor ended is not the maker's to let go.
    if (end?.endedBy !== scope.personId) await this.finish(scope, commitment, end);
    return this.view(scope, id, (await standingOf(scope)).timeZone);
  }

  async end(scope: Scope, id: string, reason: string): Promise<CommitmentRow> {
    const commitment = await this.locked(scope, id, null);
    if (reason.trim().length < shortestReason) throw refused('REASON_NEEDED');
    await this.finish(scope, commitment, await endOf(scope, id));
    const { practiceId } = scope;
    await scope.entities.insert(CommitmentEndReason, {
      practiceId,
      commitmentId: id,
      coupleId: commitment.coupleId,
      reason: reason.trim(),
    });
    return known(scope, id);
  }

  /** R5: its maker takes it back from the partner with all that was reported of it, in one act. */
  async stopSharing(scope: Scope, id: string): Promise<MyCommitmentView & { wasRead: boolean }> {
    const { coupleId } = await this.locked(scope, id, scope.personId);
    const wasRead = await this.readings.stopped(scope, { id, coupleId }, () => this.narrow(scope, id));
    return { ...(await this.view(scope, id, (await standingOf(scope)).timeZone)), wasRead };
  }

  private async narrow(scope: Scope, id: string): Promise<void> {
    const values = [scope.practiceId, id, scope.personId];
    await scope.rows(
      `update clinical.moment_report set visibility = 'PRIVATE' where practice_id = $1 and client_id = $3
          and moment_id in (select m.id from clinical.moment m where m.practice_id = $1 and m.commitment_id = $2)`,
      values,
    );
    for (const [table, key] of [
      ['moment', 'commitment_id'],
      ['commitment_end', 'commitment_id'],
      ['commitment', 'id'],
    ] as const)
      await scope.rows(
        `update clinical.${table} set visibility = 'PRIVATE' where practice_id = $1 and ${key} = $2 and client_id = $3`,
        values,
      );
  }

  async view(scope: Scope, id: string, timeZone: string): Promise<MyCommitmentView> {
    const commitment = await known(scope, id);
    return { commitment, due: dueOf(commitment, timeZone, scope.now) };
  }

  private async finish(
    scope: Scope,
    { practiceId, id, coupleId, clientId, visibility }: Commitment,
    end: CommitmentEnd | null,
  ): Promise<void> {
    const ended = endCommitment(end !== null);
    if (isRefusal(ended)) throw refused(ended.refused);
    await scope.entities.insert(CommitmentEnd, {
      practiceId,
      commitmentId: id,
      coupleId,
      clientId,
      endedBy: scope.personId,
      endedAt: scope.now,
      visibility,
    });
  }

  /** One promise, held against whoever else would change it now. NOT_FOUND for everybody who may not. */
  private async locked(scope: Scope, id: string, makerId: string | null): Promise<Commitment> {
    const { practiceId } = scope;
    await scope.lock(id);
    const commitment = await scope.entities.findOneBy(Commitment, { practiceId, id, ...(makerId && { clientId: makerId }) });
    if (!commitment) throw notFound();
    return commitment;
  }
}

const endOf = ({ practiceId, entities }: Scope, commitmentId: string): Promise<CommitmentEnd | null> =>
  entities.findOneBy(CommitmentEnd, { practiceId, commitmentId });

export async function known(scope: Scope, id: string): Promise<CommitmentRow> {
  const [commitment] = await readCommitments(scope, { id });
  if (!commitment) throw notFound();
  return commitment;
}

/** Whether nothing of a scheduled promise is still to come: it then takes no place among the three. */
const isOver = (terms: Pick<CommitmentRow, 'timing' | 'startsOn' | 'at' | 'rule'>, timeZone: string, now: Date): boolean =>
  terms.at !== null &&
  !momentsOf(terms, timeZone, dayIn(timeZone, now), new Date(now.getTime() + 400 * 86_400_000)).some(
    ({ dueAt }) => dueAt.getTime() > now.getTime(),
  );
