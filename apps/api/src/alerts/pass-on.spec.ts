import { alarmed, dayOf, looksAfter, noticesOf } from '../../../../test/support/alerts.js';
import {
  AcknowledgeAlert,
  Alerts,
  AlertsPassedOn,
  ChoosePracticeCover,
  CheckIn,
  Exclude,
  LogTrigger,
  MailState,
  MyMorningMail,
  ResumePractice,
  SetSupervisor,
  SuspendPractice,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';
import { trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');
const mails = (person: Person) => product.mailsTo(person.built!.email).filter(({ text }) => text.includes('/staff/alerts'));
const wakeUp = async (alertId: string) =>
  (await db.query<{ at: Date }>("select next_at as at from jobs.wake_up where kind = 'LOOK_AFTER_ALERT' and subject_id = $1", [alertId]))
    .rows[0]?.at ?? null;

/** A practice with everybody who can be asked, and a couple of it. */
async function staffed() {
  const practice = await TestPractice.open(db);
  const admin = await practice.staff('PRACTICE_ADMIN');
  const cover = await practice.staff('COUNSELOR');
  const supervisor = await practice.staff('SUPERVISOR');
  const couple = await practice.couple();
  await admin.does(ChoosePracticeCover, { staffId: cover.id });
  await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: supervisor.id });
  return { practice, admin, cover, supervisor, couple };
}
const stageOf = async ({ counselor, id }: TestCouple) => (await counselor.does(Alerts, { coupleId: id }))[0]!.stage;

describe('an alert', () => {
  it('R10: is mailed to the counselor within ten seconds, and names nobody and nothing', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    const began = Date.now();
    const { id } = await alarmed(couple);
    const mail = await mailTo(couple.counselor.built!.email);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(mail).toMatchObject({ sender: 'Harbor', subject: 'Please look at your account now' });
    expect(mail.text).toContain('/staff/alerts');
    for (const told of [mail.text, mail.html, mail.subject])
      for (const word of ['Maya', 'Jonah', 'Okafor', 'safe', 'client', id, couple.id]) expect(told).not.toContain(word);
    expect(await noticesOf(db, id)).toEqual([
      { personId: couple.counselor.id, stage: 'CARE', occurred: 1, isSent: true, failure: null, isSettled: true },
    ]);
  });

  it('R12: is mailed once, however often its jobs run, and again where it came again', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    const { id } = await alarmed(couple);
    await noticesOf(db, id);
    await Promise.all([1, 2, 3].map(() => looksAfter(db, couple, id)));
    expect(await noticesOf(db, id)).toHaveLength(1);
    expect(mails(couple.counselor)).toHaveLength(1);
    await couple.maya.does(CheckIn, dayOf(1));
    expect((await noticesOf(db, id, 2)).map(({ occurred }) => occurred)).toEqual([1, 2]);
    await mailTo(couple.counselor.built!.email, 2);
    await looksAfter(db, couple, id);
    expect(new Set(mails(couple.counselor).map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('is passed on to the cover, the supervisor and the admin while nobody has it, and to nobody once somebody does', async () => {
    const { couple, cover, supervisor, admin } = await staffed();
    const { id } = await alarmed(couple);
    await noticesOf(db, id);
    await looksAfter(db, couple, id, 29);
    expect(await stageOf(couple)).toBe('CARE');
    const asked: [string, Person][] = [
      ['COVER', cover],
      ['SUPERVISOR', supervisor],
      ['ADMIN', admin],
    ];
    let minutes = 1;
    for (const [index, [stage, person]] of asked.entries()) {
      expect(await person.does(AlertsPassedOn)).toEqual([]);
      await looksAfter(db, couple, id, minutes);
      minutes = 30;
      expect(await stageOf(couple)).toBe(stage);
      expect((await noticesOf(db, id, index + 2)).at(-1)).toMatchObject({ personId: person.id, stage, isSent: true });
      expect(mails(person)).toHaveLength(1);
      // That an alert waits, and with whom: neither whose nor what.
      const [passed, ...none] = await person.does(AlertsPassedOn);
      expect(none).toEqual([]);
      expect(passed).toEqual({
        counselorId: couple.counselor.id,
        counselorName: 'Dr. Ada Okafor',
        since: expect.any(String),
      });
    }
    expect(mails(couple.counselor)).toHaveLength(1);
    // There is nobody left to ask, and all were written to: nothing looks after it any more.
    await looksAfter(db, couple, id);
    expect(await wakeUp(id)).toBeNull();
    expect(await supervisor.does(Alerts, { supervised: true })).toMatchObject([{ id }]);
    await expect(supervisor.does(AcknowledgeAlert, { alertId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const person of [cover, admin])
      await expect(person.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await couple.counselor.does(AcknowledgeAlert, { alertId: id });
    for (const [, person] of asked) expect(await person.does(AlertsPassedOn)).toEqual([]);
    await looksAfter(db, couple, id, 120);
    expect(await noticesOf(db, id)).toHaveLength(4);
  });

  it('is passed on at once where no mail of the stage arrives, which marks the address, and the admin sees how mails fare', async () => {
    const { couple, cover, admin } = await staffed();
    await db.query('update directory.account a set email = $2 from directory.membership m where m.person_id = $1 and a.id = m.account_id', [
      couple.counselor.id,
      `${couple.counselor.id}@refused.example`,
    ]);
    const { id } = await alarmed(couple);
    await mailTo(cover.built!.email);
    expect((await noticesOf(db, id, 2)).map(({ stage, failure, isSent }) => [stage, failure, isSent])).toEqual([
      ['CARE', 'ADDRESS_REFUSED', false],
      ['COVER', null, true],
    ]);
    expect(await stageOf(couple)).toBe('COVER');
    expect((await couple.counselor.does(MyMorningMail)).unreachableSince).not.toBeNull();
    const other = await staffed();
    expect(await admin.does(MailState)).toMatchObject({ waiting: 0, lastSentAt: null, lastFailure: { kind: 'ADDRESS_REFUSED' } });
    expect(await other.admin.does(MailState)).toMatchObject({ waiting: 0, lastFailure: null });
    // An address that was refused is tried all the same when it is about an alert.
    await db.query('update directory.account a set email = $2 from directory.membership m where m.person_id = $1 and a.id = m.account_id', [
      couple.counselor.id,
      couple.counselor.built!.email,
    ]);
    await couple.maya.does(CheckIn, dayOf(1));
    await mailTo(couple.counselor.built!.email);
  });

  it('is not passed on once it is acknowledged, nor when it can wait', async () => {
    const { couple, cover } = await staffed();
    const { id } = await alarmed(couple);
    await noticesOf(db, id);
    await couple.counselor.does(AcknowledgeAlert, { alertId: id });
    await looksAfter(db, couple, id, 31);
    expect(await wakeUp(id)).toBeNull();
    await couple.maya.does(LogTrigger, trigger({ intensity: 10 }));
    const watch = (await couple.counselor.does(Alerts, { coupleId: couple.id })).find(({ kind }) => kind === 'OVERWHELMED')!;
    expect(watch.severity).toBe('WATCH');
    await noticesOf(db, watch.id);
    await looksAfter(db, couple, watch.id, 31);
    expect(await stageOf(couple)).toBe('CARE');
    expect(mails(cover)).toEqual([]);
    expect(await wakeUp(watch.id)).toBeNull();
  });

  it('reaches nobody who is kept out of the couple by name', async () => {
    const { couple, cover, admin } = await staffed();
    await admin.does(Exclude, { input: { coupleId: couple.id, staffId: cover.id, tie: 'FRIENDS' } });
    const { id } = await alarmed(couple);
    await noticesOf(db, id);
    await looksAfter(db, couple, id, 31);
    expect(await stageOf(couple)).toBe('SUPERVISOR');
    expect(mails(cover)).toEqual([]);
    expect(await cover.does(AlertsPassedOn)).toEqual([]);
  });

  it('rests while its practice is suspended, and is looked after once that is over', async () => {
    const { practice, couple, cover } = await staffed();
    const { id } = await alarmed(couple);
    await noticesOf(db, id);
    const platform = await practice.platformAdmin();
    const reason = { practiceId: practice.built.id, reason: 'The contract is being renewed.' };
    await platform.does(SuspendPractice, reason);
    await looksAfter(db, couple, id, 31);
    expect(mails(cover)).toEqual([]);
    expect(await wakeUp(id)).not.toBeNull();
    await platform.does(ResumePractice, reason);
    await looksAfter(db, couple, id);
    await mailTo(cover.built!.email);
    expect(await stageOf(couple)).toBe('COVER');
  });

  it('that was raised while no worker lived is sent when one is back', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    await product.killWorker();
    try {
      await alarmed(couple);
      expect(mails(couple.counselor)).toEqual([]);
    } finally {
      await product.startWorker();
    }
    await eventually(
      () => Promise.resolve(mails(couple.counselor)),
      found => found.length === 1,
    );
  });
});
