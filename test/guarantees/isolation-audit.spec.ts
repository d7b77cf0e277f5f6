import { as, FirstWall } from '../support/first-wall.js';
import { Couple, MyTrend } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { careSetting } from '../support/care-setting.js';
import { alarmingAnswers, answersScreening, asksBoth, looksAtAlerts } from '../support/screenings.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const worker = connectedAs('worker');
const auditor = connectedAs('auditor');
const { within, count } = new FirstWall(app);
const closed = { code: '42501' };

describe('R11: the trail in the database alone', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    [couple, other] = [await practice.couple(), await practice.couple()];
    await couple.maya.does(MyTrend);
    await couple.counselor.does(Couple, { id: couple.id });
    await other.counselor.asks(Couple, { id: couple.id });
    await other.counselor.does(Couple, { id: other.id });
  });

  const adds = (actor: string | null, audience: string, practiceId = practice.built.id) =>
    app.query(
      `insert into audit.event (practice_id, id, at, actor_id, audience, roles, operation, act, kind, record_ids, couple_ids, client_ids, outcome, why)
       values ($1, gen_random_uuid(), now(), $2, $3, '{}', 'couple', 'READ', 'COUPLE', '{}', '{}', '{}', 'DONE', 'ROLE')`,
      [practiceId, actor, audience],
    );

  it('only grows: nobody who serves changes, deletes or empties any of it', async () => {
    await within(as(couple.counselor), async () => expect((await adds(couple.counselor.id, 'STAFF')).rowCount).toBe(1));
    for (const [table, change] of [
      ['audit.event', `set outcome = 'DONE'`],
      ['audit.link', 'set seq = seq'],
      ['audit.head', 'set seq = 0'],
      ['jobs.to_seal', 'set event_id = event_id'],
    ])
      for (const db of [app, worker, auditor]) {
        await expect(db.query(`update ${table} ${change}`)).rejects.toMatchObject(closed);
        await expect(db.query(`delete from ${table}`)).rejects.toMatchObject(closed);
        await expect(db.query(`truncate ${table}`)).rejects.toMatchObject(closed);
      }
  });

  it('is written in nobody’s name but one’s own, and in no other practice', async () => {
    await within(as(couple.counselor), () => expect(adds(couple.maya.id, 'STAFF')).rejects.toMatchObject(closed));
    await within(as(couple.counselor), () => expect(adds(null, 'SYSTEM')).rejects.toMatchObject(closed));
    await within(as(couple.maya), () => expect(adds(couple.maya.id, 'STAFF')).rejects.toMatchObject(closed));
    const elsewhere = await TestPractice.open(owner);
    await within(as(couple.counselor), () => expect(adds(couple.counselor.id, 'STAFF', elsewhere.built.id)).rejects.toMatchObject(closed));
    await within([practice.built.id, null, 'SYSTEM', [couple.id]], async () => expect((await adds(null, 'SYSTEM')).rowCount).toBe(1));
  });

  it('shows the practice admin all, staff what concerns their couples, and a job nothing', async () => {
    await within(as(await practice.staff('PRACTICE_ADMIN')), async () => expect(await count('audit.event')).toBe(4));
    await within(as(couple.counselor), async () => expect(await count('audit.event')).toBe(2));
    await within(as(other.counselor), async () => expect(await count('audit.event')).toBe(1));
    await within(as(await practice.staff('COUNSELOR')), async () => expect(await count('audit.event')).toBe(0));
    await within([practice.built.id, null, 'SYSTEM', [couple.id]], async () => expect(await count('audit.event')).toBe(0));
    const elsewhere = await TestPractice.open(owner);
    await within(as(await elsewhere.staff('PRACTICE_ADMIN')), async () => expect(await count('audit.event')).toBe(0));
  });

  it('shows whether it is whole to the practice’s own admin alone', async () => {
    const found = (practiceId: string) =>
      worker.query(
        `insert into jobs.trail_check (practice_id, checked_at, sealed) values ($1, now(), 1)
         on conflict (practice_id) do update set checked_at = excluded.checked_at`,
        [practiceId],
      );
    const elsewhere = await TestPractice.open(owner);
    await found(practice.built.id);
    await found(elsewhere.built.id);
    await within(as(await practice.staff('PRACTICE_ADMIN')), async () => expect(await count('jobs.trail_check')).toBe(1));
    for (const person of [couple.counselor, couple.maya])
      await within(as(person), async () => expect(await count('jobs.trail_check')).toBe(0));
    await expect(app.query('update jobs.trail_check set broken_kind = null')).rejects.toMatchObject(closed);
  });

  it('R19: shows a client what staff did with their own record, and neither the partner nor who was turned away', async () => {
    for (const client of [couple.maya, couple.jonah])
      await within(as(client), async () => {
        expect(await count('audit.event')).toBe(1);
        expect(await count('audit.event', `actor_id = '${couple.counselor.id}'`)).toBe(1);
      });
    await owner.query(`update audit.event set client_ids = array[$2::uuid] where practice_id = $1 and actor_id = $3`, [
      practice.built.id,
      couple.maya.id,
      couple.counselor.id,
    ]);
    await within(as(couple.maya), async () => expect(await count('audit.event')).toBe(1));
    await within(as(couple.jonah), async () => expect(await count('audit.event')).toBe(0));
  });

  it('shows its head to the practice admin, and its links to nobody who serves', async () => {
    await owner.query('select audit.seal($1, now(), 1000)', [practice.built.id]);
    await within(as(await practice.staff('PRACTICE_ADMIN')), async () => expect(await count('audit.head')).toBe(1));
    for (const person of [couple.counselor, couple.maya]) await within(as(person), async () => expect(await count('audit.head')).toBe(0));
    await within(as(couple.counselor), () => expect(count('audit.link')).rejects.toMatchObject(closed));
    await within(as(couple.counselor), () =>
      expect(app.query('select audit.seal($1, now(), 1)', [practice.built.id])).rejects.toMatchObject(closed),
    );
  });

  it('lets the worker seal, and read none of it', async () => {
    expect((await worker.query('select count(*) from jobs.to_seal')).rowCount).toBe(1);
    expect((await worker.query('select audit.seal($1, now(), 10) as n', [practice.built.id])).rowCount).toBe(1);
    for (const table of ['audit.event', 'audit.link', 'audit.head'])
      await expect(worker.query(`select from ${table}`)).rejects.toMatchObject(closed);
  });

  it('lets the auditor read all of it, and nothing else', async () => {
    for (const table of ['audit.event', 'audit.link', 'audit.head'])
      expect((await auditor.query(`select from ${table} where practice_id = $1`, [practice.built.id])).rowCount).toBeGreaterThan(0);
    for (const table of ['clinical.client', 'clinical.submission', 'directory.account', 'directory.membership', 'jobs.outbox'])
      await expect(auditor.query(`select from ${table}`)).rejects.toMatchObject(closed);
  });
});

describe('R11: what concerns one partner alone', () => {
  it('is known by the record: an alert of one is not the other’s', async () => {
    const { couple } = await careSetting(owner);
    await asksBoth(couple);
    await answersScreening(couple.maya, alarmingAnswers);
    await looksAtAlerts(couple);
    const looks = async () => (await app.query("select from audit.event where operation = 'closeAlert'")).rowCount;
    await within(as(couple.maya), async () => expect(await looks()).toBe(2));
    await within(as(couple.jonah), async () => expect(await looks()).toBe(0));
  });
});
