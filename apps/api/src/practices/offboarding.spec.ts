import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { isGenuineCertificate, type Certificate } from '../platform/audit/certificate.js';
import { verifyExport } from '../platform/audit/export-trail.js';
import { dayFrom } from '../../../../test/support/care-setting.js';
import { leavingPractice, newCustodian, reason } from '../../../../test/support/offboardings.js';
import { opened } from '../../../../test/support/archive.js';
import {
  AnnounceOffboarding,
  ArchivePart,
  CallOffOffboarding,
  CheckIn,
  ConfirmReceipt,
  Leaving,
  MakeArchive,
  Me,
  NameCustodian,
  OffboardingOf,
  PlaceLegalHold,
  Practices,
  PrivateNotes,
  ResumePractice,
  ShredPractice,
  SuspendPractice,
} from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const identityDb = connectedAs('identity');

const checkIn = (note: string) => ({
  input: { day: today(), feel: 2, safety: 3, note, visibility: 'PRIVATE', idempotencyKey: randomUUID() },
});
const nameOf = (practice: { built: { id: string } }) =>
  db.query<{ name: string }>('select name from directory.practice where id = $1', [practice.built.id]).then(({ rows }) => rows[0]!.name);

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

describe('announcing that a practice leaves', () => {
  it('tells everybody in it the last day at once, and nobody else', async () => {
    const { announces, couple, admin, practiceId, platform } = await leavingPractice(db);
    const elsewhere = await leavingPractice(db);
    const lastDay = dayFrom(90);
    expect(await announces(lastDay)).toMatchObject({ state: 'ANNOUNCED', lastDay, announcedByName: 'Pat', custodian: null, archive: null });
    for (const person of [couple.maya, couple.jonah, couple.counselor, admin])
      expect((await person.does(Me))?.practice?.leavesOn).toBe(lastDay);
    expect((await elsewhere.couple.maya.does(Me))?.practice?.leavesOn).toBeNull();
    expect(await admin.does(Leaving)).toEqual({ state: 'ANNOUNCED', lastDay, custodian: null });
    expect(await elsewhere.admin.does(Leaving)).toBeNull();
    const listed = await platform.does(Practices);
    expect(listed.filter(row => [practiceId, elsewhere.practiceId].includes(row.id)).map(row => row.leavesOn)).toEqual([null, lastDay]);
    await platform.does(CallOffOffboarding, { practiceId, reason });
    expect((await couple.maya.does(Me))?.practice?.leavesOn).toBeNull();
  });

  it('asks for a reason and leaves between a month and a year', async () => {
    const { platform, practiceId, announces } = await leavingPractice(db);
    const announced = (input: object) =>
      platform.does(AnnounceOffboarding, { input: { practiceId, reason, lastDay: dayFrom(90), ...input } });
    await expect(announced({ reason: 'short' })).rejects.toMatchObject({ fields: { reason: 'TOO_SHORT' } });
    await expect(announced({ lastDay: dayFrom(28) })).rejects.toMatchObject({ fields: { lastDay: 'TOO_SOON' } });
    await expect(announced({ lastDay: dayFrom(367) })).rejects.toMatchObject({ fields: { lastDay: 'TOO_LATE' } });
    await expect(announced({ practiceId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await announces();
    await expect(announces()).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_LEAVING' });
  });

  it('is refused where the certificate at its end could not be signed', async () => {
    const { platform, practiceId } = await leavingPractice(db);
    const api = await product.startApi({ AUDIT_SIGNING_KEY_FILE: '' });
    try {
      const { body } = await request(`http://127.0.0.1:${api.port}`)
        .post('/graphql')
        .set({ 'x-roadback-app': 'staff', cookie: platform.cookie! })
        .send({ query: AnnounceOffboarding.text, variables: { input: { practiceId, reason, lastDay: dayFrom(90) } } });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'REFUSED', reason: 'SIGNING_KEY_MISSING' } }] });
    } finally {
      await api.stop();
    }
    expect(await platform.does(OffboardingOf, { practiceId })).toBeNull();
  });

  it('waits until a suspended practice is resumed: its people must be able to take their record along', async () => {
    const { platform, practiceId, announces } = await leavingPractice(db);
    await platform.does(SuspendPractice, { practiceId, reason });
    await expect(announces()).rejects.toMatchObject({ code: 'REFUSED', reason: 'PRACTICE_NOT_ACTIVE' });
    await platform.does(ResumePractice, { practiceId, reason });
    expect(await announces()).toMatchObject({ state: 'ANNOUNCED' });
  });
});

describe('the custodian', () => {
  it('is named by the practice admin, and another one may take their place', async () => {
    const { announces, names, admin, custodian, practiceId, platform } = await leavingPractice(db);
    await expect(names()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_LEAVING' });
    await announces();
    expect((await names()).custodian).toMatchObject(custodian.input);
    const other = await newCustodian();
    await admin.does(NameCustodian, { input: other.input });
    expect((await platform.does(OffboardingOf, { practiceId }))?.custodian).toMatchObject(other.input);
  });

  it('gives the public half of their key; a secret one, or one that was mistyped, is kept nowhere', async () => {
    const { announces, admin, custodian } = await leavingPractice(db);
    await announces();
    const named = (recipient: string) => admin.does(NameCustodian, { input: { ...custodian.input, recipient } });
    await expect(named(custodian.identity)).rejects.toMatchObject({ code: 'INVALID', fields: { recipient: 'SECRET_KEY' } });
    const last = custodian.input.recipient.endsWith('q') ? 'p' : 'q';
    const mistyped = `${custodian.input.recipient.slice(0, -1)}${last}`;
    await expect(named(mistyped)).rejects.toMatchObject({ code: 'INVALID', fields: { recipient: 'NOT_A_RECIPIENT' } });
    expect((await admin.does(Leaving))?.custodian).toBeNull();
  });

  it('is nobody else’s to name, the platform admin’s neither, and nobody’s once the practice is closed', async () => {
    const { announces, names, custodian, platform, couple, closes, practiceId, admin } = await leavingPractice(db);
    await announces();
    for (const stranger of [platform, couple.counselor, couple.maya]) {
      await expect(stranger.does(NameCustodian, { input: custodian.input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(Leaving)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    // The database says so too: the platform's role may not write who can read the archive.
    await expect(
      identityDb.query("update directory.offboarding set custodian_recipient = 'age1other' where practice_id = $1", [practiceId]),
    ).rejects.toThrow('permission denied');
    await names();
    await closes();
    await expect(admin.does(NameCustodian, { input: custodian.input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the last day', () => {
  it('closes the practice to its people once it is over, and loses nothing', async () => {
    const { announces, names, closes, couple, practiceId, platform } = await leavingPractice(db);
    await announces();
    await names();
    await db.query('select app.close_leaving(now())');
    expect(await couple.maya.does(Me)).not.toBeNull();
    await closes();
    for (const person of [couple.maya, couple.counselor]) expect(await person.does(Me)).toBeNull();
    expect((await platform.does(Practices)).find(({ id }) => id === practiceId)).toMatchObject({ state: 'CLOSED' });
    for (const operation of [SuspendPractice, ResumePractice])
      await expect(platform.does(operation, { practiceId, reason })).rejects.toMatchObject({ code: 'REFUSED', reason: 'PRACTICE_CLOSED' });
    await platform.does(CallOffOffboarding, { practiceId, reason });
    expect(await couple.maya.does(Me)).not.toBeNull();
  });

  it('waits for a custodian, without whom nobody could keep the records', async () => {
    const { announces, names, closes, couple } = await leavingPractice(db);
    await announces();
    await closes();
    expect(await couple.maya.does(Me)).not.toBeNull();
    await names();
    await closes();
    expect(await couple.maya.does(Me)).toBeNull();
  });
});

describe('the archive', () => {
  it('is opened by the custodian and holds everybody’s words, private notes sealed once more, and the trail', async () => {
    const { announces, names, closes, made, fetches, opens, couple, custodian, notes } = await leavingPractice(db);
    await announces();
    await names();
    await couple.maya.does(CheckIn, checkIn('What Maya wrote <b>alone</b>.'));
    await couple.jonah.does(CheckIn, checkIn('What Jonah wrote.'));
    await notes('What the counselor thinks.');
    expect(await couple.counselor.does(PrivateNotes, { coupleId: couple.id })).toBeTruthy();
    await closes();
    const done = await made();
    expect(done).toMatchObject({ archived: done!.toArchive, archive: { parts: 1 } });
    const files = await opens();
    const of = (start: string, end: string): string => {
      const [name] = [...files.keys()].filter(each => each.startsWith(start) && each.endsWith(end));
      return files.get(name!)!.toString();
    };
    const mayas = of(`clients/Maya-Ellery-${couple.maya.id}`, 'record.json');
    expect(mayas).toContain('What Maya wrote <b>alone</b>.');
    expect(mayas).not.toContain('What Jonah wrote.');
    expect(of(`clients/Maya-Ellery-${couple.maya.id}`, 'record.html')).toContain('What Maya wrote &lt;b&gt;alone&lt;/b&gt;.');
    expect(of(`couples/${couple.id}`, 'record.json')).toContain('What happened in March.');
    for (const [name, bytes] of files) if (!name.endsWith('.age')) expect(bytes.toString()).not.toContain('What the counselor thinks.');
    const [notesFile] = [...files].find(([name]) => name.startsWith('private-notes/'))!;
    expect(Buffer.from(await opened(files.get(notesFile)!, custodian.identity)).toString()).toContain('What the counselor thinks.');
    const trail = [...files]
      .filter(([name]) => name.startsWith('trail/'))
      .map(([, bytes]) => bytes.toString())
      .join('');
    expect(await verifyExport(trail, [])).toMatchObject({ broken: null });
    expect(trail).toContain('make-archive');
    expect([...files.keys()].at(-1)).toBe('RECEIPT.txt');
    const stranger = await newCustodian();
    await expect(opened(await fetches(), stranger.identity)).rejects.toThrow();
    // Nothing plain on its way: neither in what lies in the database, nor in what is handed out.
    const bytes = (await fetches()).toString('latin1');
    expect(bytes).not.toContain('What Maya wrote');
    expect(bytes).not.toContain('Maya');
  });

  it('is made once the practice is closed, once more where that is wanted, and never after it was received', async () => {
    const { announces, names, closes, made, opens, confirms, platform, practiceId } = await leavingPractice(db);
    const makes = () => platform.does(MakeArchive, { practiceId });
    await expect(makes()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_LEAVING' });
    await announces();
    await names();
    await expect(makes()).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_CLOSED' });
    await expect(platform.does(ConfirmReceipt, { practiceId, code: 'ABCD' })).rejects.toMatchObject({ reason: 'ARCHIVE_NOT_MADE' });
    await closes();
    const first = (await made())!.archive!;
    const oldCode = (await opens()).get('RECEIPT.txt')!.toString().trim();
    const second = (await made())!.archive!;
    expect(second.sha256).not.toBe(first.sha256);
    // The code of a file that was replaced confirms nothing.
    await expect(platform.does(ConfirmReceipt, { practiceId, code: oldCode })).rejects.toMatchObject({ fields: { code: 'WRONG_RECEIPT' } });
    expect(await confirms()).toMatchObject({ state: 'RECEIVED' });
    await expect(makes()).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_RECEIVED' });
    await expect(confirms()).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_RECEIVED' });
  });

  it('comes in parts, which are one file again', async () => {
    const { announces, names, closes, made, opens, notes, custodian } = await leavingPractice(db);
    const long = 'a word and one more. '.repeat(470);
    for (let n = 0; n < 120; n += 1) await notes(`${n}: ${long}`);
    await announces();
    await names();
    await closes();
    expect((await made())!.archive!.parts).toBeGreaterThan(1);
    const [, sealedNotes] = [...(await opens())].find(([name]) => name.startsWith('private-notes/'))!;
    const kept = JSON.parse(Buffer.from(await opened(sealedNotes, custodian.identity)).toString()) as { private_note: { words: string }[] };
    expect(kept.private_note.map(({ words }) => words.split(':')[0]).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 120 }, (_, n) => String(n)),
    );
  });

  it('starts anew from nothing half written when the worker dies over it', async () => {
    const { announces, names, closes, platform, practiceId, opens, made } = await leavingPractice(db);
    await announces();
    await names();
    await closes();
    await product.killWorker();
    await platform.does(MakeArchive, { practiceId });
    // What a first attempt had written when it was killed.
    await db.query(
      `with half as (update directory.offboarding set archive_id = gen_random_uuid(), archived = 1 where practice_id = $1 returning archive_id)
       insert into directory.archive_part (practice_id, archive_id, number, bytes) select $1, archive_id, n, 'half' from half, generate_series(0, 3) n`,
      [practiceId],
    );
    await expect(platform.does(ArchivePart, { practiceId, number: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await product.startWorker();
    await made();
    expect((await opens()).has('RECEIPT.txt')).toBe(true);
    const { rows } = await db.query<{ n: number }>(
      'select count(distinct archive_id)::int as n from directory.archive_part where practice_id = $1',
      [practiceId],
    );
    expect(rows[0]!.n).toBe(1);
  });

  it('is the platform admin’s to fetch and nobody’s to read but the custodian’s', async () => {
    const { announces, names, closes, made, platform, practiceId, couple } = await leavingPractice(db);
    await announces();
    await names();
    const elsewhere = await leavingPractice(db);
    await closes();
    await made();
    for (const stranger of [elsewhere.admin, elsewhere.couple.counselor, elsewhere.couple.maya])
      await expect(stranger.does(ArchivePart, { practiceId, number: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(ArchivePart, { practiceId, number: 0 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await platform.does(ArchivePart, { practiceId, number: 0 })).base64).toBeTruthy();
    await expect(platform.does(ArchivePart, { practiceId, number: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Called off, it is gone.
    await platform.does(CallOffOffboarding, { practiceId, reason });
    await expect(platform.does(ArchivePart, { practiceId, number: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await db.query('select from directory.archive_part where practice_id = $1', [practiceId])).rowCount).toBe(0);
  });
});

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
    expect(isGenuineCertificate({ ...kept, certified: { ...kept.certified, shreddedBy: 'Somebody' } })).toBe(false);
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
    for (const table of ['directory.archive_part', 'directory.session', 'directory.welcome', 'directory.device_key'])
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
