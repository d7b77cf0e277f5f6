import { faultsOf, type AnswerFault, type Answers } from './answers.js';
import type { AnswerVisibility, ExerciseContent } from './exercise.js';
import { isDoneInSession } from './in-session.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import { chosenVisibility } from './visibility.js';

/** What a client answers to a task; all three are answers (R16). */
export type SubmissionKind = 'SENT' | 'NOT_READY' | 'LET_US_DISCUSS';
export type TaskState = 'WAITING' | SubmissionKind;
export type SubmitRefusal = 'TASK_NOT_OPEN_YET' | 'TASK_ALREADY_ANSWERED' | 'ONLY_IN_SESSION' | 'VISIBILITY_NOT_ALLOWED';

/** What is wrong with the answers, by question. */
export interface WrongAnswers {
  faults: Record<string, AnswerFault>;
}

/**
 * Whether a task may be answered like this, now. A task that has closed may still be answered: late is not missed, and what
 * somebody wants to say is never turned away by a clock.
 */
export function submit(
  task: { state: TaskState; opensAt: Date; wasOpenedInSession: boolean },
  exercise: Pick<ExerciseContent, 'questions' | 'allowedVisibilities' | 'safetyClass'>,
  sent: { kind: SubmissionKind; answers: Answers; visibility: AnswerVisibility },
  now: Date,
): { state: SubmissionKind } | Refusal<SubmitRefusal> | WrongAnswers {
  if (task.state !== 'WAITING') return refuse('TASK_ALREADY_ANSWERED');
  if (now.getTime() < task.opensAt.getTime()) return refuse('TASK_NOT_OPEN_YET');
  // "Not ready" and "let us discuss" may be said at any time; the work itself is begun with the counselor there.
  if (sent.kind === 'SENT' && isDoneInSession(exercise) && !task.wasOpenedInSession) return refuse('ONLY_IN_SESSION');
  const visibility = chosenVisibility(exercise, sent.kind, sent.visibility);
  if (isRefusal(visibility)) return visibility;
  const faults = sent.kind === 'SENT' ? faultsOf(exercise.questions, sent.answers) : faultsOf([], sent.answers);
  return Object.keys(faults).length > 0 ? { faults } : { state: sent.kind };
}
