import { languages, type Language, type Words } from '@roadback/domain/exercise';
import { withoutLanguage } from '@roadback/domain/exercise-words';
import type { SafetyArea } from '@roadback/domain/risk-rules';
import type { DraftFieldsFragment, ExerciseFieldsFragment, QuestionType } from '../generated/graphql';

export type Draft = DraftFieldsFragment;
export type Question = Draft['questions'][number];

const blank = (): Words => ({ en: '', es: '' });

/** A name that nobody reads: it says which question is the same one through all versions. */
function freeKey(letter: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) if (!taken.includes(`${letter}${number}`)) return `${letter}${number}`;
}

const keysOf = (draft: Draft): string[] => draft.questions.map(({ key }) => key);

/** Another question at the end. */
export const withQuestion = (draft: Draft): Draft => ({
  ...draft,
  questions: [
    ...draft.questions,
    {
      key: freeKey('q', keysOf(draft)),
      type: 'LONG_TEXT',
      prompt: blank(),
      help: null,
      required: false,
      min: null,
      max: null,
      minLabel: null,
      maxLabel: null,
      options: [],
      maxChoices: null,
      shownIf: null,
      safety: null,
    },
  ],
});

/** Without a question; what was asked only after it is then always asked. */
export const withoutQuestion = (draft: Draft, index: number): Draft => {
  const gone = draft.questions[index]?.key;
  return {
    ...draft,
    questions: draft.questions
      .filter((_, place) => place !== index)
      .map(question => (question.shownIf?.question === gone ? { ...question, shownIf: null } : question)),
  };
};

/** A question one place up or down. */
export function withMoved(draft: Draft, index: number, by: -1 | 1): Draft {
  const questions = [...draft.questions];
  const [moved] = questions.splice(index, 1);
  if (moved) questions.splice(index + by, 0, moved);
  return { ...draft, questions };
}

export const withChanged = (draft: Draft, index: number, change: Partial<Question>): Draft => ({
  ...draft,
  // R20: a question about safety takes other readers away from the whole.
  ...(change.safety && { visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] }),
  questions: draft.questions.map((question, place) => (place === index ? { ...question, ...change } : question)),
});

/** Options changed; what no longer stands among them no longer counts as an answer about safety. */
export const withOptions = ({ safety }: Question, options: Question['options']): Partial<Question> => ({
  options,
  ...(safety && { safety: { ...safety, answers: safety.answers.filter(answer => options.some(({ key }) => key === answer)) } }),
});

/** Marks a question as one about safety, or takes the mark away; what counted goes on counting. */
export const asSafety = ({ safety }: Question, area: SafetyArea | null): Partial<Question> => ({
  safety: area && { area, answers: safety?.answers ?? [] },
});

/** Another way to answer keeps what it can use, and brings what it needs. */
export function asType(question: Question, type: QuestionType): Partial<Question> {
  const isChoice = type === 'CHOICE' || type === 'MULTIPLE_CHOICE';
  return {
    type,
    options: isChoice && question.options.length === 0 ? [option([]), option(['o1'])] : question.options,
    maxChoices: type === 'MULTIPLE_CHOICE' ? question.maxChoices : null,
    safety: type === 'CHOICE' ? question.safety : null,
    ...(type === 'SCALE' && {
      min: 0,
      max: 10,
      minLabel: question.minLabel ?? blank(),
      maxLabel: question.maxLabel ?? blank(),
    }),
    ...(type === 'NUMBER' && { min: null, max: null }),
  };
}

/** A new option beside those that are there. */
export const option = (taken: readonly string[]): Question['options'][number] => ({ key: freeKey('o', taken), label: blank() });

/** The questions that may lead to this one: earlier, and one choice. */
export const leadingTo = (draft: Draft, index: number): Question[] =>
  draft.questions.slice(0, index).filter(({ type }) => type === 'CHOICE');

/** A more guarded class brings what it asks for along: in a session neither a rhythm nor another reader. */
export const withClass = (draft: Draft, safetyClass: Draft['safetyClass']): Draft =>
  safetyClass === 'COUNSELOR_PRESENT'
    ? { ...draft, safetyClass, suggestedRule: null, visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] }
    : { ...draft, safetyClass };

/** What can be written on of a version: without the words that stand in for a language it was not written in. */
export function draftOfVersion(version: ExerciseFieldsFragment): Draft {
  const left = languages.filter(language => !version.languages.includes(language));
  const { minutes, safetyClass, title, summary, instructions, counselorGuide, caution } = version;
  const { suggestedRule, visibility, allowedVisibilities, questions } = version;
  const written = {
    minutes,
    safetyClass,
    title,
    summary,
    instructions,
    counselorGuide,
    caution,
    suggestedRule,
    visibility,
    allowedVisibilities,
  };
  return left.reduce((draft, language) => without(draft, language), { ...written, questions });
}

/** Without one of its two languages. */
export const without = (draft: Draft, language: Language): Draft => withoutLanguage(draft, language) as Draft;

/**
 * The language whose words stand as before while those of the other one have changed since the version that is given, or null: so that
 * nobody forgets the half of the clients who read the other one.
 */
export function behind(now: Words, before: Words | null | undefined): Language | null {
  if (!before || now.en.trim() === '' || now.es.trim() === '') return null;
  const [isEnglishNew, isSpanishNew] = [now.en.trim() !== before.en, now.es.trim() !== before.es];
  if (isEnglishNew === isSpanishNew) return null;
  return isEnglishNew ? 'ES' : 'EN';
}
