import { buildTrigger } from '@roadback/builders/patience';
import { checksIn, givenToBoth, sends, today } from '../support/homework.js';
import { MyCheckIns, MyPatience, MyTask, MyTrend, ReadSubmission, SharedWithMe, Today } from '../support/operations.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

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
  const before = new Map<string, string>();

  beforeAll(async () => {
    couple = await (await TestPractice.open(owner)).couple();
    tasks = await givenToBoth(couple);
    privateId = (await sends(couple.maya, tasks.mayaTask, tasks.version, 'PRIVATE', 'Only for the counselor.')).id;
    await checksIn(couple.maya, 'PRIVATE');
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
    expect(await couple.jonah.does(MyCheckIns)).toEqual([]);
    expect(await couple.jonah.does(MyPatience)).toMatchObject({ mine: [], asks: [{ need: 'WORDS', landings: [] }] });
    expect((await couple.jonah.does(MyTrend)).every(week => week.checkIns === 0)).toBe(true);
    expect(await couple.jonah.does(Today)).toMatchObject({ checkIn: null, shared: [], tasks: [{ id: tasks.jonahTask }] });
  });

  it('R5: shows whoever asked no answer that was taken back', async () => {
    expect((await couple.maya.does(MyPatience)).mine.map(({ ask }) => ask!.answer)).toEqual([null, null]);
  });

  it('and the author all of it', async () => {
    expect((await couple.maya.does(ReadSubmission, { id: privateId })).visibility).toBe('PRIVATE');
    expect((await couple.maya.does(MyTask, { id: tasks.mayaTask })).state).toBe('SENT');
    expect(await couple.maya.does(MyCheckIns)).toHaveLength(1);
    expect((await couple.maya.does(Today)).checkIn).toMatchObject({ feel: 3 });
  });
});
