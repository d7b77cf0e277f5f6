import { as, FirstWall } from '../support/first-wall.js';
import { givenToBoth } from '../support/homework.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of what is opened in a session', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let tasks: Record<'maya' | 'jonah', string>;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    const { mayaTask, jonahTask } = await givenToBoth(own);
    tasks = { maya: mayaTask, jonah: jonahTask };
  });

  const opens = (by: Person, whose: 'maya' | 'jonah', db = app) =>
    db.query(
      `insert into clinical.task_opening (practice_id, task_id, couple_id, client_id, opened_by, open_until)
       values ($1, $2, $3, $4, $5, now() + interval '3 hours')`,
      [practice.built.id, tasks[whose], own.id, own[whose].id, by.id],
    );
  const opensAgain = (by: Person) =>
    app.query(`update clinical.task_opening set open_until = now() + interval '9 hours', opened_by = $2 where practice_id = $1`, [
      practice.built.id,
      by.id,
    ]);

  it('R3: lets the care team alone open it, in their own name', async () => {
    const strangers = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya, other.counselor];
    for (const person of [own.maya, own.jonah, ...strangers])
      await within(as(person), () => expect(opens(person, 'maya')).rejects.toThrow('row-level security'));
    await within(as(own.counselor), () => expect(opens(own.maya, 'maya')).rejects.toThrow('row-level security'));
    await within(as(own.counselor), async () => expect((await opens(own.counselor, 'maya')).rowCount).toBe(1));
  });

  it('R19: shows each partner their own opening alone, and lets neither prolong it', async () => {
    await opens(own.counselor, 'maya', owner);
    const seen = (person: Person) => within(as(person), () => count('clinical.task_opening'));
    expect([await seen(own.maya), await seen(own.jonah), await seen(own.counselor), await seen(other.counselor)]).toEqual([1, 0, 1, 0]);
    for (const person of [own.maya, own.jonah, other.counselor])
      await within(as(person), async () => expect((await opensAgain(person)).rowCount).toBe(0));
    await within(as(own.counselor), async () => expect((await opensAgain(own.counselor)).rowCount).toBe(1));
  });
});
