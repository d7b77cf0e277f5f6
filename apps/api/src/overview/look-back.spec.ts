import { buildStatement, buildTrigger } from '@roadback/builders/patience';
import { demoPassword } from '@roadback/domain/password';
import { checksIn, givenToBoth, sends, today } from '../../../../test/support/homework.js';
import {
  MyCheckIns,
  MyOwnTrack,
  MyPatience,
  MyTask,
  Prove,
  ReadSubmission,
  StopSharing,
  Today,
} from '../../../../test/support/operations.js';
import { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { asksWith } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');
const hour = 3_600_000;
const words = 'Only for the counselor.';

/** Maya's entries of today, private but for a shared answer; and Maya two days later, in a session whose proof is old. */
async function twoDaysLater(private_: 'PRIVATE' | 'SHARED') {
  const practice = await TestPractice.open(db);
  const couple = await practice.couple();
  const { mayaTask, version } = await givenToBoth(couple);
  const submission = await sends(couple.maya, mayaTask, version, private_, words);
  await checksIn(couple.maya, private_, words);
  await buildTrigger(db, couple.built, couple.maya.built!, {
    day: today(),
    cue: words,
    intensity: 7,
    helped: null,
    need: 'WORDS',
    sentAt: new Date(),
  });
  await buildStatement(db, couple.built, couple.maya.built!, { kind: 'ASK', words, saidAt: new Date(), visibility: private_ });
  const later = new Date(Date.now() + 48 * hour);
  await db.query('update directory.session set ends_at = $2, seen_at = $2, proved_at = $3 where account_id = $1', [
    couple.maya.built!.accountId,
    new Date(later.getTime() + hour),
    new Date(later.getTime() - 6 * 60_000),
  ]);
  await product.setClock(later.toISOString());
  await db.query('update directory.session set seen_at = $2 where account_id = $1', [couple.maya.built!.accountId, later]);
  return { couple, maya: couple.maya, mayaTask, submission };
}

describe('R5: looking back at one’s own private entries', () => {
  afterEach(() => product.setClock(null));

  it('shows the day and that they are kept, and no word of them, until their author proves who they are', async () => {
    const { maya, mayaTask, submission } = await twoDaysLater('PRIVATE');
    const closed = async (person: Person) =>
      JSON.stringify([
        await person.does(MyCheckIns),
        await person.does(MyTask, { id: mayaTask }),
        await person.does(ReadSubmission, { id: submission.id }),
        await person.does(MyPatience),
        await person.does(MyOwnTrack),
        await person.does(Today),
      ]);
    const before = await closed(maya);
    expect(before).not.toContain(words);
    expect(await maya.does(MyCheckIns)).toMatchObject([{ day: today(), note: null }]);
    expect((await maya.does(MyPatience)).mine).toMatchObject([{ day: today(), cue: null, intensity: null, need: null }]);
    expect((await maya.does(ReadSubmission, { id: submission.id })).answers).toEqual({});
    const { token } = await asksWith('portal', maya.token, Prove, { input: { password: demoPassword } });
    const proved = new Person('portal', token, maya.built);
    expect((await closed(proved)).split(words).length - 1).toBeGreaterThanOrEqual(5);
    await product.setClock(new Date(Date.now() + 48 * hour + 6 * 60_000).toISOString());
    expect(await closed(proved)).not.toContain(words);
  });

  it('asks for nothing where the partner reads it anyway, and again once it is shared no more', async () => {
    const { maya, submission } = await twoDaysLater('SHARED');
    expect(JSON.stringify(await maya.does(ReadSubmission, { id: submission.id }))).toContain(words);
    expect(await maya.does(MyCheckIns)).toMatchObject([{ note: words }]);
    expect((await maya.does(StopSharing, { submissionId: submission.id })).answers).toEqual({});
  });

  it('is not asked of the care team', async () => {
    const practice = await TestPractice.open(db);
    const couple = await practice.couple();
    const { mayaTask, version } = await givenToBoth(couple);
    const { id } = await sends(couple.maya, mayaTask, version, 'PRIVATE', words);
    await db.query(`update directory.session set proved_at = null where account_id = $1`, [couple.counselor.built!.accountId]);
    await db.query(`update clinical.submission set sent_at = sent_at - interval '3 days' where id = $1`, [id]);
    expect(JSON.stringify(await couple.counselor.does(ReadSubmission, { id }))).toContain(words);
  });

  it('stays closed on a device that nobody has confirmed, also with a proof', async () => {
    const { maya, submission } = await twoDaysLater('PRIVATE');
    const { token } = await asksWith('portal', maya.token, Prove, { input: { password: demoPassword } });
    await db.query('update directory.session set device_confirmed_at = null where account_id = $1', [maya.built!.accountId]);
    expect((await new Person('portal', token).does(ReadSubmission, { id: submission.id })).answers).toEqual({});
  });
});
