import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of the keys for what is kept on a device', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    await makes(own.maya, owner);
  });

  const makes = (person: Person, db = app) =>
    db.query(
      "insert into directory.device_key (practice_id, person_id, key, made_at) values ($1, $2, decode(repeat('0a', 32), 'hex'), now())",
      [person.built!.practiceId, person.id],
    );
  const seen = (person: Person) => within(as(person), () => count('directory.device_key'));

  it('R5: shows a key to the person whose it is, and to nobody else, whatever they may do', async () => {
    expect(await seen(own.maya)).toBe(1);
    for (const person of [own.jonah, own.counselor, await practice.staff('PRACTICE_ADMIN'), await practice.staff('SUPERVISOR'), other.maya])
      expect(await seen(person)).toBe(0);
  });

  it('lets nobody make a key for somebody else, change one or take one away', async () => {
    for (const person of [own.maya, own.counselor, other.jonah])
      await within(as(person), () => expect(makes(own.jonah)).rejects.toThrow('row-level security'));
    await within(as(own.jonah), async () => expect((await makes(own.jonah)).rowCount).toBe(1));
    for (const statement of ["update directory.device_key set key = decode(repeat('0b', 32), 'hex')", 'delete from directory.device_key'])
      await within(as(own.maya), () => expect(app.query(statement)).rejects.toThrow('permission denied'));
  });
});
