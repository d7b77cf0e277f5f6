import { endOfClearance } from '@roadback/domain/clearance';
import { positiveAreas, type ScreeningAnswers } from '@roadback/domain/screening';
import { newestScreening } from '@roadback/content/screening';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { buildAlerts } from './alerts.js';
import type { Care } from './care.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

export interface BuiltSafety {
  askedAt: Date;
  /** What each partner answered the day after, first partner first; null for who has not yet. */
  answers: readonly [ScreeningAnswers | null, ScreeningAnswers | null];
  /** Why the counselor cleared both three days after asking; null for no clearance. */
  clearance: string | null;
}

const day = 86_400_000;

/** Builds a screening round with its answers, alerts and clearance, straight in the database, as its owner. */
export async function buildSafety(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  { askedAt, answers, clearance }: BuiltSafety,
): Promise<void> {
  const keys = { practice_id: couple.practiceId, couple_id: couple.id };
  const roundId = v7();
  const answeredAt = new Date(askedAt.getTime() + day);
  const recordedAt = new Date(askedAt.getTime() + 3 * day);
  const sent = answers.flatMap((given, index) => (given ? [{ id: v7(), given, client_id: couple.partners[index]!.personId }] : []));
  await insertAll(db, 'clinical.screening_round', [
    { ...keys, id: roundId, version: newestScreening.version, asked_by: counselor.personId, asked_at: askedAt, idempotency_key: v7() },
  ]);
  await insertAll(
    db,
    'clinical.screening',
    sent.map(({ id, given, client_id }) => ({ ...keys, id, round_id: roundId, client_id, answers: given, sent_at: answeredAt })),
  );
  await insertAll(
    db,
    'clinical.screening_sent',
    sent.map(({ client_id }) => ({ ...keys, round_id: roundId, client_id, idempotency_key: v7() })),
  );
  const alerts = sent
    .filter(({ given }) => positiveAreas(newestScreening, given).length > 0)
    .map(({ client_id }) => ({
      ...keys,
      client_id,
      kind: 'POSITIVE_SCREENING' as const,
      raised_at: answeredAt,
      // Of a couple that was not cleared nobody has looked: it has been passed on to the last who is asked.
      stage: clearance === null ? 'ADMIN' : 'CARE',
    }));
  const ids = await buildAlerts(db, { from: 'SCREENING' }, alerts);
  if (clearance === null) await passOn(db, keys, ids, answeredAt);
  if (clearance === null) return;
  const talkOn = recordedAt.toISOString().slice(0, 10);
  await insertAll(db, 'clinical.clearance', [
    {
      ...keys,
      id: v7(),
      reason: clearance,
      first_talk_on: talkOn,
      second_talk_on: talkOn,
      recorded_by: counselor.personId,
      recorded_at: recordedAt,
      ends_at: endOfClearance(recordedAt),
      idempotency_key: v7(),
    },
  ]);
}

/** Whom these alerts were sent to in the end: the practice's admins. */
async function passOn(
  db: Client,
  { practice_id, couple_id }: { practice_id: string; couple_id: string },
  ids: readonly string[],
  at: Date,
): Promise<void> {
  for (const id of ids) {
    const { rows } = await db.query<{ id: string }>(
      `select person_id as id from directory.membership where practice_id = $1 and 'PRACTICE_ADMIN' = any (roles) and state = 'ACTIVE'`,
      [practice_id],
    );
    await insertAll(
      db,
      'clinical.alert_notice',
      rows.map(admin => ({
        practice_id,
        couple_id,
        id: v7(),
        alert_id: id,
        person_id: admin.id,
        occurred: 1,
        stage: 'ADMIN',
        made_at: at,
        attempts: 1,
        sent_at: at,
      })),
    );
  }
}

/** Given for the coming session, with the counselor there: it waits on both phones until the counselor opens it. */
export const buildForTheSession = (care: Care, { partners }: BuiltCouple, exerciseVersionId: string, startsOn: string): Promise<string> =>
  care.assignment({
    exerciseVersionId,
    mode: 'TOGETHER',
    recipients: partners,
    startsOn,
    opensAt: '05:00',
    openForHours: 65,
    rule: null,
    endedAt: null,
    tasks: partners.map(({ personId }) => ({ clientId: personId, day: startsOn, sent: null })),
  });
