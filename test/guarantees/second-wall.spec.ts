import { buildTrigger } from '@roadback/builders/patience';
import { changesIt, givenHeld, releases } from '../support/held.js';
import { checksIn, givenAReveal, givenToBoth, sends, today } from '../support/homework.js';
import {
  AgreeToRelease,
  AskQuestion,
  MyCheckIns,
  MyPatience,
  MyQuestions,
  MyReveal,
  MyTask,
  MyTrend,
  OpenReveal,
  ReadSubmission,
  ReleaseSubmission,
  SharedWithMe,
  StopSharing,
  Today,
  WithdrawQuestion,
} from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { asking, question } from '../support/questions.js';

/** The second wall alone: what the code keeps from a partner when the database's policies forget to. */
const owner = connectedAs('owner');
const tables = [
  'submission',
  'task',
  'review',
  'check_in',
  'check_in_week',
  'trigger_card',
  'reassurance_ask',
  'reassurance_answer',
  'reassurance_landing',
];

describe('the code alone, with the policies opened to the whole practice', () => {
  let couple: TestCouple;
  let tasks: Awaited<ReturnType<typeof givenToBoth>>;
  let privateId: string;
  let reveal: Awaited<ReturnType<typeof givenAReveal>>;
  const before = new Map<string, string>();

  beforeAll(async () => {
    couple = await (await TestPractice.open(owner)).couple();
    tasks = await givenToBoth(couple);
    privateId = (await sends(couple.maya, tasks.mayaTask, tasks.version, 'PRIVATE', 'Only for the counselor.')).id;
    await checksIn(couple.maya, 'PRIVATE');
    reveal = await givenAReveal(couple);
    const held = await sends(couple.maya, reveal.mayaTask, reveal.version, 'HELD');
    await sends(couple.jonah, reveal.jonahTask, reveal.version, 'HELD');
    await couple.counselor.does(OpenReveal, { input: { assignmentId: reveal.assignmentId, day: reveal.day, bothAgreed: true } });
    await couple.maya.does(StopSharing, { submissionId: held.id });
    const trigger = { day: today(), cue: 'A ring.', intensity: 7, helped: null, need: 'WORDS', sentAt: new Date() } as const;
    const landings = [{ kind: 'NOT_LANDED', words: 'By heart.', visibility: 'PRIVATE' }] as const;
    const answer = { words: 'I am here.', afterMinutes: 3, isTakenBack: true };
    for (const visibility of ['PRIVATE', 'SHARED'] as const)
      await buildTrigger(owner, couple.built, couple.maya.built!, { ...trigger, shared: { visibility, answer, landings } });
    for (const table of tables) {
      const { rows } = await owner.query<{ condition: string }>(
        'select pg_get_expr(polqual, polrelid) as condition from pg_policy where polrelid = $1::regclass and polname = $2',
        [`clinical.${table}`, `${table}_read`],
      );
      before.set(table, rows[0]!.condition);
      await owner.query(
        `alter policy ${table}_read on clinical.${table} using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)`,
      );
    }
  });
  afterAll(async () => {
    for (const [table, condition] of before) await owner.query(`alter policy ${table}_read on clinical.${table} using (${condition})`);
  });

  it('R5, R19: shows the partner nothing that is private', async () => {
    await expect(couple.jonah.does(ReadSubmission, { id: privateId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.jonah.does(MyTask, { id: tasks.mayaTask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await couple.jonah.does(SharedWithMe)).toEqual([]);
    expect(await couple.jonah.does(MyReveal, { taskId: reveal.jonahTask })).toMatchObject({ openedOn: today(), theirs: null });
    await expect(couple.jonah.does(MyReveal, { taskId: reveal.mayaTask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await couple.jonah.does(MyCheckIns)).toEqual([]);
    expect(await couple.jonah.does(MyPatience)).toMatchObject({ mine: [], asks: [{ need: 'WORDS', landings: [] }] });
    expect((await couple.jonah.does(MyTrend)).every(week => week.checkIns === 0)).toBe(true);
    expect(await couple.jonah.does(Today)).toMatchObject({ checkIn: null, shared: [] });
    const ownTasks = (await couple.jonah.does(Today)).tasks.map(({ id }) => id);
    expect(ownTasks.sort()).toEqual([tasks.jonahTask, reveal.jonahTask].sort());
  });

  it('R5: shows the partner nothing that is held, before its release and once it was taken back', async () => {
    const { held, version } = await givenHeld(couple);
    const isKept = () => expect(couple.jonah.does(ReadSubmission, { id: held.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await isKept();
    expect(await couple.jonah.does(SharedWithMe)).toEqual([]);
    for (const submissionId of [held.id, privateId])
      await expect(couple.jonah.does(AgreeToRelease, { submissionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(changesIt(couple.jonah, { version }, tasks.jonahTask, privateId, 'Mine.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await couple.counselor.does(ReleaseSubmission, releases(held.id));
    expect(await couple.jonah.does(ReadSubmission, { id: held.id })).toMatchObject({ visibility: 'SHARED' });
    await couple.maya.does(StopSharing, { submissionId: held.id });
    await isKept();
    expect(await couple.jonah.does(Today)).toMatchObject({ shared: [] });
  });

  it('R5: shows whoever asked no answer that was taken back', async () => {
    expect((await couple.maya.does(MyPatience)).mine.map(({ ask }) => ask!.answer)).toEqual([null, null]);
  });

  it('and the author all of it', async () => {
    expect((await couple.maya.does(ReadSubmission, { id: privateId })).visibility).toBe('PRIVATE');
    expect((await couple.maya.does(MyTask, { id: tasks.mayaTask })).state).toBe('SENT');
    expect((await couple.maya.does(MyReveal, { taskId: reveal.mayaTask })).theirs).not.toBeNull();
    expect(await couple.maya.does(MyCheckIns)).toHaveLength(1);
    expect((await couple.maya.does(Today)).checkIn).toMatchObject({ feel: 3 });
  });
});

describe('the code alone, with a question that anybody may move', () => {
  let couple: TestCouple;
  let before: { using: string; check: string };
  const opens = (using: string, check: string) =>
    owner.query(`alter policy question_move on clinical.question using (${using}) with check (${check})`);

  beforeAll(async () => {
    couple = await asking(await TestPractice.open(owner));
    const { rows } = await owner.query<{ using: string; check: string }>(
      `select pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
         from pg_policy where polrelid = 'clinical.question'::regclass and polname = 'question_move'`,
    );
    before = rows[0]!;
    const inPractice = "practice_id = nullif(current_setting('app.practice_id', true), '')::uuid";
    await opens(inPractice, inPractice);
  });
  afterAll(() => opens(before.using, before.check));

  it('R5: lets its author alone take it back', async () => {
    const { maya, jonah } = couple;
    const { id: questionId } = await maya.does(AskQuestion, question());
    await expect(jonah.does(WithdrawQuestion, { questionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: questionId }]);
    expect((await maya.does(WithdrawQuestion, { questionId })).place).toBe('WITHDRAWN');
  });
});
