import { reportOf } from '../../../../test/support/bounces.js';
import { givenToMaya, today } from '../../../../test/support/homework.js';
import { Caseload, GettingIn, MailState, MyReminders, TryAddressAgain } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const noon = new Date(`${today()}T12:00:00Z`);

beforeAll(() => product.setClock(noon.toISOString()));
afterAll(() => product.setClock(null));

const addressOf = (personId: string, email: string) =>
  db.query('update directory.account a set email = $2 from directory.membership m where m.person_id = $1 and a.id = m.account_id', [
    personId,
    email,
  ]);
/** What became of somebody's reminders, each with its mail. */
const became = async (personId: string) =>
  (
    await db.query<{ became: string }>(
      `select n.state || ' ' || coalesce(l.state, '-') || ' ' || coalesce(l.failure, '-') as became
         from clinical.notice n left join directory.notice_mail l on l.practice_id = n.practice_id and l.id = n.mail_id
        where n.person_id = $1 order by n.made_at, n.id`,
      [personId],
    )
  ).rows.map(row => row.became);
const until = (personId: string, ...expected: string[]) =>
  eventually(
    () => became(personId),
    found => JSON.stringify(found) === JSON.stringify(expected),
  );

describe('an address that takes no mails', () => {
  it('is marked when its server says so for good; nothing more is sent there until the person says so', async () => {
    const practice = await TestPractice.open(db, { now: noon });
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    await addressOf(maya.id, `${maya.id}@refused.example`);
    await givenToMaya(couple, 'before-the-hard-day');
    await until(maya.id, 'FAILED FAILED ADDRESS_REFUSED');
    const isMarked = async () => (await maya.does(MyReminders)).unreachableSince !== null;
    expect(await isMarked()).toBe(true);
    await givenToMaya(couple, 'ask-for-it-now');
    await until(maya.id, 'FAILED FAILED ADDRESS_REFUSED', 'UNREACHABLE - -');
    // Her care team sees it; he does not, and neither does another practice.
    const seen = await counselor.does(GettingIn, { coupleId: couple.id });
    expect(seen.map(({ clientId, unreachableSince }) => [clientId === maya.id, unreachableSince !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
    // It is a signal of the caseload, and gone where she wants no mails anyway.
    const signals = async () => (await counselor.does(Caseload)).items[0]!.signals.filter(({ kind }) => kind === 'UNREACHABLE');
    expect(await signals()).toEqual([{ kind: 'UNREACHABLE', partnerId: maya.id, amount: null }]);
    await db.query("update directory.membership set notices = 'NONE' where person_id = $1", [maya.id]);
    expect(await signals()).toEqual([]);
    await db.query("update directory.membership set notices = 'EMAIL' where person_id = $1", [maya.id]);
    expect(await jonah.does(MyReminders)).toMatchObject({ unreachableSince: null });
    expect(await (await practice.staff('PRACTICE_ADMIN')).does(MailState)).toMatchObject({ lastFailure: { kind: 'ADDRESS_REFUSED' } });
    await addressOf(maya.id, `${maya.id}@client.example`);
    expect(await maya.does(TryAddressAgain)).toMatchObject({ unreachableSince: null });
  });

  it('is not marked by a server that is only busy', async () => {
    const couple = await (await TestPractice.open(db, { now: noon })).couple();
    const email = `${couple.maya.id}@busy.example`;
    await addressOf(couple.maya.id, email);
    await givenToMaya(couple, 'before-the-hard-day');
    await until(couple.maya.id, 'WAITING WAITING ADDRESS_REFUSED');
    const { rows } = await db.query<{ at: Date }>("select next_at as at from jobs.wake_up where kind = 'TELL' and client_id = $1", [
      couple.maya.id,
    ]);
    expect(rows[0]!.at.getTime() - noon.getTime()).toBeLessThan(3 * 60_000);
    expect(await couple.maya.does(MyReminders)).toMatchObject({ unreachableSince: null });
    // A minute later it is tried again, under the same Message-ID.
    const later = new Date(noon.getTime() + 3 * 60_000).toISOString();
    await product.killWorker();
    await product.startWorker(later);
    await product.setClock(later);
    const mail = await mailTo(email);
    await until(couple.maya.id, 'SENT SENT -');
    const sent = await db.query('select id, attempts from directory.notice_mail where person_id = $1', [couple.maya.id]);
    expect(sent.rows).toEqual([{ id: mail.messageId.slice(1, 37), attempts: 2 }]);
    await product.setClock(noon.toISOString());
  });

  it('is marked by a report that comes later, and by no other mail', async () => {
    const couple = await (await TestPractice.open(db, { now: noon })).couple();
    await givenToMaya(couple, 'before-the-hard-day');
    const mail = await mailTo(couple.maya.built!.email);
    await until(couple.maya.id, 'SENT SENT -');
    expect(await reportOf(`<${couple.maya.id}@mail.example>`)).toContain('no mail of ours');
    expect(await couple.maya.does(MyReminders)).toMatchObject({ unreachableSince: null });
    for (let time = 1; time <= 2; time += 1) expect(await reportOf(mail.messageId)).toContain('the address is marked');
    expect((await couple.maya.does(MyReminders)).unreachableSince).not.toBeNull();
  });
});
