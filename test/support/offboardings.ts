import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type pg from 'pg';
import { openArchive } from './archive.js';
import { dayFrom } from './care-setting.js';
import {
  AnnounceOffboarding,
  ArchivePart,
  ConfirmReceipt,
  MakeArchive,
  NameCustodian,
  OffboardingOf,
  WritePrivateNote,
} from './operations.js';
import type { Person } from './person.js';
import { TestPractice } from './practice.js';
import { eventually } from './product.js';
import { randomUUID } from 'node:crypto';

export const reason = 'The contract has run out.';

/** Somebody who keeps a practice's records, with an identity made on their own machine. */
export async function newCustodian() {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { identity, input: { name: 'Dr. Noor Haddad', role: 'Psychologist, license 0000', email: 'noor@custodian.example', recipient } };
}

/** A practice with a couple, its admin, somebody who runs the service, and a custodian. */
export async function leavingPractice(db: pg.Client) {
  const practice = await TestPractice.open(db);
  const practiceId = practice.built.id;
  const [platform, admin, couple, custodian] = [
    await practice.platformAdmin(),
    await practice.staff('PRACTICE_ADMIN'),
    await practice.couple(),
    await newCustodian(),
  ];
  const notes = (words: string) =>
    couple.counselor.does(WritePrivateNote, { input: { coupleId: couple.id, words, idempotencyKey: randomUUID() } });
  return { practice, practiceId, platform, admin, couple, custodian, notes, ...steps(db, practiceId, { platform, admin, custodian }) };
}

interface Acting {
  platform: Person;
  admin: Person;
  custodian: Awaited<ReturnType<typeof newCustodian>>;
}

function steps(db: pg.Client, practiceId: string, { platform, admin, custodian }: Acting) {
  const announces = (lastDay = dayFrom(90)) => platform.does(AnnounceOffboarding, { input: { practiceId, reason, lastDay } });
  const names = () => admin.does(NameCustodian, { input: custodian.input });
  /** The last day goes by. */
  const closes = async () => {
    await db.query("update directory.offboarding set closes_at = now() - interval '1 minute' where practice_id = $1", [practiceId]);
    await db.query('select app.close_leaving(now())');
  };
  const made = async () => {
    await platform.does(MakeArchive, { practiceId });
    return eventually(
      () => platform.does(OffboardingOf, { practiceId }),
      found => found?.state === 'MADE',
    );
  };
  const fetches = async () => {
    const { archive } = (await platform.does(OffboardingOf, { practiceId }))!;
    const parts = [];
    for (let number = 0; number < archive!.parts; number += 1)
      parts.push(Buffer.from((await platform.does(ArchivePart, { practiceId, number })).base64, 'base64'));
    return Buffer.concat(parts);
  };
  const opens = async () => openArchive(await fetches(), custodian.identity);
  const confirms = async () => platform.does(ConfirmReceipt, { practiceId, code: (await opens()).get('RECEIPT.txt')!.toString().trim() });
  return { announces, names, closes, made, fetches, opens, confirms };
}
