import { randomUUID } from 'node:crypto';
import { alarmed, dayOf } from '../../../../test/support/alerts.js';
import { anyAnswers, givenToMaya, sent } from '../../../../test/support/homework.js';
import { Alerts, AnswerSafetyItem, CheckIn, LeaveCare, ReadSubmission, SubmitTask } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { alarmingAnswers, answersScreening, asksBoth } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');

describe('where an alert came from', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('names the exercise, and what was sent of it', async () => {
    const couple = await practice.couple();
    const { version, mayaTask } = await givenToMaya(couple, 'how-it-is-now');
    const answers = { ...anyAnswers(version), home: 'no' };
    const { id } = await couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers }) });
    const [alert] = await couple.counselor.does(Alerts, { coupleId: couple.id });
    expect(alert!.causes).toMatchObject([{ from: 'EXERCISE', title: { en: version.title.en }, submissionId: id }]);
    expect((await couple.counselor.does(ReadSubmission, { id })).id).toBe(id);
  });

  it('names the exercise also of an answer that counted before anything was sent', async () => {
    const couple = await practice.couple();
    const { version, mayaTask } = await givenToMaya(couple, 'how-it-is-now');
    const option = version.questions.find(({ key }) => key === 'home')!.options.findIndex(({ key }) => key === 'no');
    await couple.maya.does(AnswerSafetyItem, { input: { taskId: mayaTask, question: 'home', option, idempotencyKey: randomUUID() } });
    const [alert] = await couple.counselor.does(Alerts, { coupleId: couple.id });
    expect(alert!.causes).toMatchObject([{ from: 'EXERCISE', title: { en: version.title.en }, submissionId: null }]);
  });

  it('names each cause once, newest first, at most five', async () => {
    const couple = await practice.couple();
    const first = await alarmed(couple);
    expect(first.causes).toMatchObject([{ from: 'CHECK_IN', title: null, submissionId: null }]);
    expect(first.causes[0]!.at).toBe(first.raisedAt);
    const entry = dayOf(0);
    for (const _ of [1, 2]) await couple.maya.does(CheckIn, entry);
    expect((await couple.counselor.does(Alerts, { coupleId: couple.id }))[0]).toMatchObject({ times: 2, causes: [{}, {}] });
    for (let n = 0; n < 5; n += 1) await couple.maya.does(CheckIn, dayOf(0));
    const [all] = await couple.counselor.does(Alerts, { coupleId: couple.id });
    expect([all!.times, all!.causes.length, all!.causes[0]!.at]).toEqual([7, 5, all!.lastAt]);
  });

  it('names the screening and no question of it, and nothing where there is nothing to read', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    await answersScreening(couple.maya, alarmingAnswers);
    for (const { causes } of await couple.counselor.does(Alerts, { coupleId: couple.id }))
      for (const cause of causes) expect(cause).toMatchObject({ from: 'SCREENING', title: null, submissionId: null });
    const parted = await practice.couple();
    await parted.maya.does(LeaveCare, { input: { eraseRecord: false } });
    expect(await parted.counselor.does(Alerts, { coupleId: parted.id })).toMatchObject([{ kind: 'LEFT_CARE', causes: [] }]);
  });

  it('is sealed, and leads nowhere without the key', async () => {
    const couple = await practice.couple();
    const { version, mayaTask } = await givenToMaya(couple, 'how-it-is-now');
    const { id } = await couple.maya.does(SubmitTask, {
      input: sent(mayaTask, version, { answers: { ...anyAnswers(version), home: 'no' } }),
    });
    const { rows } = await db.query<{ text: string; origin: string }>(
      'select o::text as text, length(o.origin)::text as origin from clinical.alert_origin o where o.couple_id = $1 order by o.id',
      [couple.id],
    );
    expect(rows).toHaveLength(1);
    for (const told of [id, mayaTask, version.id, version.title.en, 'EXERCISE', 'SAFETY']) expect(rows[0]!.text).not.toContain(told);
    // As long as that of a check-in, which names nothing.
    const other = await practice.couple();
    await other.maya.does(CheckIn, dayOf(0));
    const { rows: short } = await db.query<{ origin: string }>(
      'select length(origin)::text as origin from clinical.alert_origin where couple_id = $1',
      [other.id],
    );
    expect(short[0]!.origin).toBe(rows[0]!.origin);
  });
});
