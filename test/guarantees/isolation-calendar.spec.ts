import { createHash, randomUUID } from 'node:crypto';
import { addDays } from '@roadback/domain/schedule';
import { as, FirstWall } from '../support/first-wall.js';
import { today } from '../support/homework.js';
import { CancelSession, DeclareSeparation, PlanSession } from '../support/operations.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const identity = connectedAs('identity');
const { within } = new FirstWall(app);
const hash = createHash('sha256').update('a secret').digest();
const until = new Date(Date.now() + 60 * 86_400_000);

describe('the database alone, of calendars', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    for (const { built } of [own.maya, own.jonah, other.maya])
      await owner.query('insert into directory.calendar values ($1, $2, $3, $4, now())', [
        built!.practiceId,
        built!.personId,
        hash,
        'BUSY',
      ]);
    for (const [couple, values] of [
      [own, {}],
      [own, { clientId: own.maya.id, at: '11:00' }],
      [own, { clientId: own.jonah.id, at: '12:00' }],
      [other, { at: '13:00' }],
    ] as const)
      await couple.counselor.does(PlanSession, {
        input: { coupleId: couple.id, day: addDays(today(), 2), at: '10:00', minutes: 50, idempotencyKey: randomUUID(), ...values },
      });
    const { id: sessionId } = await own.counselor.does(PlanSession, {
      input: { coupleId: own.id, day: addDays(today(), 2), at: '14:00', minutes: 50, idempotencyKey: randomUUID() },
    });
    await own.counselor.does(CancelSession, { sessionId });
  });

  const owners = async () => (await app.query<{ id: string }>('select person_id as id from directory.calendar')).rows.map(({ id }) => id);
  const hours = async () =>
    (await app.query<{ at: Date }>('select begins_at as at from app.joint_sessions($1)', [until])).rows.map(({ at }) => at.getUTCHours());
  const takes = (person: Person) => app.query('delete from directory.calendar where person_id = $1', [person.id]);
  const moves = (person: Person) => app.query("update directory.calendar set title = 'PERSONAL' where person_id = $1", [person.id]);
  const makes = ({ built }: Person) =>
    app.query('insert into directory.calendar (practice_id, person_id, token_hash, title, made_at) values ($1, $2, $3, $4, now())', [
      built!.practiceId,
      built!.personId,
      hash,
      'BUSY',
    ]);

  it('R19: shows each their own, to staff none, and its hash to nobody who serves a practice', async () => {
    for (const person of [own.maya, own.jonah, other.maya]) expect(await within(as(person), owners)).toEqual([person.id]);
    for (const person of [own.counselor, await practice.staff('PRACTICE_ADMIN'), other.jonah])
      expect(await within(as(person), owners)).toEqual([]);
    await within(as(own.maya), () => expect(app.query('select token_hash from directory.calendar')).rejects.toThrow('permission denied'));
  });

  it('lets each make, replace and take away their own, and nobody anybody else’s', async () => {
    await within(as(own.maya), async () => {
      expect((await moves(own.maya)).rowCount).toBe(1);
      expect((await takes(own.maya)).rowCount).toBe(1);
      expect((await makes(own.maya)).rowCount).toBe(1);
    });
    for (const person of [own.jonah, own.counselor, await practice.staff('PRACTICE_ADMIN'), other.maya])
      await within(as(person), async () => {
        expect((await moves(own.maya)).rowCount).toBe(0);
        expect((await takes(own.maya)).rowCount).toBe(0);
      });
    const single = await practice.client('Noor');
    for (const person of [own.jonah, own.counselor, other.maya])
      await within(as(person), () => expect(makes(single)).rejects.toThrow('row-level security'));
    await within(as(single), async () => expect((await makes(single)).rowCount).toBe(1));
  });

  it('lets a job take away one of its own practice, and make none', async () => {
    await within([practice.built.id, null, 'SYSTEM', []], async () => {
      expect((await takes(other.maya)).rowCount).toBe(0);
      expect((await takes(own.maya)).rowCount).toBe(1);
      expect((await moves(own.jonah)).rowCount).toBe(0);
    });
    await within([practice.built.id, null, 'SYSTEM', []], () => expect(makes(own.maya)).rejects.toThrow('row-level security'));
  });

  it('lets sign-in find whose a hash is, and change nothing', async () => {
    const { rowCount } = await identity.query('select from directory.calendar where token_hash = $1 and practice_id = $2', [
      hash,
      practice.built.id,
    ]);
    expect(rowCount).toBe(2);
    for (const statement of ["update directory.calendar set title = 'BUSY'", 'delete from directory.calendar'])
      await expect(identity.query(statement)).rejects.toThrow('permission denied');
  });

  it('R19: tells a client when both are expected, and of nothing that one of the two has alone', async () => {
    for (const person of [own.maya, own.jonah]) expect(await within(as(person), hours)).toEqual([10]);
    expect(await within(as(other.maya), hours)).toEqual([13]);
    for (const person of [own.counselor, await practice.staff('PRACTICE_ADMIN')]) expect(await within(as(person), hours)).toEqual([]);
    expect(await within([practice.built.id, null, 'SYSTEM', [own.id]], hours)).toEqual([]);
    await within(as(own.maya), async () => expect((await app.query('select from clinical.session')).rowCount).toBe(0));
    await expect(identity.query('select from app.joint_sessions($1)', [until])).rejects.toThrow('permission denied');
  });

  it('R15: tells neither of two who parted', async () => {
    const couple = await practice.couple();
    await couple.counselor.does(PlanSession, {
      input: { coupleId: couple.id, day: addDays(today(), 2), at: '10:00', minutes: 50, idempotencyKey: randomUUID() },
    });
    expect(await within(as(couple.jonah), hours)).toEqual([10]);
    await couple.maya.does(DeclareSeparation);
    for (const person of [couple.maya, couple.jonah]) expect(await within(as(person), hours)).toEqual([]);
  });
});
