import { addDays } from '@roadback/domain/schedule';
import type { CommitmentKind, CommitmentTiming, ReportKind, ViewKind } from '@roadback/domain/commitment';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

export interface BuiltPromise {
  words: string;
  kind: CommitmentKind;
  timing: CommitmentTiming;
  at: string | null;
  rule: string | null;
  visibility: 'PRIVATE' | 'SHARED';
  /** Newest last; the day counts back from today. */
  moments: readonly {
    daysAgo: number;
    kind: ReportKind;
    words?: string;
    repair?: { words: string; minutes: number };
    view?: { kind: ViewKind; words?: string; visibility: 'PRIVATE' | 'SHARED' };
  }[];
}

/**
 * Builds a promise with its ledger, straight in the database, as its owner.
 * @returns the ids of its moments, in the order given
 */
export async function buildPromise(
  db: Client,
  couple: BuiltCouple,
  maker: BuiltPerson,
  promise: BuiltPromise,
  madeOn: string,
  today: string,
): Promise<{ id: string; momentIds: string[] }> {
  const id = v7();
  const own = { practice_id: couple.practiceId, couple_id: couple.id, client_id: maker.personId };
  const partner = couple.partners.find(({ personId }) => personId !== maker.personId)!;
  const { words, kind, timing, at, rule, visibility } = promise;
  await insertAll(db, 'clinical.commitment', [
    {
      ...own,
      id,
      words,
      kind,
      timing,
      starts_on: madeOn,
      at,
      rule,
      visibility,
      made_at: `${madeOn}T06:00:00Z`,
      idempotency_key: v7(),
    },
  ]);
  const moments = promise.moments.map(moment => ({ ...moment, id: v7(), day: addDays(today, -moment.daysAgo) }));
  await insertAll(
    db,
    'clinical.moment',
    moments.map(({ id: momentId, day }) => ({ ...own, id: momentId, commitment_id: id, day, at, visibility })),
  );
  await insertAll(
    db,
    'clinical.moment_report',
    moments.map(({ id: momentId, day, kind: reported, words: said, repair }) => ({
      ...own,
      id: v7(),
      moment_id: momentId,
      number: 1,
      kind: reported,
      words: said ?? null,
      repair: repair?.words ?? null,
      repaired_on: repair ? day : null,
      minutes_to_repair: repair?.minutes ?? null,
      visibility,
      sent_at: `${day}T22:00:00Z`,
      idempotency_key: v7(),
    })),
  );
  await insertAll(
    db,
    'clinical.moment_view',
    moments.flatMap(({ id: momentId, day, view }) =>
      view
        ? [
            {
              ...own,
              client_id: partner.personId,
              id: v7(),
              moment_id: momentId,
              number: 1,
              kind: view.kind,
              words: view.words ?? null,
              visibility: view.visibility,
              sent_at: `${day}T23:00:00Z`,
              idempotency_key: v7(),
            },
          ]
        : [],
    ),
  );
  return { id, momentIds: moments.map(({ id: momentId }) => momentId) };
}

/** Builds what somebody noticed, some days ago. */
export const buildNoticed = (
  db: Client,
  couple: BuiltCouple,
  author: BuiltPerson,
  { words, day, visibility }: { words: string; day: string; visibility: 'PRIVATE' | 'SHARED' },
): Promise<void> =>
  insertAll(db, 'clinical.noticed', [
    {
      practice_id: couple.practiceId,
      id: v7(),
      couple_id: couple.id,
      client_id: author.personId,
      words,
      visibility,
      sent_at: `${day}T19:00:00Z`,
      idempotency_key: v7(),
    },
  ]);
