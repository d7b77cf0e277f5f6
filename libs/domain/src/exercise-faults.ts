import { needsClearance, type Question, type Words } from './exercise.js';
import { clientWords, languagesOf, mapWords, staffWords, wordsIn, type PlacedWords } from './exercise-words.js';
import { asksForSecrets } from './no-secrets.js';
import { isAsGuarded, isAsNarrow, isReveal, type Bounds, type ExerciseDraft } from './own-exercise.js';
import { isRule } from './schedule.js';

/** Why an exercise of a practice's own cannot be published. */
export type ExerciseFault =
  | 'NEEDED'
  | 'TOO_LONG'
  | 'UNKNOWN_TOKEN'
  | 'ASKS_FOR_SECRETS'
  | 'TIME_OUT_OF_RANGE'
  | 'RULE_NOT_UNDERSTOOD'
  | 'CLASS_LOWERED'
  | 'READERS_WIDENED'
  | 'PRIVATE_NEEDED'
  | 'NOT_AMONG_READERS'
  | 'NEVER_SHARED_IN_A_SESSION'
  | 'ONCE_IN_A_SESSION'
  | 'HELD_FROM_THE_BEGINNING'
  | 'HELD_BY_CHOICE'
  | 'ONCE_TO_BE_OPENED'
  | 'QUESTION_NEEDED'
  | 'TOO_MANY_QUESTIONS'
  | 'KEY_NOT_RIGHT'
  | 'OPTIONS_OUT_OF_RANGE'
  | 'MOST_OUT_OF_RANGE'
  | 'SCALE_NOT_RIGHT'
  | 'BRANCH_NOT_EARLIER'
  | 'BRANCH_WITHOUT_ANSWER'
  | 'SAFETY_WITHOUT_ANSWER'
  | 'SAFETY_IS_PRIVATE';

/** What a client can do in one sitting, on a phone. */
export const mostQuestions = 12;
export const mostOptions = 10;
export const longestMinutes = 120;
/** The portal shows a scale as one row of a phone. */
export const scaleEnds = { min: 0, max: 10 } as const;

/** By where it stands, for example `questions.2.prompt.es`; an empty object means that it can be published. */
export type ExerciseFaults = Record<string, ExerciseFault>;

/** As it is kept: what a practice writes and nothing else, without blanks around words and without what a type of question does not use. */
export function tidied(draft: ExerciseDraft): ExerciseDraft {
  const trimmed = mapWords(draft, ({ en, es }) => ({ en: en.trim(), es: es.trim() }));
  const { minutes, safetyClass, title, summary, instructions, counselorGuide, suggestedRule, visibility } = trimmed;
  return {
    minutes,
    safetyClass,
    title,
    summary,
    instructions,
    counselorGuide,
    caution: ifWritten(trimmed.caution),
    suggestedRule,
    visibility,
    allowedVisibilities: [...trimmed.allowedVisibilities],
    questions: trimmed.questions.map(tidiedQuestion),
  };
}

const ifWritten = (words: Words | null | undefined): Words | null => (words && (words.en !== '' || words.es !== '') ? words : null);

function tidiedQuestion({ key, type, prompt, help, required, shownIf, ...rest }: Question): Question {
  const isScale = type === 'SCALE';
  const isChoice = type === 'CHOICE' || type === 'MULTIPLE_CHOICE';
  const hasRange = isScale || type === 'NUMBER';
  return {
    key,
    type,
    prompt,
    help: ifWritten(help),
    required,
    shownIf: shownIf ? { question: shownIf.question, answers: [...shownIf.answers] } : null,
    min: hasRange ? (rest.min ?? null) : null,
    max: hasRange ? (rest.max ?? null) : null,
    minLabel: isScale ? (rest.minLabel ?? { en: '', es: '' }) : null,
    maxLabel: isScale ? (rest.maxLabel ?? { en: '', es: '' }) : null,
    options: isChoice ? (rest.options ?? []) : [],
    maxChoices: type === 'MULTIPLE_CHOICE' ? (rest.maxChoices ?? null) : null,
    ...(type === 'CHOICE' && rest.safety && { safety: { area: rest.safety.area, answers: [...rest.safety.answers] } }),
  };
}

/**
 * What stands in the way of publishing an exercise that is tidied.
 * @param bounds how free it may be at most; see `boundsOf`
 */
export function faultsOfExercise(draft: ExerciseDraft, bounds: Bounds): ExerciseFaults {
  return { ...faultsOfWords(draft), ...faultsOfUse(draft, bounds), ...faultsOfQuestions(draft.questions) };
}

/** For a client: all of it in each language in which it was begun. For staff: in one of them. */
function faultsOfWords(draft: ExerciseDraft): ExerciseFaults {
  const faults: ExerciseFaults = {};
  const written = languagesOf(draft);
  if (written.length === 0) faults.title = 'NEEDED';
  for (const placed of clientWords(draft))
    for (const language of written) {
      const fault = faultOfText(wordsIn(language, placed.words), placed);
      if (fault) faults[`${placed.path}.${language.toLowerCase()}`] = fault;
    }
  for (const { path, words, longest } of staffWords(draft)) {
    if (words.en === '' && words.es === '') faults[path] = 'NEEDED';
    if (words.en.length > longest) faults[`${path}.en`] = 'TOO_LONG';
    if (words.es.length > longest) faults[`${path}.es`] = 'TOO_LONG';
  }
  // What asks for care says what the care is.
  if (needsClearance(draft.safetyClass) && draft.caution === null) faults.caution = 'NEEDED';
  return faults;
}

function faultOfText(text: string, { longest }: PlacedWords): ExerciseFault | null {
  if (text === '') return 'NEEDED';
  if (text.length > longest) return 'TOO_LONG';
  if (/[{}]/.test(text.replaceAll(/\{(partner|counselor)\}/g, ''))) return 'UNKNOWN_TOKEN';
  // R4: nothing asks for a password, a code, a place or the contents of messages.
  return asksForSecrets(text) ? 'ASKS_FOR_SECRETS' : null;
}

function faultsOfUse(draft: ExerciseDraft, bounds: Bounds): ExerciseFaults {
  const faults: ExerciseFaults = {};
  const { minutes, suggestedRule, safetyClass, visibility, allowedVisibilities: readers } = draft;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestMinutes) faults.minutes = 'TIME_OUT_OF_RANGE';
  if (suggestedRule !== null && !isRule(suggestedRule)) faults.suggestedRule = 'RULE_NOT_UNDERSTOOD';
  // R3: as guarded as where it comes from, or more.
  if (!isAsGuarded(safetyClass, bounds.safetyClass)) faults.safetyClass = 'CLASS_LOWERED';
  // R5: read by as few as where it comes from, or fewer; and by the author and the care team alone whenever the author wants that.
  if (!readers.includes(visibility)) faults.visibility = 'NOT_AMONG_READERS';
  else if (!isAsNarrow(visibility, bounds.visibility)) faults.visibility = 'READERS_WIDENED';
  if (!readers.includes('PRIVATE')) faults.allowedVisibilities = 'PRIVATE_NEEDED';
  else if (!readers.every(reader => bounds.allowedVisibilities.includes(reader))) faults.allowedVisibilities = 'READERS_WIDENED';
  // R5, R19: what is opened for both at once is held before that, and given once; anything else is held by choice; see `isWellMadeReveal`.
  if (isReveal(bounds)) {
    if (readers.includes('HELD') && visibility !== 'HELD') faults.visibility = 'HELD_FROM_THE_BEGINNING';
    if (readers.includes('HELD') && suggestedRule !== null) faults.suggestedRule = 'ONCE_TO_BE_OPENED';
  } else if (visibility === 'HELD') faults.visibility = 'HELD_BY_CHOICE';
  // R20: what somebody answers about safety is never the partner's to read.
  if (draft.questions.some(({ safety }) => safety) && readers.some(reader => reader !== 'PRIVATE'))
    faults.allowedVisibilities ??= 'SAFETY_IS_PRIVATE';
  if (safetyClass === 'COUNSELOR_PRESENT') {
    if (readers.some(reader => reader !== 'PRIVATE')) faults.allowedVisibilities = 'NEVER_SHARED_IN_A_SESSION';
    if (suggestedRule !== null) faults.suggestedRule = 'ONCE_IN_A_SESSION';
  }
  return faults;
}

function faultsOfQuestions(questions: readonly Question[]): ExerciseFaults {
  const faults: ExerciseFaults = {};
  if (questions.length === 0) faults.questions = 'QUESTION_NEEDED';
  if (questions.length > mostQuestions) faults.questions = 'TOO_MANY_QUESTIONS';
  for (const [index, question] of questions.entries()) {
    const earlier = questions.slice(0, index);
    for (const [part, fault] of Object.entries(faultsOfQuestion(question, earlier))) faults[`questions.${index}.${part}`] = fault;
  }
  return faults;
}

function faultsOfQuestion(question: Question, earlier: readonly Question[]): ExerciseFaults {
  const faults: ExerciseFaults = {};
  const options = (question.options ?? []).map(option => option.key);
  if (!isKey(question.key) || earlier.some(({ key }) => key === question.key)) faults.key = 'KEY_NOT_RIGHT';
  if (!options.every(isKey) || new Set(options).size < options.length) faults.key = 'KEY_NOT_RIGHT';
  if (question.type === 'CHOICE' || question.type === 'MULTIPLE_CHOICE') {
    if (options.length < 2 || options.length > mostOptions) faults.options = 'OPTIONS_OUT_OF_RANGE';
    if (question.maxChoices != null && !isWhole(question.maxChoices, 1, options.length)) faults.maxChoices = 'MOST_OUT_OF_RANGE';
  }
  if (!hasRightRange(question)) faults.min = 'SCALE_NOT_RIGHT';
  if (question.shownIf) {
    const from = earlier.find(({ key, type }) => type === 'CHOICE' && key === question.shownIf?.question);
    const known = (from?.options ?? []).map(option => option.key);
    if (!from) faults.shownIf = 'BRANCH_NOT_EARLIER';
    else if (question.shownIf.answers.length === 0 || !question.shownIf.answers.every(answer => known.includes(answer)))
      faults.shownIf = 'BRANCH_WITHOUT_ANSWER';
  }
  const { safety } = question;
  if (safety && (safety.answers.length === 0 || !safety.answers.every(answer => options.includes(answer))))
    faults.safety = 'SAFETY_WITHOUT_ANSWER';
  return faults;
}

function hasRightRange({ type, min, max }: Question): boolean {
  if (type === 'SCALE') return isWhole(min, scaleEnds.min, scaleEnds.max) && isWhole(max, scaleEnds.min, scaleEnds.max) && min! < max!;
  return type !== 'NUMBER' || min == null || max == null || min < max;
}

/** As an answer may name it. */
const isKey = (key: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(key);
const isWhole = (value: number | null | undefined, least: number, most: number): boolean =>
  value != null && Number.isInteger(value) && value >= least && value <= most;
