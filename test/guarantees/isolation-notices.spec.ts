import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);
const denied = 'row-level security';

describe('the database alone, of reminders', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let others: Person[];
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    const other = await (await TestPractice.open(owner)).couple();
    others = [own.jonah, own.counselor, await practice.staff('PRACTICE_ADMIN'), await practice.staff('SUPERVISOR'), other.maya];
    for (const table of Object.keys(adds)) await adds[table]!(own.maya, owner);
    await owner.query("insert into jobs.wake_up values ($1, 'MAKE_TASKS', $2, $2, $3, now()), ($1, 'TELL', $2, $2, $3, now())", [
      practice.built.id,
      own.maya.id,
      own.id,
    ]);
  });

  const into =
    (table: string, columns: string, values: string) =>
    (person: Person, db = app) =>
      db.query(`insert into ${table} (practice_id, person_id, ${columns}) values ($1, $2, ${values})`, [practice.built.id, person.id]);
  const adds: Record<string, (person: Person, db?: typeof app) => Promise<{ rowCount: number | null }>> = {
    'clinical.notice_choice': into(
      'clinical.notice_choice',
      'by_mail, quiet_from, quiet_until, tasks, promises',
      "true, '21:00', '08:00', true, true",
    ),
    'clinical.morning_choice': into('clinical.morning_choice', 'often, at, quiet_from, quiet_until', "'BOTH', '08:00', '21:00', '08:00'"),
    'directory.notice_mail': into('directory.notice_mail', 'id, made_at', 'gen_random_uuid(), now()'),
    'clinical.notice': into(
      'clinical.notice',
      'id, kind, subject_id, day, due_at, made_at, state',
      "gen_random_uuid(), 'CHECK_IN', gen_random_uuid(), current_date, now(), now(), 'WAITING'",
    ),
  };
  const changes: Record<string, string> = {
    'clinical.notice_choice': 'by_mail = false',
    'clinical.morning_choice': "often = 'OFF'",
    'directory.notice_mail': 'attempts = 1',
    'clinical.notice': "state = 'GONE'",
  };

  it.each(Object.keys(changes))('R10: shows and gives %s to the person whose it is, and to nobody else', async table => {
    // Without a condition: one reads, and then what may be read would hide what may be changed.
    const sets = () => app.query(`update ${table} set ${changes[table]}`);
    await within(as(own.maya), async () => {
      expect(await count(table)).toBe(1);
      expect((await sets()).rowCount).toBe(1);
      await expect(adds[table]!(own.jonah)).rejects.toThrow(denied);
    });
    await within(as(own.jonah), async () => expect((await adds[table]!(own.jonah)).rowCount).toBe(1));
    for (const person of others)
      await within(as(person), async () => {
        expect(await count(table, `person_id = '${own.maya.id}'`)).toBe(0);
        expect((await sets()).rowCount).toBe(0);
        await expect(adds[table]!(own.maya)).rejects.toThrow(denied);
      });
  });

  it('shows the devices on which notes are on to their person alone, and their addresses to nobody', async () => {
    await owner.query(
      "insert into directory.device (account_id, id, browser, system, first_seen_at, last_seen_at) values ($1, $2, '', '', now(), now())",
      [own.maya.built!.accountId, own.maya.id],
    );
    await owner.query("insert into directory.push_device values ($1, $2, $3, $2, 'hash', 'sealed', now())", [
      practice.built.id,
      own.maya.id,
      own.maya.built!.accountId,
    ]);
    await within(as(own.maya), async () => {
      expect(await count('directory.push_device')).toBe(1);
      await expect(app.query('select sealed from directory.push_device')).rejects.toThrow('permission denied');
    });
    for (const person of others)
      await within(as(person), async () => expect(await count('directory.push_device', `person_id = '${own.maya.id}'`)).toBe(0));
  });

  it('lets a client set when they themself are looked at, and no other wake-up', async () => {
    // All that may be changed, without a condition: one reads.
    const sets = async () => (await app.query('update jobs.wake_up set next_at = now()')).rowCount;
    await within(as(own.maya), async () => expect(await sets()).toBe(1));
    await within(as(own.jonah), async () => expect(await sets()).toBe(await count('jobs.wake_up', `client_id = '${own.jonah.id}'`)));
    await within(as(own.jonah), () =>
      expect(
        app.query("insert into jobs.wake_up values ($1, 'TELL', $2, $2, $3, now())", [practice.built.id, own.counselor.id, own.id]),
      ).rejects.toThrow(denied),
    );
  });
});
