import { randomUUID } from 'node:crypto';
import { today } from './homework.js';
import { Alerts, AskScreening, CloseAlert, MyScreening, RecordClearance, SendScreening } from './operations.js';
import type { Person } from './person.js';
import type { TestCouple } from './practice.js';

/** Answers of which none must be looked at. */
export const quietAnswers = {
  afraid: 'never',
  'after-sessions': 'never',
  'say-no': 'yes',
  decides: 'never',
  money: 'never',
  phone: 'never',
  hurt: 'never',
  threatened: 'never',
  pressed: 'never',
};
/** Answers of which some must. */
export const alarmingAnswers = { ...quietAnswers, afraid: 'often', phone: 'sometimes', 'harm-to-myself': 'sometimes' };

export const asksBoth = ({ counselor, id }: TestCouple) => counselor.does(AskScreening, { coupleId: id, idempotencyKey: randomUUID() });

export const screeningOf = (roundId: string, answers: object = quietAnswers, values: object = {}) => ({
  input: { roundId, answers, words: null, idempotencyKey: randomUUID(), ...values },
});

/** Answers what this person is asked now. */
export async function answersScreening(person: Person, answers: object = quietAnswers, values: object = {}): Promise<string> {
  const { roundId } = (await person.does(MyScreening))!;
  await person.does(SendScreening, screeningOf(roundId, answers, values));
  return roundId;
}

export const clearanceOf = ({ id }: TestCouple, values: object = {}) => ({
  input: {
    coupleId: id,
    firstTalkOn: today(),
    secondTalkOn: today(),
    reason: 'Talked with each alone.',
    idempotencyKey: randomUUID(),
    ...values,
  },
});

/** Looks at every alert of the couple. */
export async function looksAtAlerts({ counselor, id }: TestCouple): Promise<void> {
  for (const alert of await counselor.does(Alerts, { coupleId: id }))
    if (alert.closedAt == null)
      await counselor.does(CloseAlert, { input: { alertId: alert.id, reason: 'TALKED', note: 'Talked about it.' } });
}

/** Both were asked and answered, and the counselor cleared them. */
export async function cleared(couple: TestCouple): Promise<TestCouple> {
  await asksBoth(couple);
  await answersScreening(couple.maya);
  await answersScreening(couple.jonah);
  await couple.counselor.does(RecordClearance, clearanceOf(couple));
  return couple;
}
