import type { ApologyWords } from '@roadback/domain/apology';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

export interface BuiltApology {
  author: BuiltPerson;
  invitedAt: Date;
  /** The first a day after the invitation, then every five days; a comment comes the day after its draft. */
  drafts: readonly { words: ApologyWords; comment: string | null }[];
  /** The day on which the last draft was spoken, or null while it is being written. */
  spokenOn: string | null;
  /** What the other partner wrote the day after; null for nothing. */
  answer: { landed: string; missing: string } | null;
}

const day = 86_400_000;

/** Builds an apology with its past, straight in the database, as its owner. */
export async function buildApology(db: Client, couple: BuiltCouple, counselor: BuiltPerson, apology: BuiltApology): Promise<void> {
  const { author, invitedAt, spokenOn, answer } = apology;
  const after = (days: number): Date => new Date(invitedAt.getTime() + days * day);
  const id = v7();
  const keys = { practice_id: couple.practiceId, couple_id: couple.id, client_id: author.personId };
  const drafts = apology.drafts.map((draft, index) => ({ ...draft, id: v7(), number: index + 1, sentAt: after(1 + index * 5) }));
  await insertAll(db, 'clinical.apology', [{ ...keys, id, invited_by: counselor.personId, invited_at: invitedAt }]);
  await insertAll(
    db,
    'clinical.apology_draft',
    drafts.map(({ id: draftId, number, words, sentAt }) => ({
      ...keys,
      id: draftId,
      apology_id: id,
      number,
      what_i_did: words.whatIDid,
      that_it_violated_trust: words.thatItViolatedTrust,
      the_pain_it_caused: words.thePainItCaused,
      what_i_will_do: words.whatIWillDo,
      sent_at: sentAt,
      idempotency_key: v7(),
    })),
  );
  await insertAll(
    db,
    'clinical.apology_comment',
    drafts
      .filter(({ comment }) => comment !== null)
      .map(({ id: draftId, comment, sentAt }) => ({
        ...keys,
        id: v7(),
        draft_id: draftId,
        words: comment,
        commented_by: counselor.personId,
        commented_at: new Date(sentAt.getTime() + day),
        idempotency_key: v7(),
      })),
  );
  if (spokenOn === null) return;
  const last = drafts.at(-1)!;
  await db.query('update clinical.apology set ready_draft_id = $3, ready_at = $4 where practice_id = $1 and id = $2', [
    couple.practiceId,
    id,
    last.id,
    new Date(last.sentAt.getTime() + day),
  ]);
  await insertAll(db, 'clinical.apology_delivery', [
    { ...keys, apology_id: id, delivered_on: spokenOn, recorded_by: counselor.personId, recorded_at: `${spokenOn}T18:00:00Z` },
  ]);
  const hearer = couple.partners.find(partner => partner.personId !== author.personId)!;
  if (answer)
    await insertAll(db, 'clinical.apology_answer', [
      {
        ...keys,
        client_id: hearer.personId,
        id: v7(),
        apology_id: id,
        ...answer,
        sent_at: new Date(Date.parse(`${spokenOn}T19:00:00Z`) + day),
        idempotency_key: v7(),
      },
    ]);
}
