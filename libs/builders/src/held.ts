import { sampleAnswers } from '@roadback/content/sample-answers';
import type { Answers } from '@roadback/domain/answers';
import type { Client } from 'pg';
import { v4 } from 'uuid';
import type { Care } from './care.js';
import type { BuiltCouple, BuiltPerson } from './people.js';

export interface BuiltHeld {
  exerciseVersionId: string;
  author: BuiltPerson;
  /** The day of its task; it is sent on it, and its author agrees in the same moment. */
  day: string;
  answers: Answers;
  /** What the counselor wrote to its author; null where it waits for a reply. */
  reply: string | null;
  /** When the counselor released it; null where it waits for that. */
  releasedAt: Date | null;
}

const dayMs = 86_400_000;

/** Builds an answer whose author agreed that the counselor may release it to the partner. */
export async function buildHeld(db: Client, care: Care, couple: BuiltCouple, counselor: BuiltPerson, held: BuiltHeld): Promise<void> {
  const { exerciseVersionId, author, day, answers, reply, releasedAt } = held;
  const review = reply === null ? null : { reply, afterHours: 8 };
  const assignmentId = await care.assignment({
    exerciseVersionId,
    mode: 'ONE',
    recipients: [author],
    startsOn: day,
    opensAt: '05:00',
    openForHours: 72,
    rule: null,
    endedAt: null,
    tasks: [{ clientId: author.personId, day, sent: { kind: 'SENT', answers, visibility: 'HELD', afterHours: 4, review } }],
  });
  const consentId = v4();
  await db.query(
    `insert into clinical.release_consent (practice_id, id, submission_id, couple_id, client_id, agreed_at)
     select s.practice_id, $3, s.id, s.couple_id, s.client_id, s.sent_at
       from clinical.task t join clinical.submission s on s.practice_id = $1 and s.task_id = t.id
      where t.practice_id = $1 and t.assignment_id = $2`,
    [couple.practiceId, assignmentId, consentId],
  );
  await db.query(
    `update clinical.submission s set consent_id = c.id, released_at = $3, released_by = $4
       from clinical.release_consent c where c.practice_id = $1 and c.id = $2 and s.practice_id = $1 and s.id = c.submission_id`,
    [couple.practiceId, consentId, releasedAt, releasedAt && counselor.personId],
  );
}

/**
 * One that was released in the last session, and one that waits for the next.
 * @param versions ids of exercise versions, by slug
 */
export async function buildDemoHeld(
  db: Client,
  care: Care,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  author: BuiltPerson,
  versions: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const { slug, daysAgo, releasedDaysAgo } of [
    { slug: 'what-repair-would-look-like', daysAgo: 7, releasedDaysAgo: 5 },
    { slug: 'ask-for-it-now', daysAgo: 2, releasedDaysAgo: null },
  ])
    await buildHeld(db, care, couple, counselor, {
      exerciseVersionId: versions.get(slug)!,
      author,
      day: new Date(now.getTime() - daysAgo * dayMs).toISOString().slice(0, 10),
      answers: sampleAnswers[slug]![0]!,
      reply: 'Thank you. We speak of it before anybody else reads it.',
      releasedAt: releasedDaysAgo === null ? null : new Date(now.getTime() - releasedDaysAgo * dayMs),
    });
}
