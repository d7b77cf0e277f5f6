import { randomUUID } from 'node:crypto';
import { anyAnswers, givenToMaya, sends, sent } from './homework.js';
import { AgreeToRelease, ReleaseSubmission, SubmitTask } from './operations.js';
import type { Person } from './person.js';
import type { TestCouple } from './practice.js';

type Given = Pick<Awaited<ReturnType<typeof givenToMaya>>, 'version'>;

/** What `releaseSubmission` takes, after its author was asked in person; anything of it can be said otherwise. */
export const releases = (submissionId: string, values: object = {}) => ({ input: { submissionId, authorAgreed: true, ...values } });

/** What `submitTask` takes to change what was sent. */
export const changes = ({ version }: Given, taskId: string, submissionId: string, words: string, values: object = {}) => ({
  input: { ...sent(taskId, version, { answers: anyAnswers(version, words), ...values }), changes: submissionId },
});

/** Changes what was sent, in private. */
export const changesIt = (person: Person, given: Given, taskId: string, submissionId: string, words: string, visibility = 'PRIVATE') =>
  person.does(SubmitTask, changes(given, taskId, submissionId, words, { visibility, idempotencyKey: randomUUID() }));

/** Maya's answer to an exercise that may be held, sent held. */
export async function givenHeld(couple: TestCouple, words = 'That you call.') {
  const given = await givenToMaya(couple, 'ask-for-it-now');
  const held = await sends(couple.maya, given.mayaTask, given.version, 'HELD', words);
  return { ...given, held };
}

/** The same, kept private at first, agreed to afterwards, and released. */
export async function givenReleased(couple: TestCouple, words = 'That you call.') {
  const given = await givenToMaya(couple, 'ask-for-it-now');
  const held = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE', words);
  await couple.maya.does(AgreeToRelease, { submissionId: held.id });
  await couple.counselor.does(ReleaseSubmission, releases(held.id));
  return { ...given, held };
}
