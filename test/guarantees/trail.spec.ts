import { trail } from '@roadback/domain/trail';
import { trailOfJobs } from '@roadback/domain/trail-of-jobs';
import { recordKinds } from '@roadback/domain/trail-kinds';
import { apiFiles, rootFields, rootFieldsOf } from '../support/contract.js';
import { careSetting } from '../support/care-setting.js';
import { today } from '../support/homework.js';
import {
  Alerts,
  Caseload,
  Couple,
  CheckIn,
  FormCouple,
  MyCheckIns,
  ReadSubmission,
  Today,
  WithdrawClearance,
} from '../support/operations.js';
import type { Person } from '../support/person.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { randomUUID } from 'node:crypto';

const owner = connectedAs('owner');

interface Event {
  actor: string | null;
  audience: string;
  roles: string[];
  operation: string;
  act: string;
  kind: string;
  records: string[];
  couples: string[];
  clients: string[];
  outcome: string;
  reason: string | null;
  why: string;
}

/** What the trail holds of somebody, oldest first. */
const eventsOf = async ({ built }: Person): Promise<Event[]> =>
  (
    await owner.query<Event>(
      `select actor_id as actor, audience, roles, operation, act, kind, record_ids as records, couple_ids as couples, client_ids as clients,
              outcome, reason, why
         from audit.event where practice_id = $1 and actor_id = $2 order by id`,
      [built!.practiceId, built!.personId],
    )
  ).rows;
const lastOf = async (person: Person): Promise<Event> => (await eventsOf(person)).at(-1)!;

describe('R11: the table of the trail', () => {
  it('has a line for every operation, and for nothing else', () => {
    expect(Object.keys(trail).sort()).toEqual([...rootFields(), ...rootFieldsOf('Subscription')].sort());
  });

  it('says of an operation that changes something that it writes, and of one that asks that it reads', () => {
    const acts = (type: 'Query' | 'Mutation') =>
      new Set(
        rootFieldsOf(type)
          .map(field => trail[field])
          .flatMap(entry => ('act' in entry! ? [entry.act] : [])),
      );
    expect(acts('Query')).toEqual(new Set(['READ']));
    expect(acts('Mutation')).toEqual(new Set(['WRITE']));
  });

  it('gives a reason for each operation that leaves no trace', () => {
    const reasons = Object.values(trail).flatMap(entry => ('because' in entry ? [entry.because] : []));
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.every(reason => reason.length > 20)).toBe(true);
  });

  it('uses every kind of record', () => {
    const used = new Set(Object.values(trail).flatMap(entry => ('kind' in entry ? [entry.kind] : [])));
    expect([...used].sort()).toEqual([...recordKinds].sort());
  });

  it('has a line for every job', () => {
    const names = apiFiles('.ts').flatMap(text => [...text.matchAll(/job\.name [!=]== '([\w-]+)'/g)].map(([, name]) => name!));
    expect([...new Set(names)].sort()).toEqual(Object.keys(trailOfJobs).sort());
  });
});

describe('R11: what one does stands in the trail', () => {
  it('a caseload is one event, however many couples it shows', async () => {
    const practice = await TestPractice.open(owner);
    const first = await practice.couple();
    const second = await practice.couple({ counselor: first.counselor });
    await practice.couple();
    await first.counselor.does(Caseload);
    const events = await eventsOf(first.counselor);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      actor: first.counselor.id,
      audience: 'STAFF',
      roles: ['COUNSELOR'],
      operation: 'caseload',
      act: 'READ',
      kind: 'COUPLE',
      outcome: 'DONE',
      reason: null,
      why: 'ROLE',
    });
    const ids = [first.id, second.id].sort();
    expect([events[0]!.records.sort(), events[0]!.couples.sort()]).toEqual([ids, ids]);
    expect(events[0]!.clients.sort()).toEqual([first.maya.id, first.jonah.id, second.maya.id, second.jonah.id].sort());
  });

  it('a client’s own acts, with their couple, and what they wrote by its id', async () => {
    const { maya, id } = await (await TestPractice.open(owner)).couple();
    const input = { day: today(), feel: 3, visibility: 'PRIVATE', idempotencyKey: randomUUID() };
    const { id: checkInId } = await maya.does(CheckIn, { input });
    expect(await lastOf(maya)).toMatchObject({
      audience: 'CLIENT',
      act: 'WRITE',
      kind: 'CHECK_IN',
      outcome: 'DONE',
      records: [checkInId],
      couples: [id],
      clients: [maya.id],
    });
    await maya.does(MyCheckIns);
    expect(await lastOf(maya)).toMatchObject({ act: 'READ', kind: 'CHECK_IN', records: [], couples: [id], clients: [maya.id] });
  });

  it('a look at what is not there, or not theirs, as asked and unresolved', async () => {
    const practice = await TestPractice.open(owner);
    const couple = await practice.couple();
    const stranger = await practice.staff('COUNSELOR');
    for (const id of [couple.id, randomUUID()]) {
      await expect(stranger.does(Couple, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await lastOf(stranger)).toMatchObject({ kind: 'COUPLE', outcome: 'NOT_FOUND', records: [id], couples: [], clients: [] });
    }
    const id = randomUUID();
    await expect(couple.jonah.does(ReadSubmission, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await lastOf(couple.jonah)).toMatchObject({ kind: 'TASK', outcome: 'NOT_FOUND', records: [id], couples: [couple.id] });
  });

  it('what a rule refused, with its reason, and nothing else of that work', async () => {
    const { counselor, id, maya, jonah } = await (await TestPractice.open(owner)).couple();
    await expect(counselor.does(WithdrawClearance, { coupleId: id, reason: 'Both asked.' })).rejects.toMatchObject({ code: 'REFUSED' });
    const event = await lastOf(counselor);
    expect(event).toMatchObject({ act: 'WRITE', kind: 'CLEARANCE', outcome: 'REFUSED', reason: 'NO_CLEARANCE', couples: [id] });
    expect(event.clients.sort()).toEqual([maya.id, jonah.id].sort());
    expect(await eventsOf(counselor)).toHaveLength(1);
  });

  it('whom the guard turned away', async () => {
    const practice = await TestPractice.open(owner);
    const { maya, id } = await practice.couple();
    const admin = await practice.staff('PRACTICE_ADMIN');
    await expect(admin.does(Couple, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await lastOf(admin)).toMatchObject({ operation: 'couple', outcome: 'DENIED', records: [id] });
    await expect(maya.does(Couple, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await lastOf(maya)).toMatchObject({ operation: 'couple', outcome: 'DENIED', audience: 'CLIENT', records: [id], couples: [id] });
    expect(await eventsOf(maya)).toHaveLength(1);
  });

  it('that a cover was the reason of a look', async () => {
    const { couple, admin, ines, cover } = await careSetting(owner);
    const { ArrangeCover } = await import('../support/operations.js');
    await admin.does(ArrangeCover, cover());
    expect(await lastOf(admin)).toMatchObject({ kind: 'CARE_TEAM', outcome: 'DONE', records: [couple.id, ines.id], couples: [couple.id] });
    await ines.does(Couple, { id: couple.id });
    expect(await lastOf(ines)).toMatchObject({ why: 'COVER', couples: [couple.id] });
    await couple.counselor.does(Couple, { id: couple.id });
    expect(await lastOf(couple.counselor)).toMatchObject({ why: 'ROLE' });
  });

  it('each root field of a request by itself', async () => {
    const { counselor, id } = await (await TestPractice.open(owner)).couple();
    await counselor.asks({ field: 'couple', text: '{ alerts { id } caseload { total } }' });
    expect((await eventsOf(counselor)).map(({ operation }) => operation).sort()).toEqual(['alerts', 'caseload']);
    await counselor.does(Alerts, { coupleId: id });
    expect(await lastOf(counselor)).toMatchObject({ kind: 'ALERT', records: [id], couples: [id] });
  });

  it('a new couple by its id', async () => {
    const practice = await TestPractice.open(owner);
    const [admin, counselor] = [await practice.staff('PRACTICE_ADMIN'), await practice.staff('COUNSELOR')];
    const [nia, ben] = [await practice.client('Nia'), await practice.client('Ben')];
    const input = { firstPartnerId: nia.id, secondPartnerId: ben.id, counselorId: counselor.id, startedOn: '2026-01-01' };
    const { id } = await admin.does(FormCouple, { input });
    const event = await lastOf(admin);
    expect(event).toMatchObject({ act: 'WRITE', kind: 'CLIENT', records: [id], couples: [id] });
    expect(event.clients.sort()).toEqual([nia.id, ben.id].sort());
  });
});

describe('R11: where the trail cannot be written', () => {
  it('nothing is answered and nothing saved', async () => {
    const { maya, counselor, id } = await (await TestPractice.open(owner)).couple();
    const none = async (table: string, where: string) =>
      (
        await owner.query<{ n: number }>(`select count(*)::int as n from ${table} where practice_id = $1 and ${where}`, [
          maya.built!.practiceId,
        ])
      ).rows[0]!.n;
    await owner.query(`alter table audit.event add constraint shut check (practice_id <> '${maya.built!.practiceId}')`);
    try {
      const read = await counselor.asks(Couple, { id });
      expect([read.data?.couple ?? null, read.errors![0]!.extensions.code]).toEqual([null, 'INTERNAL']);
      const input = { day: today(), feel: 3, visibility: 'PRIVATE', idempotencyKey: randomUUID() };
      const wrote = await maya.asks(CheckIn, { input });
      expect([wrote.data?.checkIn ?? null, wrote.errors![0]!.extensions.code]).toEqual([null, 'INTERNAL']);
      // What would have been refused, and whoever would have been turned away, hear no reason either.
      const refused = await counselor.asks(WithdrawClearance, { coupleId: id, reason: 'Both asked.' });
      expect(refused.errors![0]!.extensions.code).toBe('INTERNAL');
      expect((await maya.asks(Couple, { id })).errors![0]!.extensions.code).toBe('INTERNAL');
      expect(await none('clinical.check_in', 'true')).toBe(0);
      expect(await none('audit.event', 'true')).toBe(0);
    } finally {
      await owner.query('alter table audit.event drop constraint shut');
    }
    expect(await maya.does(Today)).toMatchObject({ checkIn: null });
    expect(await eventsOf(maya)).toHaveLength(1);
  });
});
