import { samplePrivateNotes, sampleSessions, type SampleSession } from '@roadback/content/sample-sessions';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import type { Client } from 'pg';
import { v4, v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

const day = 86_400_000;

/** Sessions of some weeks, the newest without a signature, and what their counselor wrote for themself. */
export async function buildDemoSessions(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  rebuilding: BuiltPerson,
  language: 'EN' | 'ES',
  now: Date,
): Promise<void> {
  await buildSessions(db, couple, counselor, now, rebuilding, sampleSessions[language]);
  await buildPrivateNotes(db, couple, counselor, now, samplePrivateNotes[language]);
}

/** A session with both that is planned for today. */
export const buildSessionToday = (db: Client, couple: BuiltCouple, counselor: BuiltPerson, at: string, now: Date): Promise<void> =>
  buildSessions(db, couple, counselor, now, null, [{ daysAgo: 0, at, minutes: 60, who: 'BOTH' }]);

/**
 * Builds sessions with their notes straight in the database, as its owner. Notes are written two hours after their session.
 * @param rebuilding who rebuilds, as far as a session is of one alone; null where all are of both
 */
async function buildSessions(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  now: Date,
  rebuilding: BuiltPerson | null,
  sessions: readonly SampleSession[],
): Promise<void> {
  const keys = { practice_id: couple.practiceId, couple_id: couple.id };
  const { rows } = await db.query<{ time_zone: string }>('select time_zone from directory.practice where id = $1', [couple.practiceId]);
  const timeZone = rows[0]!.time_zone;
  for (const { daysAgo, at, minutes, who, note } of sessions) {
    const sessionId = v7();
    const alone =
      who === 'BOTH' ? null : couple.partners.find(({ personId }) => (personId === rebuilding?.personId) === (who === 'REBUILDING'))!;
    const { rows: begun } = await db.query<{ begins_at: Date }>(
      `insert into clinical.session (practice_id, id, couple_id, client_id, counselor_id, day, starts_at, time_zone, begins_at, minutes, state,
                                     noted_at, changed_by, changed_at, idempotency_key)
       select $1, $2, $3, $4, $5, $6::date, $7::time, $8, b.at, $9, $10, case when $11 then b.at + interval '2 hours' end, $5, $12, $13
         from (select ($6::date + $7::time) at time zone $8 as at) b returning begins_at`,
      [
        couple.practiceId,
        sessionId,
        couple.id,
        alone?.personId ?? null,
        counselor.personId,
        addDays(dayIn(timeZone, now), -daysAgo),
        at,
        timeZone,
        minutes,
        daysAgo > 0 ? 'HELD' : 'PLANNED',
        note?.isSigned ?? false,
        new Date(now.getTime() - Math.max(daysAgo, 0) * day),
        v4(),
      ],
    );
    if (!note) continue;
    const noteId = v7();
    const writtenAt = new Date(begun[0]!.begins_at.getTime() + 7_200_000);
    const { did, agreed, nextTime, isSigned, addendum } = note;
    await insertAll(db, 'clinical.session_note', [
      {
        ...keys,
        id: noteId,
        session_id: sessionId,
        author_id: counselor.personId,
        did,
        agreed,
        next_time: nextTime,
        revision: 1,
        changed_at: writtenAt,
        signed_at: isSigned ? writtenAt : null,
      },
    ]);
    if (addendum)
      await insertAll(db, 'clinical.session_note_addendum', [
        {
          ...keys,
          id: v7(),
          note_id: noteId,
          author_id: counselor.personId,
          words: addendum,
          added_at: new Date(writtenAt.getTime() + day),
          idempotency_key: v4(),
        },
      ]);
  }
}

/** What a counselor wrote for themself, a day apart, the first one newest. */
const buildPrivateNotes = (
  db: Client,
  { practiceId: practice_id, id: couple_id }: BuiltCouple,
  author: BuiltPerson,
  now: Date,
  notes: readonly string[],
): Promise<void> =>
  insertAll(
    db,
    'clinical.private_note',
    notes.map((words, index) => {
      const at = new Date(now.getTime() - (index + 2) * day);
      return {
        practice_id,
        couple_id,
        id: v7(),
        author_id: author.personId,
        words,
        revision: 1,
        written_at: at,
        changed_at: at,
        idempotency_key: v4(),
      };
    }),
  );
