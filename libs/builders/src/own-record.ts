import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll } from './records.js';

const day = 86_400_000;

const corrections = {
  EN: {
    first: 'On the third I wrote that he came home at nine. It was eight.',
    reply: 'It stands beside your check-in now. Thank you for telling me.',
    second: 'The promise about calling was for weekdays alone.',
  },
  ES: {
    first: 'El día tres escribí que llegó a casa a las nueve. Eran las ocho.',
    reply: 'Ya está al lado de tu registro de ese día. Gracias por decírmelo.',
    second: 'La promesa de llamar era solo para los días laborables.',
  },
};

/** Two wishes for correction of a couple: one that was answered, one that waits. */
export async function buildCorrections(
  db: Client,
  couple: BuiltCouple,
  language: 'EN' | 'ES',
  counselor: BuiltPerson,
  now: Date,
): Promise<void> {
  const said = corrections[language];
  const [first, second] = couple.partners;
  const of = (client: BuiltPerson, daysAgo: number, part: string, words: string, answer: object) => ({
    practice_id: couple.practiceId,
    id: v7(),
    couple_id: couple.id,
    client_id: client.personId,
    part,
    words,
    asked_at: new Date(now.getTime() - daysAgo * day),
    ...answer,
    idempotency_key: v7(),
  });
  await insertAll(db, 'clinical.correction', [
    of(first, 12, 'CHECK_INS', said.first, {
      outcome: 'ADDED_BESIDE',
      reply: said.reply,
      answered_by: counselor.personId,
      answered_at: new Date(now.getTime() - 11 * day),
    }),
    of(second, 1, 'PROMISES', said.second, {
      outcome: null,
      reply: null,
      answered_by: null,
      answered_at: null,
    }),
  ]);
}

/** Somebody who left and asked to be erased, and somebody over whose record a legal hold stands. */
export async function buildLeft(db: Client, admin: BuiltPerson, whoLeft: BuiltPerson, held: BuiltPerson, now: Date): Promise<void> {
  const practice_id = admin.practiceId;
  const before = (days: number) => new Date(now.getTime() - days * day);
  for (const { personId: client_id } of [whoLeft, held]) {
    await insertAll(db, 'clinical.leaving', [{ practice_id, client_id, left_at: before(40) }]);
    await db.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [practice_id, client_id]);
  }
  const asked = { client_id: whoLeft.personId, state: 'OPEN', asked_by: whoLeft.personId, asked_at: before(40) };
  await insertAll(db, 'clinical.erasure', [{ practice_id, id: v7(), ...asked }]);
  const hold_id = v7();
  const by = admin.personId;
  await insertAll(db, 'clinical.legal_hold', [
    {
      practice_id,
      id: hold_id,
      client_id: held.personId,
      kind: 'SUBPOENA',
      reason: 'Subpoena of the county court, received by post.',
      placed_by: by,
      placed_at: before(30),
    },
  ]);
  await insertAll(
    db,
    'clinical.legal_hold_entry',
    ['The attorney of the practice was told.', 'The court was asked to narrow what it asks for.'].map((words, index) => ({
      practice_id,
      id: v7(),
      hold_id,
      words,
      written_by: by,
      written_at: before(29 - index * 6),
      idempotency_key: v7(),
    })),
  );
}
