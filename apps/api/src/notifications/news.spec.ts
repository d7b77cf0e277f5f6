import { usualReminders } from '@roadback/domain/notice';
import { assignmentOf, checksIn, exercise, givenToMaya, sends, today } from '../../../../test/support/homework.js';
import { aWhile, closeScreens, openScreen } from '../../../../test/support/live.js';
import {
  AssignExercise,
  ChooseReminders,
  DeclareSeparation,
  LookAtNews,
  MakeCommitment,
  MyNews,
  ReviewSubmission,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { daily, opensStep, promise } from '../../../../test/support/promises.js';
import { connectedAs, eventually, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
/** Whatever hour it is, these tests begin at noon. */
const noon = new Date(`${today()}T12:00:00Z`);

beforeAll(() => product.setClock(noon.toISOString()));
afterEach(closeScreens);
afterAll(() => product.setClock(null));

const couple = async (): Promise<TestCouple> => (await TestPractice.open(db, { now: noon })).couple();
const kinds = async (person: Person): Promise<string[]> => (await person.does(MyNews)).map(({ kind }) => kind).sort();
const finds = (person: Person, ...expected: string[]) =>
  eventually(
    () => kinds(person),
    found => JSON.stringify(found) === JSON.stringify(expected),
  );
const chooses = (person: Person, choice: object) => person.does(ChooseReminders, { input: { ...usualReminders, ...choice } });

describe('what is new', () => {
  it('is a task that opened, until its person looked at it, and never anything of the partner’s (R19)', async () => {
    const pair = await couple();
    const { mayaTask } = await givenToMaya(pair, 'before-the-hard-day');
    await finds(pair.maya, 'TASK_OPEN');
    const [news] = await pair.maya.does(MyNews);
    expect(news).toMatchObject({ subjectId: mayaTask, day: today() });
    const stranger = (await couple()).maya;
    // Nobody else reads it, and nobody else's look counts.
    for (const person of [pair.jonah, stranger]) {
      expect(await person.does(MyNews)).toEqual([]);
      expect(await person.does(LookAtNews, { ids: [news!.id] })).toEqual([]);
    }
    await finds(pair.maya, 'TASK_OPEN');
    for (let time = 1; time <= 2; time += 1) expect(await pair.maya.does(LookAtNews, { ids: [news!.id] })).toEqual([]);
    expect(await pair.maya.does(MyNews)).toEqual([]);
  });

  it('is told to the person’s own open screen, and to no other', async () => {
    const pair = await couple();
    const screens = [pair.maya, pair.jonah, pair.counselor].map(person => openScreen(person));
    const [mayas, jonahs, counselors] = screens as [(typeof screens)[0], (typeof screens)[0], (typeof screens)[0]];
    for (const screen of screens) await screen.stands();
    await givenToMaya(pair, 'before-the-hard-day');
    await mayas.until(({ kinds: told }) => told.includes('NEWS'));
    await aWhile();
    expect(counselors.kinds).not.toContain('NEWS');
    expect(jonahs.kinds).toEqual([]);
    // That somebody looks is told to nobody.
    const before = screens.map(({ told }) => told.length);
    await pair.maya.does(LookAtNews, { ids: (await pair.maya.does(MyNews)).map(({ id }) => id) });
    await aWhile();
    expect(screens.map(({ told }) => told.length)).toEqual(before);
  });

  it('is no news any more when it was answered, or closed, before anybody looked', async () => {
    const [answered, closed] = [await couple(), await couple()];
    const { mayaTask, version } = await givenToMaya(answered, 'before-the-hard-day');
    const { mayaTask: missed } = await givenToMaya(closed, 'before-the-hard-day');
    for (const pair of [answered, closed]) await finds(pair.maya, 'TASK_OPEN');
    await sends(answered.maya, mayaTask, version);
    await db.query("update clinical.task set closes_at = opens_at + interval '1 minute' where id = $1", [missed]);
    for (const pair of [answered, closed]) expect(await pair.maya.does(MyNews)).toEqual([]);
  });

  it('is there also for who wants no mail, not of a kind they turned off, and not at all for who wants no notices', async () => {
    const pair = await couple();
    await chooses(pair.maya, { byMail: false });
    await givenToMaya(pair, 'before-the-hard-day');
    await finds(pair.maya, 'TASK_OPEN');
    expect(product.mailsTo(pair.maya.built!.email)).toHaveLength(0);
    await chooses(pair.maya, { byMail: false, tasks: false });
    expect(await pair.maya.does(MyNews)).toEqual([]);
    await chooses(pair.maya, {});
    await finds(pair.maya, 'TASK_OPEN');
    await db.query("update directory.membership set notices = 'NONE' where person_id = $1", [pair.maya.id]);
    expect(await pair.maya.does(MyNews)).toEqual([]);
  });

  it('is there at once in quiet hours too, while the mail waits until they are over (R10)', async () => {
    const pair = await couple();
    await chooses(pair.maya, { quietFrom: '07:00', quietUntil: '13:00' });
    const version = await exercise(pair.counselor, 'before-the-hard-day');
    // Opens in them.
    const schedule = { startsOn: today(), opensAt: '11:00', openForHours: 24, rule: null };
    const input = assignmentOf(pair, version, { mode: 'ONE', clientId: pair.maya.id, schedule });
    await pair.counselor.does(AssignExercise, { input });
    await finds(pair.maya, 'TASK_OPEN');
    const { rows } = await db.query('select state from clinical.notice where person_id = $1', [pair.maya.id]);
    expect(rows).toEqual([{ state: 'WAITING' }]);
    expect(product.mailsTo(pair.maya.built!.email)).toHaveLength(0);
  });

  it('is a reply of the counselor, which goes neither by mail nor to a phone, and is new again when it is given anew', async () => {
    const pair = await couple();
    const { mayaTask, version } = await givenToMaya(pair, 'before-the-hard-day');
    const { id: submissionId } = await sends(pair.maya, mayaTask, version);
    const replies = (reply: string) => pair.counselor.does(ReviewSubmission, { input: { submissionId, reply } });
    await replies('Thank you.');
    await finds(pair.maya, 'REPLY');
    const [news] = await pair.maya.does(MyNews);
    expect(news).toMatchObject({ subjectId: submissionId });
    const { rows } = await db.query("select state, push_state from clinical.notice where kind = 'REPLY' and person_id = $1", [
      pair.maya.id,
    ]);
    expect(rows).toEqual([{ state: 'OFF', push_state: 'OFF' }]);
    await pair.maya.does(LookAtNews, { ids: [news!.id] });
    expect(await pair.maya.does(MyNews)).toEqual([]);
    expect(await pair.jonah.does(MyNews)).toEqual([]);
    // On another day.
    await db.query("update clinical.notice set day = day - 1 where kind = 'REPLY' and person_id = $1", [pair.maya.id]);
    await replies('Thank you, once more.');
    await finds(pair.maya, 'REPLY');
  });

  it('is a promise before it is due, until the two part (R15), and the day of who asked for it until they said it (R8)', async () => {
    const pair = await couple();
    await opensStep(pair);
    await pair.jonah.does(MakeCommitment, promise({ ...daily, at: '13:00' }));
    for (const person of [pair.maya, pair.jonah]) await chooses(person, { checkInAt: '12:00' });
    await finds(pair.jonah, 'CHECK_IN', 'PROMISE');
    await finds(pair.maya, 'CHECK_IN');
    await checksIn(pair.jonah, 'PRIVATE');
    expect(await kinds(pair.jonah)).toEqual(['PROMISE']);
    expect(await kinds(pair.maya)).toEqual(['CHECK_IN']);
    await pair.maya.does(DeclareSeparation);
    expect(await kinds(pair.jonah)).toEqual([]);
  });
});
