import {
  AgreeQuestionWindows,
  AnswerQuestion,
  AskQuestion,
  CoupleQuestions,
  EndQuestionWindows,
  MyQuestions,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answer, asking, farWindows, opensNow, question } from '../../../../test/support/questions.js';

const db = connectedAs('owner');

describe('question windows', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R14: are agreed in a named zone, and each one is told the instant alone', async () => {
    const { maya, jonah, counselor, id } = await asking(practice, { zones: ['America/New_York', 'Europe/Berlin'] });
    const input = { coupleId: id, weekdays: ['FR', 'TU'], opensAt: '19:30', minutes: 30, timeZone: 'America/New_York' };
    expect(await counselor.does(AgreeQuestionWindows, { input })).toMatchObject({
      weekdays: ['TU', 'FR'],
      opensAt: '19:30',
      minutes: 30,
      timeZone: 'America/New_York',
    });
    const { window } = await maya.does(MyQuestions);
    expect(new Date(window!.closesAt).getTime() - new Date(window!.opensAt).getTime()).toBe(30 * 60_000);
    const shown = new Date(window!.opensAt).toLocaleString('en-US', {
      timeZone: 'America/New_York',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    expect(shown).toMatch(/(Tue|Fri).*19:30/);
    const his = await jonah.does(MyQuestions);
    expect(his.window).toEqual(window);
    expect(JSON.stringify(his)).not.toContain('New_York');
  });

  it('keep a question from the partner until one has opened, whatever the hour it was written at', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    const asked = await maya.does(AskQuestion, question());
    expect(asked.place).toBe('WITH_PARTNER');
    expect((await jonah.does(MyQuestions)).forMe).toEqual([]);
    await expect(jonah.does(AnswerQuestion, answer(asked.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [waiting] = (await counselor.does(CoupleQuestions, { coupleId: id })).questions;
    expect(waiting!.opensAt).toBe((await maya.does(MyQuestions)).window!.opensAt);
    await opensNow(db, practice, asked.id);
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: asked.id }]);
  });

  it('once ended or agreed anew move what waits, and take nothing back that was found', async () => {
    const { maya, jonah, counselor, id } = await asking(practice);
    const found = await maya.does(AskQuestion, question());
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    await maya.does(AskQuestion, question());
    await counselor.does(AgreeQuestionWindows, farWindows(id));
    expect((await jonah.does(MyQuestions)).forMe).toMatchObject([{ id: found.id }]);
    expect(await counselor.does(EndQuestionWindows, { coupleId: id })).toBeNull();
    expect((await jonah.does(MyQuestions)).forMe).toHaveLength(2);
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).windows).toBeNull();
    const { rows } = await db.query('select ended_at from clinical.question_windows where practice_id = $1 and couple_id = $2', [
      practice.built.id,
      id,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('name what cannot be agreed', async () => {
    const { counselor, id } = await asking(practice);
    for (const [values, fields] of [
      [{ weekdays: [] }, { weekdays: 'NEEDED' }],
      [{ minutes: 5 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
    ])
      await expect(counselor.does(AgreeQuestionWindows, { input: { ...farWindows(id).input, ...values } })).rejects.toMatchObject({
        code: 'INVALID',
        fields,
      });
    expect((await counselor.does(CoupleQuestions, { coupleId: id })).windows).toBeNull();
  });
});
