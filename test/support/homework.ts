import { randomUUID } from 'node:crypto';
import { answersShown, type Answers } from '@roadback/domain/answers';
import type { AnswerVisibility } from '@roadback/domain/exercise';
import { AssignExercise, CheckIn, Couple, Exercises, SubmitTask } from './operations.js';
import type { Person } from './person.js';
import { eventually } from './product.js';
import type { TestCouple } from './practice.js';

type Version = Awaited<ReturnType<typeof exercise>>;

/** The newest version of an exercise of the library. */
export async function exercise(counselor: Person, slug: string) {
  const found = (await counselor.does(Exercises)).find(version => version.slug === slug);
  if (!found) throw new Error(`the library has no "${slug}"`);
  return found;
}

export const today = (instant = new Date()): string => instant.toISOString().slice(0, 10);

/** What `assignExercise` takes, for a task that is open now; anything of it can be said otherwise. */
export const assignmentOf = (couple: TestCouple, version: Pick<Version, 'id'>, values: Record<string, unknown> = {}) => ({
  coupleId: couple.id,
  exerciseVersionId: version.id,
  mode: 'EACH',
  schedule: { startsOn: today(), opensAt: '00:00', openForHours: 24, rule: null },
  idempotencyKey: randomUUID(),
  ...values,
});

/** Assigns to both and waits until the worker has made both tasks; returns them, Maya's first. */
export async function givenToBoth(couple: TestCouple, slug = 'before-the-hard-day') {
  const version = await exercise(couple.counselor, slug);
  const assignment = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) });
  const tasks = await tasksOf(couple, assignment.id, 2);
  const taskOf = (person: Person): string => tasks.find(task => task.clientId === person.id)!.id;
  return { version, assignment, mayaTask: taskOf(couple.maya), jonahTask: taskOf(couple.jonah) };
}

/** Gives both a reveal and waits until the worker has made both tasks. */
export async function givenAReveal(couple: TestCouple, slug = 'what-i-need-most-this-week') {
  const version = await exercise(couple.counselor, slug);
  const input = assignmentOf(couple, version, { mode: 'TOGETHER' });
  const { id: assignmentId } = await couple.counselor.does(AssignExercise, { input });
  const tasks = await tasksOf(couple, assignmentId, 2);
  const taskOf = (person: Person): string => tasks.find(task => task.clientId === person.id)!.id;
  return { version, assignmentId, day: today(), mayaTask: taskOf(couple.maya), jonahTask: taskOf(couple.jonah) };
}

/** Assigns to Maya alone and waits for her task. */
export async function givenToMaya(couple: TestCouple, slug: string) {
  const version = await exercise(couple.counselor, slug);
  const input = assignmentOf(couple, version, { mode: 'ONE', clientId: couple.maya.id });
  const { id } = await couple.counselor.does(AssignExercise, { input });
  return { version, mayaTask: (await tasksOf(couple, id, 1))[0]!.id };
}

/** Today's check-in of somebody. */
export const checksIn = (person: Person, visibility: 'PRIVATE' | 'SHARED', note = 'A day.') =>
  person.does(CheckIn, { input: { day: today(), feel: 3, safety: 5, note, visibility, idempotencyKey: randomUUID() } });

/** The tasks of an assignment, once the worker has made as many. */
export const tasksOf = async ({ counselor, id }: TestCouple, assignmentId: string, count: number) =>
  eventually(
    async () => (await counselor.does(Couple, { id })).tasks.filter(task => task.assignmentId === assignmentId),
    tasks => tasks.length >= count,
  );

/** An answer to every question that is then asked, for any exercise. */
export function anyAnswers(version: Version, words = 'What I wrote.'): Answers {
  const answer = ({ type, options, min }: Version['questions'][number]): Answers[string] => {
    switch (type) {
      case 'SCALE':
      case 'NUMBER':
        return Math.ceil(min ?? 0);
      case 'CHOICE':
        return options[0]!.key;
      case 'MULTIPLE_CHOICE':
        return [options[0]!.key];
      case 'DATE':
        return '2026-11-23';
      default:
        return words;
    }
  };
  return answersShown(version.questions, Object.fromEntries(version.questions.map(question => [question.key, answer(question)])));
}

/** What `submitTask` takes. */
export const sent = (taskId: string, version: Version, values: Record<string, unknown> = {}) => ({
  taskId,
  kind: 'SENT',
  answers: anyAnswers(version),
  visibility: 'PRIVATE',
  idempotencyKey: randomUUID(),
  ...values,
});

/** Sends a task and returns the submission. */
export const sends = (person: Person, taskId: string, version: Version, visibility: AnswerVisibility = 'PRIVATE', words?: string) =>
  person.does(SubmitTask, { input: sent(taskId, version, { visibility, answers: anyAnswers(version, words) }) });
