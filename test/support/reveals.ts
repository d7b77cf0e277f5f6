import { givenAReveal, sends, sent } from './homework.js';
import { SubmitTask } from './operations.js';
import type { Person } from './person.js';
import type { TestCouple } from './practice.js';

export type GivenReveal = Awaited<ReturnType<typeof givenAReveal>>;

/** What `openReveal` takes, after both were asked in person; anything of it can be said otherwise. */
export const opens = ({ assignmentId, day }: GivenReveal, values: object = {}) => ({
  input: { assignmentId, day, bothAgreed: true, ...values },
});

/** Answers with one of the two that are no work (R16). */
export const answersOtherwise = (given: GivenReveal, person: Person, taskId: string, kind: string) =>
  person.does(SubmitTask, { input: sent(taskId, given.version, { kind, answers: {}, visibility: 'PRIVATE' }) });

/** Both have answered and consent to its being opened. */
export async function consented(couple: TestCouple, slug?: string) {
  const given = await givenAReveal(couple, slug);
  const maya = await sends(couple.maya, given.mayaTask, given.version, 'HELD', 'That you call.');
  const jonah = await sends(couple.jonah, given.jonahTask, given.version, 'HELD', 'One calm evening.');
  return { ...given, maya, jonah };
}
