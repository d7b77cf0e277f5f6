import type { LandingKind } from '@roadback/domain/reassurance';
import type { StatementKind } from '@roadback/domain/statement';
import type { Need } from '@roadback/domain/trigger';
import type { Client } from 'pg';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { buildAlerts } from './alerts.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

type Readers = 'PRIVATE' | 'SHARED';

export interface BuiltTrigger {
  day: string;
  cue: string | null;
  intensity: number;
  helped: string | null;
  need: Need;
  sentAt: Date;
  /** Phrases about harm were found in it, and nobody has looked yet. */
  isAlarming?: boolean;
  /** Where the need was shared, and what met it. */
  shared?: {
    visibility: Readers;
    answer?: { words: string; afterMinutes: number; isTakenBack?: boolean };
    /** As they were said, oldest first. */
    landings?: readonly { kind: LandingKind; words: string | null; visibility: Readers }[];
  };
}

/**
 * Builds a trigger, straight in the database, as its owner.
 * @returns the id of its need where that was shared
 */
export async function buildTrigger(db: Client, couple: BuiltCouple, author: BuiltPerson, trigger: BuiltTrigger): Promise<string | null> {
  const own = { practice_id: couple.practiceId, couple_id: couple.id, client_id: author.personId };
  const { day, cue, intensity, helped, need, sentAt, shared } = trigger;
  const askId = shared ? randomUUID() : null;
  if (shared)
    await insertAll(db, 'clinical.reassurance_ask', [{ ...own, id: askId, need, visibility: shared.visibility, asked_at: sentAt }]);
  await insertAll(db, 'clinical.trigger_card', [
    { ...own, id: v7(), day, cue, intensity, helped, need, ask_id: askId, is_many: false, sent_at: sentAt, idempotency_key: v7() },
  ]);
  if (trigger.isAlarming) await buildAlerts(db, { from: 'HARD_MOMENT' }, [{ ...own, kind: 'ALARMING_WORDS', raised_at: sentAt }]);
  if (shared?.answer)
    await insertAll(db, 'clinical.reassurance_answer', [
      {
        ...own,
        id: v7(),
        client_id: couple.partners.find(({ personId }) => personId !== author.personId)!.personId,
        ask_id: askId,
        asker_id: author.personId,
        words: shared.answer.words,
        visibility: shared.answer.isTakenBack ? 'PRIVATE' : 'SHARED',
        answered_at: new Date(sentAt.getTime() + shared.answer.afterMinutes * 60_000),
        idempotency_key: v7(),
      },
    ]);
  await insertAll(
    db,
    'clinical.reassurance_landing',
    (shared?.landings ?? []).map(({ kind, words, visibility }, index) => ({
      ...own,
      id: v7(),
      ask_id: askId,
      number: index + 1,
      kind,
      words,
      visibility,
      sent_at: sentAt,
      idempotency_key: v7(),
    })),
  );
  return askId;
}

export interface BuiltPauses {
  proposer: BuiltPerson;
  phrase: string;
  minutes: number;
  /** A phrase that its proposer took back before. */
  takenBack?: string;
  /** When the proposer called a pause. */
  calledAt: readonly Date[];
  /** When it was agreed. */
  at: Date;
}

/** Builds an agreed phrase for pauses, and pauses that were called. */
export async function buildPauses(
  db: Client,
  couple: BuiltCouple,
  { proposer, phrase, minutes, takenBack, calledAt, at }: BuiltPauses,
): Promise<{ agreedId: string; takenBackId: string | null }> {
  const keys = { practice_id: couple.practiceId, couple_id: couple.id };
  const own = { ...keys, client_id: proposer.personId };
  const [agreedId, takenBackId] = [randomUUID(), takenBack === undefined ? null : randomUUID()];
  const proposal = (id: string, words: string, visibility: Readers) => ({
    ...own,
    id,
    phrase: words,
    minutes,
    visibility,
    proposed_at: at,
    idempotency_key: v7(),
  });
  await insertAll(db, 'clinical.pause_agreement', [
    ...(takenBack !== undefined && takenBackId ? [proposal(takenBackId, takenBack, 'PRIVATE')] : []),
    proposal(agreedId, phrase, 'SHARED'),
  ]);
  const other = couple.partners.find(({ personId }) => personId !== proposer.personId)!;
  await insertAll(db, 'clinical.pause_consent', [
    { ...keys, agreement_id: agreedId, client_id: other.personId, proposer_id: proposer.personId, agreed_at: at },
  ]);
  await insertAll(
    db,
    'clinical.pause',
    calledAt.map(startedAt => ({
      ...own,
      id: randomUUID(),
      agreement_id: agreedId,
      started_at: startedAt,
      ends_at: new Date(startedAt.getTime() + minutes * 60_000),
      idempotency_key: v7(),
    })),
  );
  return { agreedId, takenBackId };
}

/** Builds what somebody said beside the steps, straight in the database, as its owner. */
export async function buildStatement(
  db: Client,
  couple: BuiltCouple,
  author: BuiltPerson,
  statement: { kind: StatementKind; words: string | null; visibility: Readers; saidAt: Date; endedAt?: Date },
): Promise<string> {
  const id = randomUUID();
  const { kind, words, visibility, saidAt, endedAt = null } = statement;
  await insertAll(db, 'clinical.statement', [
    {
      practice_id: couple.practiceId,
      id,
      couple_id: couple.id,
      client_id: author.personId,
      kind,
      words,
      visibility,
      said_at: saidAt,
      ended_at: endedAt,
      idempotency_key: v7(),
    },
  ]);
  return id;
}
