import { Injectable } from '@nestjs/common';
import { alertKinds, severityOf, type AlertKind } from '@roadback/domain/alert';
import { askedIn, nextStage, nextTryAt, type AlertStage, type Reach } from '@roadback/domain/escalation';
import { opens } from '@roadback/sealing/marks';
import { IsNull } from 'typeorm';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import { Alert } from './alert.entity.js';

interface WaitingRow {
  kind: AlertKind;
  coupleId: string;
  stage: AlertStage;
  since: Date;
  occurred: number;
  minutes: number;
  /** Whom no mail about it reached, for good, this time that it came. */
  unreached: string[];
}

interface NoticeRow {
  id: string;
  personId: string;
  attempts: number;
}

/** Somebody who is to be written to. */
export interface ClaimedNotice {
  id: string;
  personId: string;
}

/** How long a worker may hold a notice: whoever holds it longer has crashed with it. */
const claimMs = 90_000;

/**
 * Sees to it that an alert reaches somebody: whom to ask, whom to write to, and when to look again. It can run at any time, as often as one
 * likes, and does once what is to be done once: a person has one notice for each time that an alert came.
 */
@Injectable()
export class PassOn {
  /** Does what is due for one alert, and hands what is still to be sent to the queue. */
  async lookAfter(scope: Scope, alertId: string): Promise<void> {
    // Two who look after the same alert would both pass it on.
    await scope.lock(`alert ${alertId}`);
    const alert = await this.waiting(scope, alertId);
    if (!alert) return this.rest(scope, alertId);
    const reach = await scope.rows<Reach>('select r.stage, r.person_id as "personId" from app.alert_reach($1, $2) r', [
      alert.coupleId,
      scope.now,
    ]);
    const severity = severityOf[alert.kind];
    const { stage, since, nextAt } = nextStage(
      { severity, stage: alert.stage, since: alert.since },
      alert.minutes,
      reach,
      scope.now,
      alert.unreached,
    );
    if (stage !== alert.stage) {
      await scope.entities.update(
        Alert,
        { practiceId: scope.practiceId, id: alertId, acknowledgedAt: IsNull() },
        { stage, stageAt: since },
      );
      await noteLive(scope, { kind: 'ALERT', coupleId: alert.coupleId });
    }
    const unsent = await this.notices(scope, alertId, alert, askedIn(stage, reach));
    if (unsent.length > 0)
      await scope.enqueue('alerts', 'tell-of-alert', ...unsent.map(({ id }) => ({ alertId, coupleId: alert.coupleId, noticeId: id })));
    const tries = unsent.map(({ attempts }) => nextTryAt(attempts, scope.now));
    const next = [...tries, ...(nextAt ? [nextAt] : [])].toSorted((one, other) => one.getTime() - other.getTime())[0];
    if (!next) return this.rest(scope, alertId);
    await scope.rows("update jobs.wake_up set next_at = $3 where practice_id = $1 and kind = 'LOOK_AFTER_ALERT' and subject_id = $2", [
      scope.practiceId,
      alertId,
      next,
    ]);
  }

  /** Takes a notice on, while its alert still waits. Null where there is nothing left to send, or another worker has it. */
  async claim(scope: Scope, noticeId: string): Promise<ClaimedNotice | null> {
    const [notice] = await scope.rows<ClaimedNotice>(
      `update clinical.alert_notice n set claimed_at = $3, attempts = n.attempts + 1
         from clinical.alert a
        where n.practice_id = $1 and n.id = $2 and n.sent_at is null and n.gave_up_at is null and (n.claimed_at is null or n.claimed_at < $4)
          and a.practice_id = $1 and a.id = n.alert_id and a.acknowledged_at is null
        returning n.id, n.person_id as "personId"`,
      [scope.practiceId, noticeId, scope.now, new Date(scope.now.getTime() - claimMs)],
    );
    return notice ?? null;
  }

  /**
   * Notes how sending ended. Where it failed for good, somebody else may have to be asked now. A report that the mail came back, which was
   * faster than this note, stands.
   * @param failure why it was not taken; null when it was
   * @param isFinal trying again would end the same
   */
  async settle(scope: Scope, noticeId: string, failure: string | null, isFinal: boolean): Promise<void> {
    const [notice] = await scope.rows<{ alertId: string; coupleId: string }>(
      `update clinical.alert_notice set claimed_at = null, failure = $3, sent_at = case when $3::text is null then $4::timestamptz end,
              gave_up_at = case when $3::text is not null and $5::boolean then $4::timestamptz end
        where practice_id = $1 and id = $2 and gave_up_at is null returning alert_id as "alertId", couple_id as "coupleId"`,
      [scope.practiceId, noticeId, failure, scope.now, isFinal],
    );
    if (notice && failure !== null && isFinal) await scope.enqueue('alerts', 'look-after-alert', { ...notice });
  }

  private async waiting(scope: Scope, alertId: string): Promise<WaitingRow | null> {
    const [row] = await scope.rows<WaitingRow>(
      `select ${opens('alert.kind', 'a')} as kind, a.couple_id as "coupleId", a.stage, coalesce(a.stage_at, a.raised_at) as since, a.occurred,
              p.alert_minutes as minutes,
              array(select n.person_id from clinical.alert_notice n
                     where n.practice_id = $1 and n.alert_id = a.id and n.occurred = a.occurred and n.gave_up_at is not null) as unreached
         from clinical.alert a join directory.practice p on p.id = $1
        where a.practice_id = $1 and a.id = $2 and a.acknowledged_at is null`,
      [scope.practiceId, alertId],
    );
    return row && alertKinds.includes(row.kind) ? row : null;
  }

  /** One for each who is to know of it, each time it came; answers those that were not sent yet. */
  private async notices(scope: Scope, alertId: string, { coupleId, occurred }: WaitingRow, asked: readonly Reach[]): Promise<NoticeRow[]> {
    await scope.rows(
      `insert into clinical.alert_notice (practice_id, id, alert_id, couple_id, person_id, occurred, stage, made_at)
       select $1, id, $2, $3, person_id, $4, stage, $5 from unnest($6::uuid[], $7::uuid[], $8::text[]) asked (id, person_id, stage)
       on conflict (practice_id, alert_id, person_id, occurred) do nothing`,
      [
        scope.practiceId,
        alertId,
        coupleId,
        occurred,
        scope.now,
        asked.map(() => newId()),
        asked.map(({ personId }) => personId),
        asked.map(({ stage }) => stage),
      ],
    );
    return scope.rows<NoticeRow>(
      `select n.id, n.person_id as "personId", n.attempts from clinical.alert_notice n
        where n.practice_id = $1 and n.alert_id = $2 and n.occurred = $3 and n.sent_at is null and n.gave_up_at is null`,
      [scope.practiceId, alertId, occurred],
    );
  }

  private async rest(scope: Scope, alertId: string): Promise<void> {
    await scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'LOOK_AFTER_ALERT' and subject_id = $2", [
      scope.practiceId,
      alertId,
    ]);
  }
}
