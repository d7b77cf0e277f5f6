import type { SampleAgreement } from '@roadback/content/sample-agreements';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

const day = 86_400_000;

/** Builds an agreement that all three signed and that runs, with the times both looked together, straight in the database, as its owner. */
export async function buildAgreement(
  db: Client,
  couple: BuiltCouple,
  counselor: BuiltPerson,
  now: Date,
  { looks, startedDaysAgo, scopes, notLookedAt, ...terms }: SampleAgreement,
): Promise<void> {
  const keys = { practice_id: couple.practiceId, couple_id: couple.id };
  const ago = (days: number): Date => new Date(now.getTime() - days * day);
  const agreementId = v7();
  const startedAt = ago(startedDaysAgo);
  await insertAll(db, 'clinical.agreement', [
    {
      ...keys,
      ...terms,
      id: agreementId,
      scopes,
      not_looked_at: notLookedAt,
      proposed_by: counselor.personId,
      proposed_at: ago(startedDaysAgo + 1),
      started_at: startedAt,
      ends_at: new Date(startedAt.getTime() + terms.days * day),
      idempotency_key: v7(),
    },
  ]);
  await insertAll(
    db,
    'clinical.agreement_signature',
    [...couple.partners, counselor].map(({ personId }) => ({
      ...keys,
      agreement_id: agreementId,
      person_id: personId,
      signed_at: startedAt,
    })),
  );
  await insertAll(
    db,
    'clinical.look_together',
    looks.map(({ daysAgo, by, before, after }) => ({
      ...keys,
      id: v7(),
      agreement_id: agreementId,
      client_id: couple.partners[by === 'FIRST' ? 0 : 1]!.personId,
      before,
      after,
      looked_at: ago(daysAgo),
      idempotency_key: v7(),
    })),
  );
}
