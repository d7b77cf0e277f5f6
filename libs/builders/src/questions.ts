import { randomUUID } from 'node:crypto';
import { ruleOfWindows } from '@roadback/domain/question-window';
import type { Weekday } from '@roadback/domain/schedule';
import type { SampleQuestion } from '@roadback/content/sample-questions';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { buildAlerts } from './alerts.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

export interface BuiltLedger {
  asker: BuiltPerson;
  questions: readonly SampleQuestion[];
  windows: { weekdays: readonly Weekday[]; opensAt: string; minutes: number; agreedDaysAgo: number };
}

const day = 86_400_000;

/** Builds a question ledger with its past, straight in the database, as its owner: questions, answers, agreed times, alerts. */
export async function buildQuestions(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  now: Date,
  ledger: BuiltLedger,
): Promise<void> {
  const { asker, windows } = ledger;
  const answerer = couple.partners.find(partner => partner.personId !== asker.personId)!;
  const keys = { practice_id: couple.practiceId, couple_id: couple.id };
  const ago = (days: number): Date => new Date(now.getTime() - days * day);
  const agreedAt = ago(windows.agreedDaysAgo);
  await insertAll(db, 'clinical.question_windows', [
    {
      ...keys,
      id: v7(),
      starts_on: agreedAt.toISOString().slice(0, 10),
      opens_at: windows.opensAt,
      minutes: windows.minutes,
      rule: ruleOfWindows(windows),
      time_zone: asker.timeZone,
      agreed_by: counselor.personId,
      agreed_at: agreedAt,
    },
  ]);
  const questions = ledger.questions.map(question => ({ ...question, id: randomUUID(), askedAt: ago(question.daysAgo) }));
  await insertAll(
    db,
    'clinical.question',
    questions.map(({ id, words, urgency, visibility, place, earlier, askedAt }) => ({
      ...keys,
      id,
      client_id: asker.personId,
      words,
      urgency,
      visibility,
      earlier_id: earlier === null ? null : questions[earlier]!.id,
      place,
      // All of these have been opened by a window since.
      opens_at: place === 'WITH_PARTNER' ? new Date(askedAt.getTime() + day) : null,
      placed_at: askedAt,
      placed_by: asker.personId,
      asked_at: askedAt,
      idempotency_key: v7(),
    })),
  );
  const answers = questions.flatMap(({ id: questionId, askedAt, answers: given }) =>
    given.map((answer, index) => ({
      ...answer,
      id: randomUUID(),
      questionId,
      number: index + 1,
      at: new Date(askedAt.getTime() + answer.daysLater * day),
    })),
  );
  await insertAll(
    db,
    'clinical.question_answer',
    answers.map(({ id, questionId, number, kind, words, reason, at }) => ({
      ...keys,
      id,
      client_id: answerer.personId,
      question_id: questionId,
      number,
      kind,
      words,
      reason,
      visibility: 'SHARED',
      answered_at: at,
      idempotency_key: v7(),
    })),
  );
  await buildAlerts(
    db,
    { from: 'QUESTION_ANSWER' },
    answers
      .filter(({ number }) => number > 1)
      .map(({ at }) => ({ ...keys, client_id: answerer.personId, kind: 'POSSIBLE_NEW_DISCLOSURE', raised_at: at })),
  );
}
