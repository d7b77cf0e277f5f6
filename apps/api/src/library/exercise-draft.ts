import { languages, type ExerciseContent, type Question } from '@roadback/domain/exercise';
import { languagesOf, withBothLanguages, withoutLanguage } from '@roadback/domain/exercise-words';
import { tidied } from '@roadback/domain/exercise-faults';
import { isReveal, type ExerciseDraft } from '@roadback/domain/own-exercise';
import type { ExerciseDraftInput, QuestionInput } from '../generated/inputs.js';

/** What can be written on, of a version that was published: without the words that stand in for a language it was not written in. */
export function draftOf(content: ExerciseContent): ExerciseDraft {
  const left = languages.filter(language => !(content.languages ?? languages).includes(language));
  return tidied(left.reduce<ExerciseDraft>(withoutLanguage, content));
}

/** A draft as the next version, with all that a practice does not write taken from the version before it. */
export const contentOf = (base: ExerciseContent, slug: string, version: number, draft: ExerciseDraft): ExerciseContent => ({
  ...base,
  ...withBothLanguages(draft),
  languages: languagesOf(draft),
  // Whoever narrows the readers of a reveal to the care team has nothing left to open.
  reveal: isReveal(draft),
  slug,
  version,
});

/** A draft as it came in. */
export const draftFrom = (input: ExerciseDraftInput): ExerciseDraft =>
  tidied({
    ...input,
    caution: input.caution ?? null,
    suggestedRule: input.suggestedRule ?? null,
    questions: input.questions.map(questionFrom),
  });

const questionFrom = ({ help, min, max, minLabel, maxLabel, maxChoices, shownIf, safety, ...question }: QuestionInput): Question => ({
  ...question,
  help: help ?? null,
  min: min ?? null,
  max: max ?? null,
  minLabel: minLabel ?? null,
  maxLabel: maxLabel ?? null,
  maxChoices: maxChoices ?? null,
  shownIf: shownIf ?? null,
  safety: safety ?? null,
});
