import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGenuineCertificate, type Certificate } from '../platform/audit/certificate.js';
import { dayFrom } from '../../../../test/support/care-setting.js';
import { today } from '../../../../test/support/homework.js';
import { leavingPractice, reason } from '../../../../test/support/offboardings.js';
import {
  AnnounceOffboarding,
  CallOffOffboarding,
  CheckIn,
  ConfirmReceipt,
  MakeArchive,
  Me,
  OffboardingOf,
  PlaceLegalHold,
  ShredPractice,
} from '../../../../test/support/operations.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const identityDb = connectedAs('identity');

const checkIn = (note: string) => ({
  input: { day: today(), feel: 2, safety: 3, note, visibility: 'PRIVATE', idempotencyKey: randomUUID() },
});
const nameOf = (practice: { built: { id: string } }) =>
  db.query<{ name: string }>('select name from directory.practice where id = $1', [practice.built.id]).then(({ rows }) => rows[0]!.name);

/** What the command of the docs says to a certificate. */
function verified(certificate: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'certificate.json');
  writeFileSync(file, certificate);
  return spawnSync(process.execPath, ['apps/api/dist/verify-audit.js', '--certificate', file], { encoding: 'utf8' });
}

/** A practice whose archive was opened. */
async function received() {
  const all = await leavingPractice(db);
  await all.announces();
  await all.names();
  await all.couple.maya.does(CheckIn, checkIn('What Maya wrote.'));
  await all.closes();
  await all.made();
  await all.confirms();
  return all;
}

describe('shredding', () => {
  it('asks for the receipt and for the name of the practice', async () => {
    const { practice, platform, practiceId, announces, names, closes, made, confirms } = await leavingPractice(db);
    const name = await nameOf(practice);
    const shreds = (typed = name) => platform.does(ShredPractice, { practiceId, name: typed });
    await expect(shreds()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_LEAVING' });
    await announces();
    await names();
    await closes();
    await made();
    await expect(shreds()).rejects.toMatchObject({ code: 'REFUSED', reason: 'RECEIPT_MISSING' });
    // The database's own wall, past the code.
    const [{ id }] = (await db.query<{ id: string }>('select id from directory.offboarding where practice_id = $1', [practiceId])).rows as [
      { id: string },
    ];
    const { rows } = await identityDb.query<{ answer: object }>('select keys.shred_practice($1, $2, $2, now()) as answer', [
      practiceId,
      id,
    ]);
    expect(rows[0]!.answer).toEqual({ refused: 'RECEIPT_MISSING' });
    await confirms();
    await expect(shreds('Another practice')).rejects.toMatchObject({ code: 'INVALID', fields: { name: 'WRONG_NAME' } });
    expect(await shreds()).toMatchObject({ state: 'SHREDDED' });
    const acts = [
      () => shreds(),
      () => platform.does(CallOffOffboarding, { practiceId, reason }),
      () => platform.does(MakeArchive, { practiceId }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_LEAVING' });
  });

  it('waits while a legal hold stands', async () => {
    const all = await leavingPractice(db);
    const { announces, names, closes, made, confirms, admin, couple, platform, practiceId, practice } = all;
    await admin.does(PlaceLegalHold, { input: { clientId: couple.maya.id, kind: 'SUBPOENA', reason: 'A court asked for it.' } });
    await announces();
    await names();
    await closes();
    await made();
    await confirms();
    await expect(platform.does(ShredPractice, { practiceId, name: await nameOf(practice) })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'LEGAL_HOLD_STANDS',
    });
    expect(await platform.does(OffboardingOf, { practiceId })).toMatchObject({ state: 'RECEIVED', certificate: null });
  });

  it('is certified, with a signature that anybody can verify', async () => {
    const { platform, practiceId, practice, custodian, couple } = await received();
    const name = await nameOf(practice);
    const before = (await platform.does(OffboardingOf, { practiceId }))!;
    const { certificate } = await platform.does(ShredPractice, { practiceId, name });
    const kept = JSON.parse(certificate!) as Certificate;
    expect(isGenuineCertificate(kept)).toBe(true);
    expect(kept.certified).toMatchObject({
      practice: { id: practiceId, name },
      custodian: custodian.input,
      archive: { sha256: before.archive!.sha256, bytes: before.archive!.bytes },
      keysDestroyed: { practice: [1] },
      shreddedBy: 'Pat',
    });
    expect(kept.certified.keysDestroyed.owners).toContain(`${couple.maya.id}/1`);
    const changed = { ...kept, certified: { ...kept.certified, shreddedBy: 'Somebody' } };
    expect(isGenuineCertificate(changed)).toBe(false);
    expect(verified(certificate!)).toMatchObject({ status: 0, stdout: expect.stringContaining(`${practiceId} (${name}): shredded`) });
    expect(verified(JSON.stringify(changed))).toMatchObject({ status: 1, stdout: expect.stringContaining('BROKEN') });
  });

  it('leaves no way in, no name and no archive, and another practice as it was', async () => {
    const { platform, practiceId, practice, couple } = await received();
    const elsewhere = await leavingPractice(db);
    await platform.does(ShredPractice, { practiceId, name: await nameOf(practice) });
    for (const person of [couple.maya, couple.counselor]) expect(await person.does(Me)).toBeNull();
    const { rows: names } = await db.query<{ name: string }>(
      `select distinct given_name as name from clinical.client where practice_id = $1 union select distinct coalesce(staff_name, '—') from directory.membership where practice_id = $1
       union select distinct case when email = '' then '—' else email end from clinical.client_contact where practice_id = $1`,
      [practiceId],
    );
    expect(names).toEqual([{ name: '—' }]);
    const { rows: accounts } = await db.query<{ email: string; hash: string | null }>(
      `select distinct split_part(a.email, '@', 2) as email, a.password_hash as hash from directory.account a
         join directory.membership m on m.account_id = a.id where m.practice_id = $1`,
      [practiceId],
    );
    expect(accounts).toEqual([{ email: 'gone.invalid', hash: null }]);
    for (const table of [
      'directory.archive_part',
      'directory.session',
      'directory.welcome',
      'directory.device_key',
      'directory.push_device',
    ])
      expect((await db.query(`select from ${table} where practice_id = $1`, [practiceId])).rowCount).toBe(0);
    const note = 'What is written elsewhere.';
    await elsewhere.couple.maya.does(CheckIn, checkIn(note));
    expect(
      (await db.query('select from keys.practice_key where practice_id = $1 and wrapped is not null', [elsewhere.practiceId])).rowCount,
    ).toBe(1);
  });

  it('is the platform admin’s alone, as all of leaving is', async () => {
    const { practiceId, admin, couple } = await leavingPractice(db);
    for (const stranger of [admin, couple.counselor, couple.maya]) {
      await expect(stranger.does(OffboardingOf, { practiceId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(AnnounceOffboarding, { input: { practiceId, reason, lastDay: dayFrom(90) } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(stranger.does(CallOffOffboarding, { practiceId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(MakeArchive, { practiceId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(ConfirmReceipt, { practiceId, code: 'A' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(ShredPractice, { practiceId, name: 'A' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
