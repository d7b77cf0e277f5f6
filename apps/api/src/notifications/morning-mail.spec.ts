import { usualMorning } from '@roadback/domain/morning-mail';
import { addDays } from '@roadback/domain/schedule';
import { mondayOf } from '@roadback/domain/weeks';
import request from 'supertest';
import { today } from '../../../../test/support/homework.js';
import { ChooseMorningMail, MailState, MyMorningMail, TryMorningMailAgain } from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product, type Mail } from '../../../../test/support/product.js';

const db = connectedAs('owner');
/** Whatever day it is, these tests are of the Monday after the next one. */
const monday = addDays(mondayOf(today()), 14);
const on = (day: number, at: string): string => `${addDays(monday, day)}T${at}:00Z`;

/** A couple without a plan: their counselor has something to look at every morning. */
async function couple(day: number, at: string): Promise<TestCouple & { practice: TestPractice }> {
  await product.setClock(on(day, at));
  const practice = await TestPractice.open(db, { now: new Date(on(day, at)) });
  return Object.assign(await practice.couple(), { practice });
}
/** Has the worker look at somebody now. */
const looks = (person: Person, choice: object = {}) => person.does(ChooseMorningMail, { input: { ...usualMorning, ...choice } });
/** The same, of somebody whose session is over by then. */
const tells = (...people: Person[]) =>
  db.query(
    `insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
     select gen_random_uuid(), m.practice_id, 'notices', 'tell', jsonb_build_object('practiceId', m.practice_id, 'clientId', m.person_id), now()
       from directory.membership m where m.person_id = any ($1::uuid[])`,
    [people.map(({ id }) => id)],
  );
/** When they are to be looked at next, once nothing is under way for them. */
const looksNext = ({ id }: Person, expected: string): Promise<string> =>
  eventually(
    async () => {
      const { rows } = await db.query<{ at: Date }>("select next_at as at from jobs.wake_up where kind = 'TELL' and client_id = $1", [id]);
      return rows[0]?.at.toISOString() ?? '';
    },
    // A clock that was moved runs on from there.
    next => next.slice(0, 16) === expected.slice(0, 16),
  );
/** The worker is away until then, and finds on its return what became due. */
async function later(day: number, at: string): Promise<void> {
  await product.killWorker();
  await product.setClock(on(day, at));
  await product.startWorker(on(day, at));
}
const told = ({ id }: Person, ...expected: string[]) =>
  eventually(
    async () =>
      (
        await db.query<{ told: string }>("select kind || ' ' || state as told from clinical.notice where person_id = $1 order by due_at", [
          id,
        ])
      ).rows.map(row => row.told),
    found => JSON.stringify(found) === JSON.stringify(expected),
  );
const mails = ({ built }: Person): Mail[] => product.mailsTo(built!.email);

afterAll(() => product.setClock(null));

describe('R10: the morning mail', () => {
  it('comes on Monday for the week and on other days for the day, neutral, once, and leads to the page', async () => {
    const { counselor, maya, jonah } = await couple(-1, '12:00');
    await looks(counselor);
    await looksNext(counselor, on(0, '08:00'));
    await later(0, '08:01');
    const mail = await mailTo(counselor.built!.email);
    expect(mail).toMatchObject({ sender: 'Harbor', subject: 'Your page for today is ready' });
    expect(mail.text).toContain('http://localhost/staff/today\n');
    for (const word of ['Maya', 'Jonah', 'Ellery', 'Okafor', 'couple']) expect(mail.text + mail.html).not.toContain(word);
    await told(counselor, 'WEEK SENT');
    await later(0, '09:30');
    await tells(counselor);
    await looksNext(counselor, on(1, '08:00'));
    await later(1, '08:01');
    await mailTo(counselor.built!.email, 2);
    await told(counselor, 'WEEK SENT', 'DAY SENT');
    expect(mails(counselor)).toHaveLength(2);
    for (const client of [maya, jonah]) expect(mails(client)).toHaveLength(0);
  });

  it('goes once where two workers look', async () => {
    const { counselor } = await couple(1, '07:00');
    await looks(counselor);
    await looksNext(counselor, on(1, '08:00'));
    await product.killWorker();
    await product.setClock(on(1, '08:01'));
    const other = await product.startOtherWorker(on(1, '08:01'));
    await product.startWorker(on(1, '08:01'));
    await tells(counselor, counselor, counselor);
    await tells(counselor);
    await told(counselor, 'DAY SENT');
    await other.kill();
    expect(mails(counselor)).toHaveLength(1);
  });

  it('does not come at the weekend, to whoever turned it off, to an admin alone, or where there is nothing', async () => {
    const { practice, counselor } = await couple(4, '12:00');
    const [off, admin, idle] = [
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      await practice.staff('COUNSELOR'),
    ];
    await practice.couple({ counselor: off });
    await looks(off, { often: 'OFF' });
    await looks(idle);
    await looks(counselor);
    await db.query(`insert into jobs.wake_up values ($1, 'TELL', $2, $2, $2, $3) on conflict do nothing`, [
      practice.built.id,
      admin.id,
      on(4, '12:00'),
    ]);
    await later(5, '08:01');
    await tells(off, idle, counselor);
    await looksNext(counselor, on(6, '08:01'));
    expect(mails(counselor)).toHaveLength(0);
    await later(8, '08:01');
    await told(counselor, 'DAY SENT');
    await tells(off, idle, admin);
    await looksNext(idle, on(9, '08:00'));
    for (const person of [off, idle, admin]) expect(mails(person)).toHaveLength(0);
  });

  it('is none any more in the afternoon', async () => {
    const { counselor } = await couple(2, '14:30');
    await looks(counselor);
    await looksNext(counselor, on(3, '08:00'));
    expect(mails(counselor)).toHaveLength(0);
    await later(3, '14:30');
    await tells(counselor);
    await looksNext(counselor, on(4, '08:00'));
    expect(mails(counselor)).toHaveLength(0);
  });

  it('rests with its practice, and goes on with it', async () => {
    const { practice, counselor } = await couple(1, '07:00');
    await looks(counselor);
    await looksNext(counselor, on(1, '08:00'));
    await db.query("update directory.practice set state = 'SUSPENDED' where id = $1", [practice.built.id]);
    await later(1, '08:01');
    await later(1, '08:30');
    expect(mails(counselor)).toHaveLength(0);
    await db.query("update directory.practice set state = 'ACTIVE' where id = $1", [practice.built.id]);
    await tells(counselor);
    await told(counselor, 'DAY SENT');
  });

  it('is not sent any more to whoever left: nobody looks at them', async () => {
    const { counselor } = await couple(1, '07:00');
    await looks(counselor);
    await looksNext(counselor, on(1, '08:00'));
    await db.query("update directory.membership set state = 'ENDED' where person_id = $1", [counselor.id]);
    await later(1, '08:01');
    await eventually(
      async () => (await db.query("select from jobs.wake_up where kind = 'TELL' and client_id = $1", [counselor.id])).rows.length,
      left => left === 0,
    );
    expect(mails(counselor)).toHaveLength(0);
  });
});

describe('what somebody of the staff wants of morning mails', () => {
  it('is the usual until they choose, and theirs alone', async () => {
    const { practice, counselor } = await couple(1, '07:00');
    const reached = { unreachableSince: null };
    expect(await counselor.does(MyMorningMail)).toEqual({ ...usualMorning, ...reached });
    const choice = { often: 'WEEKLY', at: '07:15', quietFrom: '20:00', quietUntil: '06:00' };
    expect(await looks(counselor, choice)).toEqual({ ...choice, ...reached });
    expect(await (await practice.staff('COUNSELOR')).does(MyMorningMail)).toEqual({ ...usualMorning, ...reached });
  });

  it.each([
    [{ at: '06:00' }, { at: 'IN_QUIET_HOURS' }],
    [{ at: '08:30', quietFrom: '09:00', quietUntil: '08:00' }, { quietUntil: 'TOO_MANY_QUIET_HOURS' }],
  ])('cannot be %j', async (values, fields) => {
    const { counselor } = await couple(1, '07:00');
    await expect(looks(counselor, values)).rejects.toMatchObject({ code: 'INVALID', fields });
  });

  it('ends by the link of a mail, and the hours stay', async () => {
    const { counselor } = await couple(1, '09:00');
    await looks(counselor, { at: '09:00', quietFrom: '20:00' });
    const mail = await mailTo(counselor.built!.email);
    const stop = new URL(/http:\/\/localhost\/stop\?\S+/.exec(mail.text)![0]).search;
    expect((await request(`http://127.0.0.1:${product.port}`).post(`/stop${stop}`).type('form').send('x=y')).status).toBe(200);
    expect(await counselor.does(MyMorningMail)).toMatchObject({ often: 'OFF', at: '09:00', quietFrom: '20:00' });
  });

  it('says when mails come back, until they say that the address works', async () => {
    const { practice, counselor } = await couple(1, '09:00');
    await db.query('update directory.account a set email = $2 from directory.membership m where m.person_id = $1 and a.id = m.account_id', [
      counselor.id,
      `${counselor.id}@refused.example`,
    ]);
    await looks(counselor);
    await told(counselor, 'DAY FAILED');
    expect((await counselor.does(MyMorningMail)).unreachableSince).not.toBeNull();
    expect(await (await practice.staff('PRACTICE_ADMIN')).does(MailState)).toMatchObject({ lastFailure: { kind: 'ADDRESS_REFUSED' } });
    expect(await counselor.does(TryMorningMailAgain)).toMatchObject({ unreachableSince: null });
  });
});
