import { usualReminders } from '@roadback/domain/notice';
import { assignmentOf, checksIn, exercise, sends, tasksOf, today } from '../../../../test/support/homework.js';
import { AssignExercise, ChooseReminders, DeclareSeparation, MakeCommitment, MyReminders } from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { daily, opensStep, promise } from '../../../../test/support/promises.js';
import { connectedAs, eventually, mailTo, product, type Mail } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const hour = 3_600_000;
/** Whatever hour it is, these tests begin at noon. */
const noon = new Date(`${today()}T12:00:00Z`);
const at = (hours: number): string => new Date(noon.getTime() + hours * hour).toISOString();

/** A couple whose day begins so many hours after noon. */
async function couple(hours = 0, zones?: [string, string]): Promise<TestCouple> {
  const now = new Date(at(hours));
  await product.setClock(at(hours));
  return (await TestPractice.open(db, { now })).couple({ zones });
}

/** Gives Maya a task that is open now and for so long; its id. */
async function gives(pair: TestCouple, openForHours = 48): Promise<string> {
  const version = await exercise(pair.counselor, 'before-the-hard-day');
  const schedule = { startsOn: today(), opensAt: '12:00', openForHours, rule: null };
  const input = assignmentOf(pair, version, { mode: 'ONE', clientId: pair.maya.id, schedule });
  const { id } = await pair.counselor.does(AssignExercise, { input });
  return (await tasksOf(pair, id, 1))[0]!.id;
}

/** Has the worker look at somebody now. */
const looks = (person: Person, choice: object = {}) => person.does(ChooseReminders, { input: { ...usualReminders, ...choice } });
/** When they are to be looked at next, once nothing is under way for them. */
const looksNext = ({ id }: Person): Promise<string> =>
  eventually(
    async () => {
      const { rows } = await db.query<{ at: Date }>("select next_at as at from jobs.wake_up where kind = 'TELL' and client_id = $1", [id]);
      return rows[0]?.at.toISOString() ?? '';
    },
    next => next !== '' && new Date(next).getTime() - noon.getTime() > 0.1 * hour,
  );
/** The worker is away until then, and finds on its return what became due. */
async function later(hours: number): Promise<void> {
  await product.killWorker();
  await product.setClock(at(hours));
  await product.startWorker(at(hours));
}
const noticesOf = async ({ id }: Person) =>
  (
    await db.query<{ kind: string; state: string }>(
      'select kind, state from clinical.notice where person_id = $1 order by due_at, kind, state',
      [id],
    )
  ).rows;
const told = (person: Person, ...expected: string[]) =>
  eventually(
    async () => (await noticesOf(person)).map(({ kind, state }) => `${kind} ${state}`),
    found => JSON.stringify(found) === JSON.stringify(expected),
  );
const mails = ({ built }: Person): Mail[] => product.mailsTo(built!.email);

beforeAll(() => product.setClock(noon.toISOString()));
afterEach(() => product.setClock(noon.toISOString()));
afterAll(() => product.setClock(null));

describe('a reminder of a task', () => {
  it('R10: comes once, neutral, and leads to it', async () => {
    const pair = await couple();
    const taskId = await gives(pair);
    const mail = await mailTo(pair.maya.built!.email);
    expect(mail).toMatchObject({ sender: 'Harbor', subject: 'A note from your account' });
    expect(mail.text).toContain(`http://localhost/tasks/${taskId}`);
    for (const word of ['Maya', 'Jonah', 'Ellery', 'A practice', 'Okafor']) expect(mail.text + mail.html).not.toContain(word);
    await told(pair.maya, 'TASK_OPEN SENT');
    const { rows } = await db.query('select id, state, attempts, failure from directory.notice_mail where person_id = $1', [pair.maya.id]);
    expect(rows).toEqual([{ id: mail.messageId.slice(1, 37), state: 'SENT', attempts: 1, failure: null }]);
    await looks(pair.maya);
    await later(0);
    expect(mails(pair.maya)).toHaveLength(1);
    expect(mails(pair.jonah)).toHaveLength(0);
  });

  it('comes once more before it closes, and not after it was answered', async () => {
    const pair = await couple();
    const taskId = await gives(pair, 48);
    await mailTo(pair.maya.built!.email);
    await later(45);
    await mailTo(pair.maya.built!.email, 2);
    await told(pair.maya, 'TASK_OPEN SENT', 'TASK_CLOSING SENT');
    expect(taskId).toBeTruthy();
  });

  it('is not sent when it was answered before it went', async () => {
    const pair = await couple(10);
    const version = await exercise(pair.counselor, 'before-the-hard-day');
    const taskId = await gives(pair);
    await told(pair.maya, 'TASK_OPEN WAITING');
    await sends(pair.maya, taskId, version);
    await looks(pair.maya, { quietFrom: '00:00', quietUntil: '00:00' });
    await told(pair.maya, 'TASK_OPEN GONE');
    expect(mails(pair.maya)).toHaveLength(0);
  });
});

describe('a reminder of a promise', () => {
  it('comes to its maker alone, an hour before it is due, and not after the two parted (R15)', async () => {
    const [pair, parted] = [await couple(), await couple()];
    for (const each of [pair, parted]) {
      await opensStep(each);
      await each.jonah.does(MakeCommitment, promise({ ...daily, at: '18:00' }));
      expect(await looksNext(each.jonah)).toBe(at(5));
    }
    await parted.maya.does(DeclareSeparation);
    await later(5.1);
    await told(pair.jonah, 'PROMISE SENT');
    expect((await mailTo(pair.jonah.built!.email)).text).toContain('http://localhost/\n');
    expect([...(await noticesOf(pair.maya)), ...(await noticesOf(parted.jonah)), ...(await noticesOf(parted.maya))]).toEqual([]);
  });
});

describe('R10: quiet hours', () => {
  it('hold a reminder back until they are over, on the wall of the person', async () => {
    // 21:30 in Kolkata, where the task opened at noon.
    const pair = await couple(4, ['Asia/Kolkata', 'UTC']);
    await gives(pair);
    await told(pair.maya, 'TASK_OPEN WAITING');
    expect(await looksNext(pair.maya)).toBe(at(14.5));
    await later(14.4);
    await later(14.6);
    await mailTo(pair.maya.built!.email);
    expect(mails(pair.maya)).toHaveLength(1);
  });
});

describe('R10: one mail an hour', () => {
  it('brings all that waits, and leads to the day', async () => {
    const pair = await couple();
    await gives(pair);
    await mailTo(pair.maya.built!.email);
    await gives(pair);
    await gives(pair);
    await told(pair.maya, 'TASK_OPEN SENT', 'TASK_OPEN WAITING', 'TASK_OPEN WAITING');
    await later(0.9);
    expect(mails(pair.maya)).toHaveLength(1);
    await later(1.1);
    const second = await mailTo(pair.maya.built!.email, 2);
    expect(second.text).toContain('http://localhost/\n');
    await told(pair.maya, 'TASK_OPEN SENT', 'TASK_OPEN SENT', 'TASK_OPEN SENT');
    expect(mails(pair.maya)).toHaveLength(2);
  });
});

describe('what somebody wants of reminders', () => {
  it('is the usual until they choose, and counts at once', async () => {
    const pair = await couple();
    const reached = { unreachableSince: null };
    expect(await pair.maya.does(MyReminders)).toEqual({ ...usualReminders, ...reached });
    const choice = { ...usualReminders, tasks: false, quietFrom: '22:15', checkInAt: '19:30' };
    expect(await pair.maya.does(ChooseReminders, { input: choice })).toEqual({ ...choice, ...reached });
    expect(await pair.maya.does(MyReminders)).toEqual({ ...choice, ...reached });
    expect(await pair.jonah.does(MyReminders)).toEqual({ ...usualReminders, ...reached });
    await gives(pair);
    await looks(pair.maya, choice);
    expect(await noticesOf(pair.maya)).toEqual([]);
  });

  it('is no mail at all, where they say so', async () => {
    const pair = await couple();
    await looks(pair.maya, { byMail: false });
    await gives(pair);
    await told(pair.maya, 'TASK_OPEN OFF');
    expect(mails(pair.maya)).toHaveLength(0);
  });

  it('R8: asks for their day at the hour they chose, and not when they have said it', async () => {
    const pair = await couple();
    for (const person of [pair.maya, pair.jonah]) {
      await looks(person, { checkInAt: '18:00' });
      expect(await looksNext(person)).toBe(at(6));
    }
    await checksIn(pair.jonah, 'PRIVATE');
    await later(6.1);
    await mailTo(pair.maya.built!.email);
    await told(pair.maya, 'CHECK_IN SENT');
    expect(await looksNext(pair.jonah)).toBe(at(30));
    expect(await noticesOf(pair.jonah)).toEqual([]);
  });

  it.each([
    [{ checkInAt: '21:30' }, { checkInAt: 'IN_QUIET_HOURS' }],
    [{ quietFrom: '09:00', quietUntil: '08:00' }, { quietUntil: 'TOO_MANY_QUIET_HOURS' }],
  ])('cannot be %j', async (values, fields) => {
    const pair = await couple();
    await expect(looks(pair.maya, values)).rejects.toMatchObject({ code: 'INVALID', fields });
  });
});
