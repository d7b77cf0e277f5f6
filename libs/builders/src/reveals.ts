import { sampleAnswers } from '@roadback/content/sample-answers';
import type { Answers } from '@roadback/domain/answers';
import type { Client } from 'pg';
import { v4 } from 'uuid';
import type { Care } from './care.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

export interface BuiltReveal {
  exerciseVersionId: string;
  day: string;
  /** What each partner sent with consent to its opening, first partner first. */
  answers: readonly [Answers, Answers];
  /** What the counselor wrote to each. */
  reply: string;
  /** When the counselor opened both; null where they wait for it. */
  openedAt: Date | null;
}

const day = 86_400_000;

/** Builds a reveal that both have answered and the counselor has read. */
export async function buildReveal(db: Client, care: Care, couple: BuiltCouple, counselor: BuiltPerson, reveal: BuiltReveal): Promise<void> {
  const { practiceId, id: coupleId, partners } = couple;
  const assignmentId = await care.assignment({
    exerciseVersionId: reveal.exerciseVersionId,
    mode: 'TOGETHER',
    recipients: partners,
    startsOn: reveal.day,
    opensAt: '05:00',
    openForHours: 72,
    rule: null,
    endedAt: null,
    tasks: partners.map(({ personId }, index) => ({
      clientId: personId,
      day: reveal.day,
      sent: {
        kind: 'SENT',
        answers: reveal.answers[index]!,
        visibility: 'HELD',
        afterHours: 3 + index * 9,
        review: { reply: reveal.reply, afterHours: 10 },
      },
    })),
  });
  if (!reveal.openedAt) return;
  const id = v4();
  await insertAll(db, 'clinical.opening', [
    {
      practice_id: practiceId,
      id,
      couple_id: coupleId,
      assignment_id: assignmentId,
      day: reveal.day,
      opened_by: counselor.personId,
      opened_at: reveal.openedAt,
    },
  ]);
  await db.query(
    `update clinical.submission s set opening_id = $3 from clinical.task t
      where t.practice_id = $1 and t.assignment_id = $2 and s.practice_id = $1 and s.task_id = t.id`,
    [practiceId, assignmentId, id],
  );
}

/**
 * One that was opened in a session last week, and one that waits for the next.
 * @param versions ids of exercise versions, by slug
 */
export async function buildDemoReveals(
  db: Client,
  care: Care,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  versions: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const { slug, daysAgo, openedDaysAgo } of [
    { slug: 'one-thing-you-did', daysAgo: 9, openedDaysAgo: 5 },
    { slug: 'what-i-need-most-this-week', daysAgo: 3, openedDaysAgo: null },
  ]) {
    const [first, second] = sampleAnswers[slug]!;
    await buildReveal(db, care, couple, counselor, {
      exerciseVersionId: versions.get(slug)!,
      day: new Date(now.getTime() - daysAgo * day).toISOString().slice(0, 10),
      answers: [first!, second!],
      reply: 'Thank you. I have read it.',
      openedAt: openedDaysAgo === null ? null : new Date(now.getTime() - openedDaysAgo * day),
    });
  }
}
