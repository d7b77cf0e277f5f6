import { safetyClasses, type AnswerVisibility, type ExerciseContent, type SafetyClass } from './exercise.js';

/**
 * What a practice may write of an exercise of its own. Where it belongs and for whom it is made stay as they are in the exercise that it
 * was made from.
 */
export type ExerciseDraft = Pick<
  ExerciseContent,
  | 'minutes'
  | 'safetyClass'
  | 'title'
  | 'summary'
  | 'instructions'
  | 'counselorGuide'
  | 'caution'
  | 'suggestedRule'
  | 'visibility'
  | 'allowedVisibilities'
  | 'questions'
>;

/** How free an exercise may be at most: no class below this one, no reader but these, and no wider beginning. */
export interface Bounds {
  safetyClass: SafetyClass;
  visibility: AnswerVisibility;
  allowedVisibilities: readonly AnswerVisibility[];
}

/** From the narrowest to the widest. */
const width: Readonly<Record<AnswerVisibility, number>> = { PRIVATE: 0, HELD: 1, SHARED: 2 };

/** A reveal begins held and nothing else does: consent to a release is chosen, never set beforehand (R5). */
export const isReveal = ({ visibility }: Pick<Bounds, 'visibility'>): boolean => visibility === 'HELD';

/** Whether something of this class asks for all that the floor asks for. */
export const isAsGuarded = (safetyClass: SafetyClass, floor: SafetyClass): boolean =>
  safetyClasses.indexOf(safetyClass) >= safetyClasses.indexOf(floor);

export const isAsNarrow = (visibility: AnswerVisibility, widest: AnswerVisibility): boolean => width[visibility] <= width[widest];

/** Whether an exercise is as guarded, and read by as few, as these bounds ask. */
export const isWithin = (exercise: Bounds, bounds: Bounds): boolean =>
  isAsGuarded(exercise.safetyClass, bounds.safetyClass) &&
  isAsNarrow(exercise.visibility, bounds.visibility) &&
  exercise.allowedVisibilities.every(reader => bounds.allowedVisibilities.includes(reader));

/**
 * The bounds that several versions set together: the most guarded class, the readers whom all of them allow, the narrowest beginning.
 * An exercise of one's own stands within those of the exercise that it was made from, then and now, and of its own earlier versions; so
 * that over any chain of copies nothing becomes freer.
 */
export function boundsOf(first: Bounds, ...others: readonly Bounds[]): Bounds {
  return others.reduce<Bounds>(
    (bounds, { safetyClass, visibility, allowedVisibilities }) => ({
      safetyClass: isAsGuarded(safetyClass, bounds.safetyClass) ? safetyClass : bounds.safetyClass,
      visibility: isAsNarrow(visibility, bounds.visibility) ? visibility : bounds.visibility,
      allowedVisibilities: bounds.allowedVisibilities.filter(reader => allowedVisibilities.includes(reader)),
    }),
    first,
  );
}
