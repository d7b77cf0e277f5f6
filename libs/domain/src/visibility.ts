import type { AnswerVisibility, ExerciseContent } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';

/** How a reader stands to a piece that a client wrote. */
export type Reader = 'AUTHOR' | 'PARTNER' | 'CARE_TEAM' | 'OTHER';

/**
 * R5, the second wall beside the policies of the database.
 * R15: once a couple is separated nothing is shared any more, whatever was shared before.
 * @param isReleased of what is HELD: whether the counselor released it. A reveal is opened instead, and read in one place alone: see
 *   `partnerReadsOpened`.
 */
export const mayRead = (reader: Reader, visibility: AnswerVisibility, couple: 'ACTIVE' | 'SEPARATED', isReleased = false): boolean =>
  reader === 'AUTHOR' ||
  reader === 'CARE_TEAM' ||
  (reader === 'PARTNER' && (visibility === 'SHARED' || (visibility === 'HELD' && isReleased)) && couple === 'ACTIVE');

/** What a client chose when sending: one of what the exercise allows. An answer that is not the work itself stays private. */
export function chosenVisibility(
  exercise: Pick<ExerciseContent, 'allowedVisibilities'>,
  kind: 'SENT' | 'NOT_READY' | 'LET_US_DISCUSS',
  visibility: AnswerVisibility,
): AnswerVisibility | Refusal<'VISIBILITY_NOT_ALLOWED'> {
  const allowed: readonly AnswerVisibility[] = kind === 'SENT' ? exercise.allowedVisibilities : ['PRIVATE'];
  return allowed.includes(visibility) ? visibility : refuse('VISIBILITY_NOT_ALLOWED');
}
