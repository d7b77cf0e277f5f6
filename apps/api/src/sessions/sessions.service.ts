import { Inject, Injectable } from '@nestjs/common';
import { cancelSession, faultsOfSession, holdSession, type SessionState } from '@roadback/domain/couple-session';
import { isRefusal } from '@roadback/domain/refusal';
import { dayIn } from '@roadback/domain/weeks';
import { CouplesService } from '../couples/couples.service.js';
import type { PlanSessionInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { readSessions, timeZoneOf, type SessionView } from './sessions.queries.js';
import { CoupleSession } from './session.entity.js';

/** Meetings of a couple with its counselor: planned, held, cancelled. Nothing of them is in the portal. */
@Injectable()
export class SessionsService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async ofCouple(scope: Scope, coupleId: string): Promise<{ timeZone: string; sessions: SessionView[] }> {
    const couple = await this.couples.known(scope, coupleId);
    return { timeZone: await timeZoneOf(scope), sessions: await readSessions(scope, { coupleId: couple.id }) };
  }

  async plan(scope: Scope, { idempotencyKey, ...input }: PlanSessionInput): Promise<SessionView> {
    const { practiceId, personId, now } = scope;
    const clientId = input.clientId ?? null;
    // Two taps, one session.
    await scope.lock(personId);
    const couple = await this.couples.known(scope, input.coupleId);
    const [planned] = await readSessions(scope, { key: idempotencyKey });
    if (planned) {
      const { coupleId, day, at, minutes } = planned;
      const isSame =
        coupleId === couple.id && planned.clientId === clientId && day === input.day && at === input.at && minutes === input.minutes;
      return isSame ? planned : Promise.reject(conflict('KEY_REUSED'));
    }
    if (clientId && !couple.partnerIds.includes(clientId)) throw refused('NOT_A_PARTNER');
    // R15: of a couple that parted each goes on alone.
    if (!clientId && couple.state === 'SEPARATED') throw refused('COUPLE_SEPARATED');
    const faults = faultsOfSession(input, dayIn(await timeZoneOf(scope), now));
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const id = newId();
    await scope.rows(
      `insert into clinical.session (practice_id, id, couple_id, client_id, counselor_id, day, starts_at, time_zone, begins_at, minutes, state,
                                     changed_by, changed_at, idempotency_key)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::date, $7::time, p.time_zone, ($6::date + $7::time) at time zone p.time_zone,
              $8::integer, 'PLANNED', $5::uuid, $9::timestamptz, $10::uuid
         from directory.practice p where p.id = $1`,
      [practiceId, id, couple.id, clientId, personId, input.day, input.at, input.minutes, now, idempotencyKey],
    );
    return this.known(scope, id);
  }

  /** Whoever records it has held it: a colleague may have planned it. */
  async hold(scope: Scope, id: string): Promise<SessionView> {
    const session = await this.known(scope, id);
    const may = holdSession({ ...session, hasNote: session.notes.length > 0 }, scope.now);
    if (isRefusal(may)) throw refused(may.refused);
    return session.state === 'HELD' ? session : this.settle(scope, session, { state: 'HELD', counselorId: scope.personId });
  }

  async cancel(scope: Scope, id: string): Promise<SessionView> {
    // A note that is begun at the same moment comes before it, or finds the session cancelled.
    await scope.lock(id);
    const session = await this.known(scope, id);
    const may = cancelSession({ ...session, hasNote: session.notes.length > 0 });
    if (isRefusal(may)) throw refused(may.refused);
    return session.state === 'CANCELLED' ? session : this.settle(scope, session, { state: 'CANCELLED', counselorId: session.counselorId });
  }

  /** A session of a couple that the viewer may touch; NOT_FOUND for any other. */
  async known(scope: Scope, id: string): Promise<SessionView> {
    const [session] = await readSessions(scope, { id });
    if (!session) throw notFound();
    await this.couples.known(scope, session.coupleId);
    return session;
  }

  private async settle(
    scope: Scope,
    { id, state: before }: SessionView,
    change: { state: SessionState; counselorId: string },
  ): Promise<SessionView> {
    const { practiceId, personId: changedBy, now: changedAt } = scope;
    // Who was second finds it as the first left it, and decides anew.
    const { affected } = await scope.entities.update(CoupleSession, { practiceId, id, state: before }, { ...change, changedBy, changedAt });
    if (affected !== 1) throw conflict('TRY_AGAIN');
    return this.known(scope, id);
  }
}
