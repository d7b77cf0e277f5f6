import { alarmed, looksAfter, noticesOf } from '../../../../test/support/alerts.js';
import { reportOf } from '../../../../test/support/bounces.js';
import {
  AcknowledgeAlert,
  Alerts,
  ChoosePracticeCover,
  LogTrigger,
  MailState,
  MyMorningMail,
  TryMorningMailAgain,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';
import { trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');
const isMarked = async (person: Person) => (await person.does(MyMorningMail)).unreachableSince !== null;
const stagesOf = async ({ counselor, id }: TestCouple) => (await counselor.does(Alerts, { coupleId: id })).map(({ stage }) => stage);
/** Of alerts: in the morning hours others come too, for whoever says that their address works. */
const mails = (person: Person) => product.mailsTo(person.built!.email).filter(({ text }) => text.includes('/staff/alerts'));

/** A practice with somebody to ask next. */
async function staffed() {
  const practice = await TestPractice.open(db);
  const admin = await practice.staff('PRACTICE_ADMIN');
  const cover = await practice.staff('COUNSELOR');
  const couple = await practice.couple();
  await admin.does(ChoosePracticeCover, { staffId: cover.id });
  return { admin, cover, couple };
}

/** And the mail of an alert that has reached its counselor's mail server. */
async function mailed() {
  const { admin, cover, couple } = await staffed();
  const { id } = await alarmed(couple);
  await noticesOf(db, id);
  return { admin, cover, couple, alertId: id, mail: await mailTo(couple.counselor.built!.email) };
}

describe('the mail of an alert that comes back later', () => {
  it('marks the address, and where no other mail arrived the next is asked at once', async () => {
    const { admin, cover, couple, alertId, mail } = await mailed();
    expect(await stagesOf(couple)).toEqual(['CARE']);
    expect(await reportOf(mail.messageId)).toContain('the address is marked');
    await mailTo(cover.built!.email);
    expect((await noticesOf(db, alertId, 2)).map(({ stage, failure, isSent }) => [stage, failure, isSent])).toEqual([
      ['CARE', 'ADDRESS_REFUSED', false],
      ['COVER', null, true],
    ]);
    expect(await stagesOf(couple)).toEqual(['COVER']);
    expect(await isMarked(couple.counselor)).toBe(true);
    expect(await isMarked(cover)).toBe(false);
    expect(await admin.does(MailState)).toMatchObject({ waiting: 0, lastSentAt: null, lastFailure: { kind: 'ADDRESS_REFUSED' } });
  });

  it('changes nothing when it is somebody else’s message, or of another id of ours', async () => {
    const { cover, couple, alertId } = await mailed();
    for (const id of [alertId, couple.id, couple.counselor.id]) expect(await reportOf(`<${id}@mail.example>`)).toContain('no mail of ours');
    await looksAfter(db, couple, alertId);
    expect(await stagesOf(couple)).toEqual(['CARE']);
    expect(await isMarked(couple.counselor)).toBe(false);
    expect(mails(cover)).toEqual([]);
  });

  it('counts once: said again it marks nobody who has said since that their address works, and asks nobody more', async () => {
    const { cover, couple, alertId, mail } = await mailed();
    await reportOf(mail.messageId);
    await mailTo(cover.built!.email);
    await couple.counselor.does(TryMorningMailAgain);
    expect(await reportOf(mail.messageId)).toContain('no mail of ours');
    await looksAfter(db, couple, alertId);
    expect(await isMarked(couple.counselor)).toBe(false);
    expect(await stagesOf(couple)).toEqual(['COVER']);
    expect(mails(cover)).toHaveLength(1);
    expect(mails(couple.counselor)).toHaveLength(1);
  });

  it('asks nobody once somebody has the alert; the address is marked', async () => {
    const { cover, couple, alertId, mail } = await mailed();
    await couple.counselor.does(AcknowledgeAlert, { alertId });
    expect(await reportOf(mail.messageId)).toContain('the address is marked');

    await looksAfter(db, couple, alertId);

    expect(await stagesOf(couple)).toEqual(['CARE']);
    expect(await isMarked(couple.counselor)).toBe(true);
    expect(mails(cover)).toEqual([]);
  });

  it('stands also where it comes before the server has taken the mail', async () => {
    const { cover, couple } = await staffed();
    const slow = `${couple.counselor.id}@slow.example`;
    await db.query('update directory.account a set email = $2 from directory.membership m where m.person_id = $1 and a.id = m.account_id', [
      couple.counselor.id,
      slow,
    ]);
    const alert = await alarmed(couple);
    const [notice] = await eventually(
      async () =>
        (await db.query<{ id: string }>('select id from clinical.alert_notice where alert_id = $1 and attempts = 1', [alert.id])).rows,
      rows => rows.length > 0,
    );
    expect(await reportOf(`<${notice!.id}@mail.example>`)).toContain('the address is marked');
    await mailTo(cover.built!.email);
    await mailTo(slow);
    await looksAfter(db, couple, alert.id);
    expect((await noticesOf(db, alert.id, 2)).map(({ stage, isSent }) => [stage, isSent])).toEqual([
      ['CARE', false],
      ['COVER', true],
    ]);
  });

  it('leaves with the couple’s own counselors what can wait', async () => {
    const { cover, couple, alertId } = await mailed();
    await couple.counselor.does(AcknowledgeAlert, { alertId });
    await couple.maya.does(LogTrigger, trigger({ intensity: 10 }));
    const mail = await mailTo(couple.counselor.built!.email, 2);
    const watch = (await couple.counselor.does(Alerts, { coupleId: couple.id })).find(({ severity }) => severity === 'WATCH')!;
    await noticesOf(db, watch.id);
    expect(await reportOf(mail.messageId)).toContain('the address is marked');
    await looksAfter(db, couple, watch.id);
    expect(new Set(await stagesOf(couple))).toEqual(new Set(['CARE']));
    expect(mails(cover)).toEqual([]);
  });
});
