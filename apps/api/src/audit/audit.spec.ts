import {
  AuditSeal,
  AuditTrail,
  Caseload,
  CheckIn,
  Clients,
  Couple,
  Exclude,
  MyRecordReaders,
  MyTrend,
  ReadSubmission,
  Screenings,
} from '../../../../test/support/operations.js';
import { careSetting } from '../../../../test/support/care-setting.js';
import { givenToBoth, sends, today } from '../../../../test/support/homework.js';
import type { Person } from '../../../../test/support/person.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';
import { isGenuine, type SignedHead } from '../platform/audit/signed-head.js';
import { randomUUID } from 'node:crypto';

const db = connectedAs('owner');

/** What somebody sees of the trail, as short lines, oldest first. */
const seenBy = async (person: Person, filter: object = {}): Promise<string[]> =>
  (await person.does(AuditTrail, { filter })).items
    .map(({ actorName, act, kind, outcome }) => `${actorName} ${act} ${kind} ${outcome}`)
    .reverse();

/** As if all of it had happened so many days ago. */
const daysAgo = (person: Person, days: number) =>
  db.query('update audit.event set at = at - make_interval(days => $2) where practice_id = $1', [person.built!.practiceId, days]);

describe('R11: the audit trail', () => {
  it('shows the practice admin what everybody did, and no word of it', async () => {
    const { practice, couple, admin } = await careSetting(db);
    const stranger = await practice.staff('COUNSELOR');
    await couple.maya.does(CheckIn, {
      input: { day: today(), feel: 3, visibility: 'PRIVATE', note: 'Only for Ada.', idempotencyKey: randomUUID() },
    });
    await couple.counselor.does(Couple, { id: couple.id });
    await stranger.asks(Couple, { id: couple.id });
    await couple.jonah.asks(Couple, { id: couple.id });
    expect(await seenBy(admin)).toEqual([
      'Maya Ellery WRITE CHECK_IN DONE',
      'Dr. Ada Okafor READ COUPLE DONE',
      'Dr. Ada Okafor READ COUPLE NOT_FOUND',
      'Jonah Ellery READ COUPLE DENIED',
    ]);
    const { items, hasMore, lastDay } = await admin.does(AuditTrail);
    expect([hasMore, lastDay]).toEqual([false, today()]);
    // The look at the trail is itself in it.
    expect(items[0]).toMatchObject({
      actorId: admin.id,
      actor: 'STAFF',
      roles: ['PRACTICE_ADMIN'],
      kind: 'TRAIL',
      why: 'ROLE',
      couples: [],
    });
    expect(items.find(({ kind, outcome }) => kind === 'COUPLE' && outcome === 'DONE')!.couples).toEqual([
      { id: couple.id, names: ['Maya Ellery', 'Jonah Ellery'] },
    ]);
    expect(JSON.stringify(items)).not.toContain('Only for Ada');
  });

  it('shows a counselor and their supervisor what concerns their couples, and of other couples nothing', async () => {
    const { practice, couple, admin, ines, sam } = await careSetting(db);
    const { SetSupervisor } = await import('../../../../test/support/operations.js');
    const other = await practice.couple({ counselor: ines });
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: sam.id });
    await couple.maya.does(MyTrend);
    await other.maya.does(MyTrend);
    await ines.does(Caseload);
    await couple.counselor.does(Caseload);
    const mine = ['Maya Ellery READ CHECK_IN DONE', 'Dr. Ada Okafor READ COUPLE DONE'];
    for (const person of [couple.counselor, sam]) {
      const { items } = await person.does(AuditTrail);
      expect(items.map(({ actorId }) => actorId).reverse()).toEqual([couple.maya.id, couple.counselor.id]);
      expect(await seenBy(person)).toEqual(mine);
      expect(await seenBy(person, { coupleId: other.id })).toEqual([]);
    }
    expect((await ines.does(AuditTrail)).items.map(({ actorId }) => actorId).reverse()).toEqual([other.maya.id, ines.id]);
  });

  it('tells colleagues nothing of who was kept out by name', async () => {
    const { couple, admin, ines } = await careSetting(db);
    await admin.does(Exclude, { input: { coupleId: couple.id, staffId: ines.id, tie: 'OTHER' } });
    expect(await seenBy(couple.counselor)).toEqual([]);
    expect(await seenBy(admin, { kind: 'CARE_TEAM' })).toEqual(['Dr. Ada Okafor WRITE CARE_TEAM DONE']);
  });

  it('finds by person, couple, kind, act, outcome and day', async () => {
    const { practice, couple, admin } = await careSetting(db);
    const second = await practice.couple({ counselor: couple.counselor });
    await couple.counselor.does(Couple, { id: couple.id });
    await couple.counselor.does(Screenings, { coupleId: second.id });
    await couple.counselor.asks(Couple, { id: second.maya.id });
    await couple.maya.does(MyTrend);
    const counts = async (filter: object) => (await seenBy(admin, filter)).length;
    expect(await counts({ personId: couple.counselor.id })).toBe(3);
    expect(await counts({ coupleId: couple.id })).toBe(2);
    // What was asked for and not found is found by what was asked for.
    expect(await seenBy(admin, { coupleId: second.maya.id })).toEqual(['Dr. Ada Okafor READ COUPLE NOT_FOUND']);
    expect(await counts({ kind: 'SCREENING' })).toBe(1);
    expect(await counts({ kind: 'CHECK_IN', act: 'WRITE' })).toBe(0);
    expect(await counts({ outcome: 'NOT_FOUND' })).toBe(1);
    await daysAgo(admin, 10);
    expect((await seenBy(admin, { personId: couple.counselor.id })).length).toBe(0);
    const tenDaysAgo = today(new Date(Date.now() - 10 * 86_400_000));
    expect(await counts({ personId: couple.counselor.id, firstDay: tenDaysAgo, lastDay: tenDaysAgo })).toBe(3);
    // Never more than 92 days at a time.
    expect(await admin.does(AuditTrail, { filter: { firstDay: '2020-01-01', lastDay: '2026-12-31' } })).toMatchObject({
      firstDay: '2026-10-01',
    });
  });

  it('leaves out what Roadback did by itself, unless it is asked for', async () => {
    const { couple, admin } = await careSetting(db);
    await givenToBoth(couple);
    const jobs = await eventually(
      async () => (await admin.does(AuditTrail, { filter: { withJobs: true } })).items.filter(({ actor }) => actor === 'SYSTEM'),
      found => found.length > 0,
    );
    expect(jobs[0]).toMatchObject({ actorId: null, actorName: null, roles: [], kind: 'TASK', why: 'JOB', couples: [{ id: couple.id }] });
    expect((await admin.does(AuditTrail)).items.filter(({ actor }) => actor === 'SYSTEM')).toEqual([]);
  });

  it('goes on in pages', async () => {
    const { couple, admin } = await careSetting(db);
    for (let n = 0; n < 3; n += 1) await couple.maya.does(MyTrend);
    const filter = { personId: couple.maya.id };
    const first = await admin.does(AuditTrail, { filter, perPage: 2 });
    const second = await admin.does(AuditTrail, { filter, perPage: 2, page: 2 });
    expect([first.hasMore, second.hasMore, second.items.length]).toEqual([true, false, 1]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    await expect(admin.does(AuditTrail, { perPage: 0 })).rejects.toMatchObject({ fields: { perPage: 'OUT_OF_RANGE' } });
    await expect(admin.does(AuditTrail, { perPage: 101 })).rejects.toMatchObject({ code: 'INVALID', reason: 'TOO_MUCH' });
  });

  it('is closed to clients, and stays in its practice', async () => {
    const { couple } = await careSetting(db);
    const elsewhere = await careSetting(db);
    await couple.maya.does(MyTrend);
    await expect(couple.maya.does(AuditTrail)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seenBy(elsewhere.admin, { personId: couple.maya.id })).toEqual([]);
    expect(await seenBy(elsewhere.admin, { coupleId: couple.id })).toEqual([]);
  });
});

describe('R11: the seal of the trail', () => {
  it('is signed for the practice admin, within seconds', async () => {
    const { couple, admin } = await careSetting(db);
    expect(await admin.does(AuditSeal)).toBeNull();
    await couple.maya.does(MyTrend);
    const seal = await eventually(
      () => admin.does(AuditSeal),
      found => found != null && found.seq >= 2,
    );
    expect(seal).toMatchObject({ practiceId: admin.built!.practiceId, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(seal!.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    const head = { ...seal!, sealedAt: String(seal!.sealedAt) } as unknown as SignedHead;
    expect(isGenuine(head)).toBe(true);
    expect(isGenuine({ ...head, seq: head.seq - 1 })).toBe(false);
  });

  it('is the practice admin’s alone', async () => {
    const { couple } = await careSetting(db);
    for (const person of [couple.counselor, couple.maya]) await expect(person.does(AuditSeal)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('R11: who has read my record', () => {
  it('names the staff by day and role, once the day is over, and never an hour', async () => {
    const { couple, admin } = await careSetting(db);
    await couple.counselor.does(Couple, { id: couple.id });
    await couple.counselor.does(Screenings, { coupleId: couple.id });
    await admin.does(Clients);
    // Whoever asked all day long would learn when, and from when what the other has just done (R19).
    expect(await couple.maya.does(MyRecordReaders)).toEqual([]);
    await daysAgo(couple.maya, 2);
    const day = today(new Date(Date.now() - 2 * 86_400_000));
    const expected = [
      { day, name: 'Dr. Ada Okafor', roles: ['COUNSELOR'], namesAlone: false },
      { day, name: 'Dr. Ada Okafor', roles: ['PRACTICE_ADMIN'], namesAlone: true },
    ];
    const byRole = (found: { roles: string[] }[]) => [...found].sort((a, b) => a.roles[0]!.localeCompare(b.roles[0]!));
    expect(byRole(await couple.maya.does(MyRecordReaders))).toEqual(expected);
    expect(byRole(await couple.jonah.does(MyRecordReaders))).toEqual(expected);
  });

  it('R19: says nothing of what concerned the partner alone, nor of who was turned away', async () => {
    const { practice, couple } = await careSetting(db);
    const given = await givenToBoth(couple);
    const { id } = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE');
    await db.query('delete from audit.event where practice_id = $1', [couple.maya.built!.practiceId]);
    await couple.counselor.does(ReadSubmission, { id });
    const stranger = await practice.staff('COUNSELOR');
    await stranger.asks(Couple, { id: couple.id });
    await couple.jonah.asks(ReadSubmission, { id });
    await daysAgo(couple.maya, 1);
    expect(await couple.jonah.does(MyRecordReaders)).toEqual([]);
    expect(await couple.maya.does(MyRecordReaders)).toMatchObject([{ roles: ['COUNSELOR'], namesAlone: false }]);
  });

  it('goes back for ninety days', async () => {
    const { couple } = await careSetting(db);
    await couple.counselor.does(Couple, { id: couple.id });
    await daysAgo(couple.maya, 90);
    expect(await couple.maya.does(MyRecordReaders)).toHaveLength(1);
    await daysAgo(couple.maya, 1);
    expect(await couple.maya.does(MyRecordReaders)).toEqual([]);
  });

  it('is closed to staff', async () => {
    const { couple, admin } = await careSetting(db);
    for (const person of [couple.counselor, admin]) await expect(person.does(MyRecordReaders)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
