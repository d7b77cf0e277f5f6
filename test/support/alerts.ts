import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { today } from './homework.js';
import { Alerts, CheckIn } from './operations.js';
import type { Person } from './person.js';
import type { TestCouple } from './practice.js';
import { eventually } from './product.js';

export const minute = 60_000;

/** A day on which somebody was as good as not safe at all, or as safe as is said. */
export const dayOf = (safety: number | null, values: object = {}) => ({
  input: { day: today(), feel: 2, safety, note: null, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

/** Raises an alert about safety, and answers it as its counselor reads it. */
export async function alarmed({ counselor, maya, id }: TestCouple, who: Person = maya) {
  await who.does(CheckIn, dayOf(0));
  return (await counselor.does(Alerts, { coupleId: id })).find(alert => alert.clientId === who.id && alert.kind === 'LOW_SAFETY')!;
}

/** Moves an alert back in time and has it looked after, as the sweep does; resolves once that job is done. */
export async function looksAfter(db: pg.Client, { built, id }: TestCouple, alertId: string, minutes = 0): Promise<void> {
  await db.query(
    `update clinical.alert set raised_at = raised_at - make_interval(mins => $2), stage_at = stage_at - make_interval(mins => $2) where id = $1`,
    [alertId, minutes],
  );
  const jobId = randomUUID();
  await db.query(
    `insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, 'alerts', 'look-after-alert', $3, now())`,
    [jobId, built.practiceId, { practiceId: built.practiceId, coupleId: id, alertId }],
  );
  await db.query("select pg_notify('outbox', '')");
  await eventually(
    async () =>
      (await db.query('select 1 from jobs.outbox where id::text = $1 union all select 1 from bullmq.job where id::text = $1', [jobId]))
        .rowCount,
    left => left === 0,
  );
}

export interface Notice {
  personId: string;
  stage: string;
  occurred: number;
  isSent: boolean;
  failure: string | null;
}

/** Whom an alert was sent to so far, once nothing of it is on its way. */
export const noticesOf = (db: pg.Client, alertId: string, atLeast = 1): Promise<Notice[]> =>
  eventually(
    async () =>
      (
        await db.query<Notice & { isSettled: boolean }>(
          `select person_id as "personId", stage, occurred, sent_at is not null as "isSent", failure,
                  coalesce(sent_at, gave_up_at) is not null or (failure is not null and claimed_at is null) as "isSettled"
             from clinical.alert_notice where alert_id = $1 order by made_at, id`,
          [alertId],
        )
      ).rows,
    rows => rows.length >= atLeast && (rows as (Notice & { isSettled: boolean })[]).every(row => row.isSettled),
  );
