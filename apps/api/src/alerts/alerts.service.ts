import { Inject, Injectable } from '@nestjs/common';
import { alertKinds, faultsOfAlertNote, severityOf, type AlertKind, type AlertSeverity } from '@roadback/domain/alert';
import { opens } from '@roadback/sealing/marks';
import { IsNull } from 'typeorm';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import { CouplesService } from '../couples/couples.service.js';
import type { AcknowledgeAlertInput } from '../generated/inputs.js';
import { Alert } from './alert.entity.js';

/** What happened, as far as an alert tells. */
export interface AlertCause {
  kind: AlertKind;
  coupleId: string;
  clientId: string;
  /** The row that is the cause: one alert for each. */
  aboutId: string;
}

export interface AlertView {
  id: string;
  kind: AlertKind;
  severity: AlertSeverity;
  coupleId: string;
  coupleNames: string[];
  clientId: string;
  clientName: string;
  raisedAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  note: string | null;
}

/** What a counselor must look at: raised by other rooms in the transaction of its cause, acknowledged with a note. */
@Injectable()
export class AlertsService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async raise(scope: Scope, { kind, coupleId, clientId, aboutId }: AlertCause): Promise<void> {
    await scope.entities.insert(Alert, {
      practiceId: scope.practiceId,
      id: newId(),
      coupleId,
      clientId,
      kind,
      aboutId: await scope.markOf(clientId, `${kind} ${aboutId}`),
      raisedAt: scope.now,
      acknowledgedBy: null,
      acknowledgedAt: null,
      note: null,
    });
    await noteLive(scope, { kind: 'ALERT', coupleId });
  }

  /** NOT_FOUND for a couple that the viewer does not care for. */
  async ofCouple(scope: Scope, coupleId: string): Promise<AlertView[]> {
    return this.list(scope, (await this.couples.known(scope, coupleId)).id);
  }

  /**
   * The same where the cause itself must not show in what is sent to the database: the statement is the same whether or not it raises one.
   */
  async raiseIf(scope: Scope, isCause: boolean, { kind, coupleId, clientId, aboutId }: AlertCause): Promise<void> {
    const id = newId();
    const sealed = await scope.seal('alert.kind', id, clientId, kind);
    const about = await scope.markOf(clientId, `${kind} ${aboutId}`);
    await scope.rows(
      `insert into clinical.alert (practice_id, id, couple_id, client_id, kind, about_id, raised_at)
       select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::text, $6::uuid, $7::timestamptz where $8::boolean`,
      [scope.practiceId, id, coupleId, clientId, sealed, about, scope.now, isCause],
    );
    await noteLive(scope, { kind: 'ALERT', coupleId, isCause });
  }

  /**
   * All that wait, those about safety first, and the newest of the others. What an alert is about is sealed, so the order is made here.
   * @param coupleId one couple, or null for all in context
   * @param supervised leaves out the couples in which the viewer acts
   */
  async list(
    scope: Scope,
    coupleId: string | null,
    { id = null, supervised = false }: { id?: string | null; supervised?: boolean } = {},
  ): Promise<AlertView[]> {
    const rows = await scope.rows<Omit<AlertView, 'severity'>>(
      `select a.id, ${opens('alert.kind', 'a')} as kind, a.couple_id as "coupleId", a.client_id as "clientId", k.given_name as "clientName",
              (select array_agg(o.given_name order by r.position) from clinical.partner r
                 join clinical.client o on o.practice_id = $1 and o.id = r.client_id
                where r.practice_id = $1 and r.couple_id = a.couple_id) as "coupleNames",
              a.raised_at as "raisedAt", a.acknowledged_at as "acknowledgedAt", m.staff_name as "acknowledgedByName", ${opens('alert.note', 'a')} as note
         from clinical.alert a
         join clinical.client k on k.practice_id = $1 and k.id = a.client_id
         left join directory.membership m on m.practice_id = $1 and m.person_id = a.acknowledged_by
        where a.practice_id = $1 and ($2::uuid is null or a.couple_id = $2) and ($3::uuid is null or a.id = $3)
          and not ($4::boolean and strpos(current_setting('app.acting_couples', true), a.couple_id::text) > 0)
        order by (a.acknowledged_at is null) desc, coalesce(a.acknowledged_at, a.raised_at) desc, a.id desc
        limit 500`,
      [scope.practiceId, coupleId, id, supervised],
    );
    // Of somebody whose key was destroyed there is nothing to look at any more.
    const known = rows.filter(({ kind }) => alertKinds.includes(kind)).map(row => ({ ...row, severity: severityOf[row.kind] }));
    const rank = ({ severity, acknowledgedAt }: AlertView): number => (acknowledgedAt !== null ? 2 : severity === 'HIGH' ? 0 : 1);
    return known.sort((one, other) => rank(one) - rank(other)).slice(0, 100);
  }

  async acknowledge(scope: Scope, { alertId, note }: AcknowledgeAlertInput): Promise<AlertView> {
    const [alert] = await this.list(scope, null, { id: alertId });
    if (!alert) throw notFound();
    const faults = faultsOfAlertNote(note);
    if (faults.note) throw invalid({ note: faults.note });
    // Who was second learns it, and the note of the first stays.
    const taken = await scope.entities.update(
      Alert,
      { practiceId: scope.practiceId, id: alertId, acknowledgedAt: IsNull() },
      {
        acknowledgedBy: scope.personId,
        acknowledgedAt: scope.now,
        note: await scope.seal('alert.note', alertId, alert.clientId, note.trim()),
      },
    );
    if (taken.affected === 0) throw conflict('ALREADY_ACKNOWLEDGED');
    await noteLive(scope, { kind: 'ALERT', coupleId: alert.coupleId });
    return (await this.list(scope, null, { id: alertId }))[0]!;
  }
}
