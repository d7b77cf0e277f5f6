import { languages, type Language, type Words } from './exercise.js';
import type { ExerciseDraft } from './own-exercise.js';

/** Words of an exercise, where they stand in it, and how long they may be. */
export interface PlacedWords {
  path: string;
  words: Words;
  longest: number;
  /** A help may be left out; where it is there, it is there in each language. */
  isOptional: boolean;
}

const keyOf = { EN: 'en', ES: 'es' } as const;
export const wordsIn = (language: Language, words: Words): string => words[keyOf[language]];
const isBlank = (text: string): boolean => text.trim() === '';

/** All that a client reads. */
export function clientWords({
  title,
  instructions,
  questions,
}: Pick<ExerciseDraft, 'title' | 'instructions' | 'questions'>): PlacedWords[] {
  return [
    { path: 'title', words: title, longest: 80, isOptional: false },
    { path: 'instructions', words: instructions, longest: 1_500, isOptional: false },
    ...questions.flatMap(({ prompt, help, minLabel, maxLabel, options }, index) => {
      const at = `questions.${index}`;
      return [
        { path: `${at}.prompt`, words: prompt, longest: 200, isOptional: false },
        ...(help ? [{ path: `${at}.help`, words: help, longest: 300, isOptional: true }] : []),
        ...(minLabel ? [{ path: `${at}.minLabel`, words: minLabel, longest: 40, isOptional: false }] : []),
        ...(maxLabel ? [{ path: `${at}.maxLabel`, words: maxLabel, longest: 40, isOptional: false }] : []),
        ...(options ?? []).map(({ label }, place) => ({
          path: `${at}.options.${place}.label`,
          words: label,
          longest: 100,
          isOptional: false,
        })),
      ];
    }),
  ];
}

/** What staff alone read. */
export const staffWords = ({ summary, counselorGuide, caution }: ExerciseDraft): PlacedWords[] => [
  { path: 'summary', words: summary, longest: 300, isOptional: false },
  { path: 'counselorGuide', words: counselorGuide, longest: 3_000, isOptional: false },
  ...(caution ? [{ path: 'caution', words: caution, longest: 1_000, isOptional: true }] : []),
];

/** The languages in which anything for a client was written. */
export const languagesOf = (draft: ExerciseDraft): Language[] =>
  languages.filter(language => clientWords(draft).some(({ words }) => !isBlank(wordsIn(language, words))));

/** Every text of an exercise, changed alike. */
export function mapWords(draft: ExerciseDraft, change: (words: Words) => Words): ExerciseDraft {
  const ifThere = (words: Words | null | undefined): Words | null => (words ? change(words) : null);
  return {
    ...draft,
    title: change(draft.title),
    summary: change(draft.summary),
    instructions: change(draft.instructions),
    counselorGuide: change(draft.counselorGuide),
    caution: ifThere(draft.caution),
    questions: draft.questions.map(question => ({
      ...question,
      prompt: change(question.prompt),
      help: ifThere(question.help),
      minLabel: ifThere(question.minLabel),
      maxLabel: ifThere(question.maxLabel),
      options: (question.options ?? []).map(option => ({ ...option, label: change(option.label) })),
    })),
  };
}

/**
 * As it is published: where a language was left out, the words of the other one stand in their place, so that no screen has a gap; which
 * languages were written is kept beside it, and screens say so.
 */
export const withBothLanguages = (draft: ExerciseDraft): ExerciseDraft =>
  mapWords(draft, ({ en, es }) => ({ en: isBlank(en) ? es : en, es: isBlank(es) ? en : es }));

/** Without one of the two languages: what is copied from the other one is not there to be written on. */
export const withoutLanguage = (draft: ExerciseDraft, language: Language): ExerciseDraft =>
  mapWords(draft, words => ({ ...words, [keyOf[language]]: '' }));
