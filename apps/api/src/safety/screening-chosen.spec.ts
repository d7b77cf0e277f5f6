import { randomUUID } from 'node:crypto';
import { Alerts, AnswerScreeningItem, MyScreening, Screenings, SendScreening } from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { alarmingAnswers, asksBoth, screeningOf } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const alertsOf = async ({ counselor, id }: TestCouple) =>
  (await counselor.does(Alerts, { coupleId: id })).map(({ kind, times }) => [kind, times]).sort();
/** By their place: never, sometimes, often, in person. */
const chosen = (roundId: string, question: string, option: number) => ({
  input: { roundId, question, option, idempotencyKey: randomUUID() },
});

describe('an answer of a screening that is not sent yet', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R9: counts in the moment in which it is chosen, and once, also when the whole is sent', async () => {
    const couple = await practice.couple();
    const { maya, counselor, id } = couple;
    await asksBoth(couple);
    const { roundId } = (await maya.does(MyScreening))!;
    for (const _ of [1, 2]) expect(await maya.does(AnswerScreeningItem, chosen(roundId, 'harm-to-myself', 1))).toBe(true);
    expect(await alertsOf(couple)).toEqual([['SELF_HARM', 1]]);
    // Of what was chosen nothing can be read before it is sent.
    expect(await counselor.does(Screenings, { coupleId: id })).toEqual([]);
    await maya.does(AnswerScreeningItem, chosen(roundId, 'afraid', 2));
    await maya.does(AnswerScreeningItem, chosen(roundId, 'phone', 1));
    const told = [
      ['POSITIVE_SCREENING', 2],
      ['SELF_HARM', 1],
    ];
    expect(await alertsOf(couple)).toEqual(told);
    await maya.does(SendScreening, screeningOf(roundId, alarmingAnswers));
    expect(await alertsOf(couple)).toEqual(told);
    // A request that was late on its way tells nothing anew.
    expect(await maya.does(AnswerScreeningItem, chosen(roundId, 'afraid', 2))).toBe(true);
    expect(await alertsOf(couple)).toEqual(told);
  });

  it('R20: answers the same whatever is chosen, and shows neither partner anything of it', async () => {
    const couple = await practice.couple();
    await asksBoth(couple);
    const { maya, jonah } = couple;
    const before = await jonah.does(MyScreening);
    const { roundId, questions } = (await maya.does(MyScreening))!;
    const own = await maya.does(MyScreening);
    const quiet = await Promise.all(
      ['afraid', 'phone', 'harm-to-myself'].map(key => maya.does(AnswerScreeningItem, chosen(roundId, key, 0))),
    );
    expect(quiet).toEqual([true, true, true]);
    expect(await alertsOf(couple)).toEqual([]);
    for (const { key, options } of questions)
      for (const place of options.keys()) expect(await maya.does(AnswerScreeningItem, chosen(roundId, key, place))).toBe(true);
    expect(await maya.does(MyScreening)).toEqual(own);
    expect(await jonah.does(MyScreening)).toEqual(before);
    for (const partner of [maya, jonah])
      await expect(partner.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is chosen by whoever was asked alone, among what was asked', async () => {
    const couple = await practice.couple();
    const other = await practice.couple();
    await asksBoth(couple);
    const { roundId } = (await couple.maya.does(MyScreening))!;
    for (const person of [other.maya, couple.counselor])
      await expect(person.does(AnswerScreeningItem, chosen(roundId, 'afraid', 2))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.maya.does(AnswerScreeningItem, chosen(randomUUID(), 'afraid', 2))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const [question, option, fields] of [
      ['place', 0, { question: 'UNKNOWN_QUESTION' }],
      ['afraid', 4, { option: 'NOT_AN_OPTION' }],
      ['afraid', -1, { option: 'NOT_AN_OPTION' }],
    ] as const)
      await expect(couple.maya.does(AnswerScreeningItem, chosen(roundId, question, option))).rejects.toMatchObject({
        code: 'INVALID',
        fields,
      });
    expect(await alertsOf(couple)).toEqual([]);
  });
});
