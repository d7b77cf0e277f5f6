import { randomUUID } from 'node:crypto';
import { verifyExport } from '../platform/audit/export-trail.js';
import { opened } from '../../../../test/support/archive.js';
import { today } from '../../../../test/support/homework.js';
import { leavingPractice, newCustodian, reason } from '../../../../test/support/offboardings.js';
import {
  ArchivePart,
  CallOffOffboarding,
  CheckIn,
  ConfirmReceipt,
  MakeArchive,
  PrivateNotes,
} from '../../../../test/support/operations.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');

const checkIn = (note: string) => ({
  input: { day: today(), feel: 2, safety: 3, note, visibility: 'PRIVATE', idempotencyKey: randomUUID() },
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
