import { Inject, Injectable } from '@nestjs/common';
import {
  acknowledge,
  alertKinds,
  faultsOfAlertNote,
  severityOf,
  stateOf,
  type AlertKind,
  type AlertSeverity,
  type AlertState,
  type CloseReason,
} from '@roadback/domain/alert';
import type { AlertOrigin } from '@roadback/domain/alert-origin';
import type { AlertStage } from '@roadback/domain/escalation';
import { isRefusal } from '@roadback/domain/refusal';
import { kindsFrom, risksIn, type RiskSource } from '@roadback/domain/risk-rules';
import { opens } from '@roadback/sealing/marks';
import { IsNull } from 'typeorm';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import { CouplesService } from '../couples/couples.service.js';
import type { CloseAlertInput } from '../generated/inputs.js';
import { Alert } from './alert.entity.js';

/** What happened, as far as an alert tells. */
export interface AlertCause {
  kind: AlertKind;
  coupleId: string;
  clientId: string;
  /** The row that is the cause: it counts once. */
  aboutId: string;
  /** Where whoever may read it finds it; null where there is nothing to read. */
  origin: AlertOrigin | null;
}

/** Something that was answered, the row, or the place in it, that counts once, and where it stands. */
export interface Answered {
  source: RiskSource;
  aboutId: string;
  origin: AlertOrigin;
}

/** One cause of an alert, for whoever reads the alert. */
export interface AlertCauseView {
  at: Date;
  from: AlertOrigin['from'];
  title: AlertOrigin['title'] | null;
  submissionId: string | null;
}

export interface AlertView {
  id: string;
  kind: AlertKind;
  severity: AlertSeverity;
  state: AlertState;
  coupleId: string;
  coupleNames: string[];
  clientId: string;
  clientName: string;
  raisedAt: Date;
  times: number;
  lastAt: Date;
  stage: AlertStage;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  closedAt: Date | null;
  closedByName: string | null;
  closeReason: CloseReason | null;
  note: string | null;
  /** The last causes, newest first. */
  causes: AlertCauseView[];
}

/** With which counselor alerts wait, for whoever was asked to see to it and cares for none of these couples. */
export interface WaitingAlertsView {
  counselorId: string;
  counselorName: string;
  since: Date;
}

/** What a counselor must look at: raised by other rooms in the transaction of its cause, acknowledged by one click, closed with a note. */
@Injectable()
export class AlertsService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async raise(scope: Scope, cause: AlertCause): Promise<void> {
    await this.raiseIf(scope, true, cause);
  }

  /**
   * What the rules find in what one client answered. R20: for each kind that could come of it the same is sent to the database, whether or
   * not it did.
   */
  async raiseFrom(
    scope: Scope,
    { coupleId, clientId }: Pick<AlertCause, 'coupleId' | 'clientId'>,
    ...answered: readonly Answered[]
  ): Promise<void> {
    if (answered.length === 0) return;
    const found = answered.flatMap(({ source, aboutId, origin }) => {
      const risks = risksIn(source);
      return kindsFrom[source.from].map(kind => ({ isCause: risks.includes(kind), kind, coupleId, clientId, aboutId, origin }));
    });
    await this.record(scope, found);
    await noteLive(scope, { kind: 'ALERT', coupleId, isCause: found.some(({ isCause }) => isCause) });
  }

  /**
   * The same where the cause itself must not show in what is sent to the database. What comes again while nobody has it is added to the alert
   * that waits (docs/decisions/0043); the database finds that one, because a client reads none.
   */
  async raiseIf(scope: Scope, isCause: boolean, cause: AlertCause): Promise<void> {
    await this.record(scope, [{ ...cause, isCause }]);
    await noteLive(scope, { kind: 'ALERT', coupleId: cause.coupleId, isCause });
  }

  /** One statement, in which each of them is looked at after those before it. */
  private async record(scope: Scope, causes: readonly (AlertCause & { isCause: boolean })[]): Promise<void> {
    const rows = [];
    for (const { isCause, kind, coupleId, clientId, aboutId, origin } of causes) {
      const [id, originId] = [newId(), newId()];
      const about = await scope.markOf(clientId, `${kind} ${aboutId}`);
      const slot = await scope.markOf(clientId, `alert ${kind}`);
      const sealed = await scope.seal('alert.kind', id, clientId, kind);
      rows.push({
        id,
        coupleId,
        clientId,
        sealed,
        about,
        slot,
        isCause,
        originId,
        origin: await scope.seal('alert_origin.origin', originId, clientId, origin),
      });
    }
    await scope.rows(
      `with raised as materialized (
         select c.*, app.raise_alert(c.id, c.job, c.couple_id, c.client_id, c.kind, c.about, c.slot, $8::timestamptz, c.is_cause)::text
           from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::uuid[], $9::boolean[], $10::uuid[], $11::text[])
                c (id, job, couple_id, client_id, kind, about, slot, is_cause, origin_id, origin))
       select app.note_alert_origin(r.origin_id, r.couple_id, r.client_id, r.about, r.origin, $8::timestamptz, r.is_cause) from raised r`,
      [
        rows.map(({ id }) => id),
        rows.map(() => newId()),
        rows.map(({ coupleId }) => coupleId),
        rows.map(({ clientId }) => clientId),
        rows.map(({ sealed }) => sealed),
        rows.map(({ about }) => about),
        rows.map(({ slot }) => slot),
        scope.now,
        rows.map(({ isCause }) => isCause),
        rows.map(({ originId }) => originId),
        rows.map(({ origin }) => origin),
      ],
    );
  }

  /** NOT_FOUND for a couple that the viewer does not care for. */
  async ofCouple(scope: Scope, coupleId: string): Promise<AlertView[]> {
    return this.list(scope, (await this.couples.known(scope, coupleId)).id);
  }

  /**
   * All that are open, those about safety that wait first, and the newest of the others. What an alert is about is sealed, so the order is
   * made here.
   * @param coupleId one couple, or null for all in context
   * @param supervised leaves out the couples in which the viewer acts
   */
  async list(
    scope: Scope,
    coupleId: string | null,
    { id = null, supervised = false }: { id?: string | null; supervised?: boolean } = {},
  ): Promise<AlertView[]> {
    const rows = await scope.rows<
      Omit<AlertView, 'severity' | 'state' | 'causes'> & { origins: { at: string; origin: AlertOrigin }[] | null }
    >(
      `select a.id, ${opens('alert.kind', 'a')} as kind, a.couple_id as "coupleId", a.client_id as "clientId", k.given_name as "clientName",
              (select array_agg(o.given_name order by r.position) from clinical.partner r
                 join clinical.client o on o.practice_id = $1 and o.id = r.client_id
                where r.practice_id = $1 and r.couple_id = a.couple_id) as "coupleNames",
              a.raised_at as "raisedAt", a.occurred as times, coalesce(a.last_at, a.raised_at) as "lastAt", a.stage,
              a.acknowledged_at as "acknowledgedAt", m.staff_name as "acknowledgedByName",
              a.closed_at as "closedAt", d.staff_name as "closedByName", ${opens('alert.close_reason', 'a')} as "closeReason", ${opens('alert.note', 'a')} as note,
              (select json_agg(json_build_object('at', o.came_at, 'origin', ${opens('alert_origin.origin', 'o')}) order by o.came_at desc, o.id desc)
                 from clinical.alert_origin o where o.practice_id = $1 and o.alert_id = a.id) as origins
         from clinical.alert a
         join clinical.client k on k.practice_id = $1 and k.id = a.client_id
         left join directory.membership m on m.practice_id = $1 and m.person_id = a.acknowledged_by
         left join directory.membership d on d.practice_id = $1 and d.person_id = a.closed_by
        where a.practice_id = $1 and ($2::uuid is null or a.couple_id = $2) and ($3::uuid is null or a.id = $3)
          and not ($4::boolean and strpos(current_setting('app.acting_couples', true), a.couple_id::text) > 0)
        order by (a.closed_at is null) desc, coalesce(a.closed_at, a.last_at, a.raised_at) desc, a.id desc
        limit 500`,
      [scope.practiceId, coupleId, id, supervised],
    );
    // Of somebody whose key was destroyed there is nothing to look at any more.
    const known = rows
      .filter(({ kind }) => alertKinds.includes(kind))
      .map(({ origins, ...row }) => ({ ...row, severity: severityOf[row.kind], state: stateOf(row), causes: causesOf(origins ?? []) }));
    return known.sort((one, other) => rank(one) - rank(other)).slice(0, 100);
  }

  /** Somebody has it: nobody else is asked from now on. */
  async acknowledge(scope: Scope, alertId: string): Promise<AlertView> {
    const alert = await this.one(scope, alertId);
    // Who was second learns it.
    if (isRefusal(acknowledge(alert.state))) throw conflict('ALREADY_ACKNOWLEDGED');
    const taken = await scope.entities.update(
      Alert,
      { practiceId: scope.practiceId, id: alertId, acknowledgedAt: IsNull() },
      { acknowledgedBy: scope.personId, acknowledgedAt: scope.now },
    );
    if (taken.affected === 0) throw conflict('ALREADY_ACKNOWLEDGED');
    await noteLive(scope, { kind: 'ALERT', coupleId: alert.coupleId });
    return this.one(scope, alertId);
  }

  /** By staff alone, with a reason and what was done. One that nobody had acknowledged is acknowledged by it. */
  async close(scope: Scope, { alertId, reason, note }: CloseAlertInput): Promise<AlertView> {
    const alert = await this.one(scope, alertId);
    const faults = faultsOfAlertNote(note);
    if (faults.note) throw invalid({ note: faults.note });
    // Who was second learns it, and the note of the first stays.
    const taken = await scope.entities.update(
      Alert,
      { practiceId: scope.practiceId, id: alertId, closedAt: IsNull() },
      {
        ...(alert.acknowledgedAt === null && { acknowledgedBy: scope.personId, acknowledgedAt: scope.now }),
        closedBy: scope.personId,
        closedAt: scope.now,
        closeReason: (await scope.seal('alert.close_reason', alertId, alert.clientId, reason)) as CloseReason,
        note: await scope.seal('alert.note', alertId, alert.clientId, note.trim()),
      },
    );
    if (taken.affected === 0) throw conflict('ALREADY_CLOSED');
    await noteLive(scope, { kind: 'ALERT', coupleId: alert.coupleId });
    return this.one(scope, alertId);
  }

  /** What was passed on to the viewer of couples for which they do not care: with whom, since when, and nothing else. */
  async waiting(scope: Scope): Promise<WaitingAlertsView[]> {
    return scope.rows<WaitingAlertsView>(
      `select w.counselor_id as "counselorId", w.counselor_name as "counselorName", w.since
         from app.alerts_that_wait() w order by w.since, w.counselor_id`,
      [],
    );
  }

  /** NOT_FOUND for one that is not there, or not the viewer's. */
  private async one(scope: Scope, alertId: string): Promise<AlertView> {
    const [alert] = await this.list(scope, null, { id: alertId });
    if (!alert) throw notFound();
    return alert;
  }
}

/** How many causes of one alert are named; how often it came stands beside them. */
const causesShown = 5;

const causesOf = (origins: readonly { at: string; origin: AlertOrigin }[]): AlertCauseView[] =>
  origins.slice(0, causesShown).map(({ at, origin: { from, title, submissionId } }) => ({
    at: new Date(at),
    from,
    title: title ?? null,
    submissionId: submissionId ?? null,
  }));

/** What waits about safety first, then what waits, what somebody has, and what is closed. */
const rank = ({ severity, state }: AlertView): number =>
  state === 'CLOSED' ? 3 : state === 'ACKNOWLEDGED' ? 2 : severity === 'HIGH' ? 0 : 1;
