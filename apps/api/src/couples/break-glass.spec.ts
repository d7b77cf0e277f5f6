import { careSetting } from '../../../../test/support/care-setting.js';
import { as, FirstWall } from '../../../../test/support/first-wall.js';
import { checksIn } from '../../../../test/support/homework.js';
import {
  AuditTrail,
  BreakGlass,
  BreakGlasses,
  Caseload,
  Couple,
  EndBreakGlass,
  Exclude,
  LookAtBreakGlass,
  MoveStep,
  SetSupervisor,
  Timeline,
} from '../../../../test/support/operations.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { moved } from '../../../../test/support/care-setting.js';

const db = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);
const reason = 'A client is missing since noon.';
const notFound = { code: 'NOT_FOUND' };

type Setting = Awaited<ReturnType<typeof careSetting>>;
const opens = (supervisor: Person, { couple }: Setting) => supervisor.does(BreakGlass, { reference: couple.id.slice(-8), reason });

describe('break glass', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await careSetting(db);
  });
  afterEach(() => product.setClock(null));

  it('lets a supervisor read a couple outside of the supervised caseloads, and act in nothing', async () => {
    const { couple, sam } = at;
    await checksIn(couple.maya, 'PRIVATE');
    await expect(sam.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    const glass = await opens(sam, at);
    expect(glass).toMatchObject({ coupleId: couple.id, isMine: true, isOpen: true, reason, partnerNames: [] });
    expect(Date.parse(String(glass.endsAt)) - Date.parse(String(glass.openedAt))).toBe(60 * 60_000);
    const page = await sam.does(Couple, { id: couple.id });
    expect([page.viewerPart, page.checkIns.length]).toEqual(['OPENED', 1]);
    expect((await sam.does(Timeline, { coupleId: couple.id })).entries.length).toBeGreaterThan(0);
    await expect(sam.does(MoveStep, moved(couple))).rejects.toMatchObject(notFound);
    expect((await sam.does(Caseload, { view: 'SUPERVISED' })).total).toBe(0);
    await within(as(sam), async () => expect(await count('clinical.check_in')).toBe(0));
    await within(as(sam), async () => expect(await count('clinical.check_in')).toBe(1), { looksOn: true });
    await within(
      as(sam),
      async () => {
        const { rows } = await app.query<{ acting: string }>("select current_setting('app.acting_couples') as acting");
        expect(rows[0]!.acting).toBe('');
      },
      { looksOn: true },
    );
  });

  it('ends by itself after 60 minutes, on the next request', async () => {
    const { couple, sam } = at;
    const endsAt = String((await opens(sam, at)).endsAt);
    // Read again and again, so that the session does not rest.
    for (const minutes of [50, 40, 30, 20, 10, 0.1]) {
      await product.setClock(new Date(Date.parse(endsAt) - minutes * 60_000).toISOString());
      expect((await sam.does(Couple, { id: couple.id })).viewerPart).toBe('OPENED');
    }
    await product.setClock(endsAt);
    await expect(sam.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    expect(await sam.does(BreakGlasses)).toMatchObject([{ isOpen: false, partnerNames: [] }]);
  });

  it('ends early, once, by whoever opened it', async () => {
    const { couple, sam, practice } = at;
    const { id } = await opens(sam, at);
    await expect((await practice.staff('SUPERVISOR')).does(EndBreakGlass, { id })).rejects.toMatchObject(notFound);
    expect(await sam.does(EndBreakGlass, { id })).toMatchObject({ isOpen: false });
    await expect(sam.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    await expect(sam.does(EndBreakGlass, { id })).rejects.toMatchObject(notFound);
    expect((await opens(sam, at)).id).not.toBe(id);
  });

  it('opens once, however often it is asked for', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => opens(at.sam, at)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('asks for a reason', async () => {
    const reference = at.couple.id.slice(-8);
    for (const short of ['A look', '          '])
      await expect(at.sam.does(BreakGlass, { reference, reason: short })).rejects.toMatchObject({
        code: expect.stringMatching(/REFUSED|INVALID/),
      });
    expect(await at.sam.does(BreakGlasses)).toEqual([]);
  });

  it('is not for what one supervises anyway', async () => {
    const { couple, sam, admin } = at;
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: sam.id });
    await expect(opens(sam, at)).rejects.toMatchObject({ code: 'REFUSED', reason: 'IN_YOUR_CARE' });
  });

  it('finds no couple of another practice, none for a reference that is none, and none for whoever is kept out', async () => {
    const { couple, sam, admin } = at;
    const there = await (await TestPractice.open(db)).couple();
    for (const reference of [there.id.slice(-8), 'ffffffff', 'anything', ''])
      await expect(sam.does(BreakGlass, { reference, reason })).rejects.toMatchObject({ code: expect.stringMatching(/NOT_FOUND|INVALID/) });
    await admin.does(Exclude, { input: { coupleId: couple.id, staffId: sam.id, tie: 'FRIENDS' } });
    await expect(opens(sam, at)).rejects.toMatchObject(notFound);
  });

  it('closes at once for whoever is kept out after it', async () => {
    const { couple, sam, admin } = at;
    await opens(sam, at);
    await admin.does(Exclude, { input: { coupleId: couple.id, staffId: sam.id, tie: 'FAMILY' } });
    await expect(sam.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
  });

  it('is a supervisor’s alone: not a counselor’s, not an admin’s, not the platform’s, not a client’s', async () => {
    const { ines, admin, couple, practice } = at;
    for (const person of [ines, admin, couple.counselor, couple.maya, await practice.platformAdmin()])
      await expect(opens(person, at)).rejects.toMatchObject(notFound);
    const insert = (staffId: string) =>
      app.query(
        `insert into clinical.break_glass (practice_id, id, couple_id, staff_id, reason, opened_at, ends_at)
         values ($1, gen_random_uuid(), $2, $3, 'rb1.of no matter', now(), now() + interval '60 minutes')`,
        [practice.built.id, couple.id, staffId],
      );
    await within(as(ines), () => expect(insert(ines.id)).rejects.toThrow('row-level security'));
    await within(as(at.sam), () => expect(insert(ines.id)).rejects.toThrow('row-level security'));
    await within(as(at.sam), async () => expect((await insert(at.sam.id)).rowCount).toBe(1));
  });

  it('is found by the practice admins, who look at it, and by the couple’s care team', async () => {
    const { admin, couple, sam, ines } = at;
    const { id } = await opens(sam, at);
    expect(await admin.does(BreakGlasses)).toMatchObject([
      { id, reason, isOpen: true, isMine: false, partnerNames: ['Maya Ellery', 'Jonah Ellery'], lookedAt: null },
    ]);
    expect(await couple.counselor.does(BreakGlasses)).toMatchObject([{ id, reason, byName: 'Dr. Ada Okafor' }]);
    expect(await ines.does(BreakGlasses)).toEqual([]);
    await expect(couple.maya.does(BreakGlasses)).rejects.toMatchObject(notFound);
    for (const person of [sam, couple.counselor]) await expect(person.does(LookAtBreakGlass, { id })).rejects.toMatchObject(notFound);
    const looked = await admin.does(LookAtBreakGlass, { id });
    expect(looked).toMatchObject({ lookedByName: 'Dr. Ada Okafor', lookedAt: expect.any(String) });
    expect(await admin.does(LookAtBreakGlass, { id })).toEqual(looked);
  });

  it('R11: stands in the trail, and so does all that is read by it', async () => {
    const { admin, couple, sam } = at;
    await opens(sam, at);
    await sam.does(Couple, { id: couple.id });
    const couples = [{ id: couple.id }];
    expect((await admin.does(AuditTrail, { filter: { personId: sam.id } })).items).toMatchObject([
      { act: 'READ', kind: 'COUPLE', why: 'BREAK_GLASS', couples },
      { act: 'WRITE', kind: 'CARE_TEAM', why: 'ROLE', couples },
    ]);
  });

  it('is looked at by another, never by an admin who opened it themself', async () => {
    const { practice, admin } = at;
    const both = await practice.staff('PRACTICE_ADMIN', 'SUPERVISOR');
    const { id } = await opens(both, at);
    await expect(both.does(LookAtBreakGlass, { id })).rejects.toMatchObject({ code: 'REFUSED', reason: 'OWN_BREAK_GLASS' });
    await within(as(both), () =>
      expect(
        app.query('insert into clinical.break_glass_look values ($1, $2, $3, $3, now())', [practice.built.id, id, both.id]),
      ).rejects.toThrow('break_glass_look_by_another'),
    );
    expect((await admin.does(LookAtBreakGlass, { id })).lookedAt).not.toBeNull();
  });
});
