import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const worker = connectedAs('worker');
const { within, count } = new FirstWall(app);

describe('the database alone, of what open screens are told', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    for (const [kind, clientId] of [
      ['ALERT', null],
      ['SUBMISSION', null],
      ['TASK', own.maya.id],
      ['NEWS', own.maya.id],
    ] as const)
      await notes(kind, clientId, owner);
  });

  const notes = (kind: string, clientId: string | null, db = app, couple = own) =>
    db.query('insert into jobs.live_event (practice_id, id, couple_id, client_id, kind, made_at) values ($1, $2, $3, $4, $5, now())', [
      couple.built.practiceId ?? practice.built.id,
      randomUUID(),
      couple.id,
      clientId,
      kind,
    ]);
  const seen = (person: Person) => within(as(person), () => count('jobs.live_event'));

  it('R19: shows all of a couple to its care team, to a client what is of their own tasks and new for them, and to everybody else nothing', async () => {
    expect(await seen(own.counselor)).toBe(3);
    expect(await seen(own.maya)).toBe(2);
    for (const person of [
      own.jonah,
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      other.maya,
      other.counselor,
    ])
      expect(await seen(person)).toBe(0);
  });

  it('R19: lets nobody tell a client of anything but their tasks, and no client tell the other anything', async () => {
    for (const kind of ['ALERT', 'SUBMISSION'])
      await within(as(own.counselor), () => expect(notes(kind, own.jonah.id)).rejects.toThrow('live_event_audience'));
    await within(as(own.maya), () => expect(notes('TASK', own.jonah.id)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await notes('TASK', own.jonah.id)).rowCount).toBe(1));
    await within(as(own.maya), async () => expect((await notes('SUBMISSION', null)).rowCount).toBe(1));
  });

  it('lets a client ring for what is new for them, on their own screen alone, and staff on nobody’s', async () => {
    await within(as(own.maya), async () => expect((await notes('NEWS', own.maya.id)).rowCount).toBe(1));
    await within(as(own.maya), () => expect(notes('TASK', own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(notes('NEWS', own.jonah.id)).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(notes('NEWS', own.maya.id)).rejects.toThrow('row-level security'));
    await within(as(own.maya), () => expect(notes('NEWS', null)).rejects.toThrow('live_event_audience'));
  });

  it('takes nothing of a couple in which nobody of them acts, and gives nobody but the worker a way to take anything away', async () => {
    for (const person of [other.counselor, other.maya, await practice.staff('COUNSELOR')])
      await within(as(person), () => expect(notes('ALERT', null)).rejects.toThrow('row-level security'));
    for (const statement of ["update jobs.live_event set kind = 'TASK'", 'delete from jobs.live_event'])
      await within(as(own.counselor), () => expect(app.query(statement)).rejects.toThrow('permission denied'));
    await expect(worker.query("update jobs.live_event set kind = 'TASK'")).rejects.toThrow('permission denied');
  });
});
