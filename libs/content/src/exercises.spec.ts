import { faultsOfExercise, tidied } from '@roadback/domain/exercise-faults';
import {
  needsClearance,
  safetyClasses,
  tracks,
  type ExerciseContent,
  type Question,
  type QuestionType,
  type Words,
} from '@roadback/domain/exercise';
import { isWellMadeReveal } from '@roadback/domain/reveal';
import { isRule } from '@roadback/domain/schedule';
import { platformExercises } from './exercises.js';

const both = (words: Words): string[] => [words.en, words.es];
const wordsOfQuestion = (question: Question): Words[] => [
  question.prompt,
  ...(question.help ? [question.help] : []),
  ...(question.minLabel ? [question.minLabel] : []),
  ...(question.maxLabel ? [question.maxLabel] : []),
  ...(question.options ?? []).map(option => option.label),
];
/** All that a client reads. */
const clientWords = (exercise: ExerciseContent): Words[] => [
  exercise.title,
  exercise.instructions,
  ...exercise.questions.flatMap(wordsOfQuestion),
];
const staffWords = (exercise: ExerciseContent): Words[] => [
  exercise.summary,
  exercise.counselorGuide,
  ...(exercise.caution ? [exercise.caution] : []),
];

const questionTypes: QuestionType[] = ['SCALE', 'CHOICE', 'MULTIPLE_CHOICE', 'SHORT_TEXT', 'LONG_TEXT', 'DATE', 'NUMBER'];

describe('the platform library', () => {
  it('holds at least 40 exercises, each under its own slug', () => {
    expect(platformExercises.length).toBeGreaterThanOrEqual(40);
    const slugs = platformExercises.map(exercise => exercise.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(tracks)('has at least six exercises for %s', track => {
    expect(platformExercises.filter(exercise => exercise.track === track).length).toBeGreaterThanOrEqual(6);
  });

  it('has at least six that both do together, and branches where they serve', () => {
    expect(platformExercises.filter(exercise => exercise.role === 'TOGETHER').length).toBeGreaterThanOrEqual(6);
    expect(platformExercises.filter(exercise => exercise.questions.some(question => question.shownIf)).length).toBeGreaterThanOrEqual(10);
  });

  it('has at least three reveals', () => {
    expect(platformExercises.filter(exercise => exercise.reveal).length).toBeGreaterThanOrEqual(3);
  });

  it('R3: knows all three safety classes, and most of it may be given at once', () => {
    expect(new Set(platformExercises.map(exercise => exercise.safetyClass))).toEqual(new Set(safetyClasses));
    const guarded = platformExercises.filter(exercise => needsClearance(exercise.safetyClass));
    expect(guarded.length).toBeLessThan(platformExercises.length / 4);
  });

  it.each(questionTypes)('asks %s more than once', type => {
    const asked = platformExercises.flatMap(exercise => exercise.questions).filter(question => question.type === type);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('has something for every role', () => {
    expect(new Set(platformExercises.map(exercise => exercise.role))).toEqual(new Set(['REBUILDING', 'HURT', 'EITHER', 'TOGETHER']));
  });
});

describe.each(platformExercises.map(exercise => [exercise.slug, exercise] as const))('%s', (_, exercise) => {
  it('is a first-class exercise: version, minutes, class, cadence', () => {
    expect(exercise.version).toBeGreaterThanOrEqual(1);
    expect(exercise.minutes).toBeGreaterThanOrEqual(2);
    expect(exercise.minutes).toBeLessThanOrEqual(25);
    expect(safetyClasses).toContain(exercise.safetyClass);
    expect(exercise.suggestedRule === null || isRule(exercise.suggestedRule)).toBe(true);
    expect(exercise.questions.length).toBeGreaterThanOrEqual(2);
    // What asks about safety comes on top, and may be left open.
    expect(exercise.questions.filter(({ safety }) => !safety).length).toBeLessThanOrEqual(6);
    expect(exercise.questions.filter(({ safety, required }) => safety && required)).toEqual([]);
    expect(exercise.questions.some(question => question.required)).toBe(true);
  });

  it('R5: PRIVATE may always be chosen, and the default is among the choices', () => {
    expect(exercise.allowedVisibilities).toContain('PRIVATE');
    expect(exercise.allowedVisibilities).toContain(exercise.visibility);
  });

  it('R5, R19: is a reveal in all that makes one, or in nothing', () => {
    expect(isWellMadeReveal(exercise)).toBe(true);
    if (!exercise.reveal) return;
    // Before anything is written it says who opens it, and that the other is opened in the same act.
    expect(exercise.instructions.en).toMatch(/\{counselor\}[^.]*opens? (both|them) together/);
    expect(exercise.instructions.es).toMatch(/\{counselor\}[^.]*(abra|abre) (las|los|dos| )*a la vez/);
  });

  it('can be made a practice’s own as it is', () => {
    expect(faultsOfExercise(tidied(exercise), exercise)).toEqual({});
  });

  it('tells a client and the counselor where care is needed', () => {
    if (needsClearance(exercise.safetyClass)) expect(exercise.caution).not.toBeNull();
    if (exercise.safetyClass !== 'COUNSELOR_PRESENT') return;
    // Done in a session: once, and the client reads so.
    expect(exercise.suggestedRule).toBeNull();
    expect(exercise.instructions.en).toMatch(/\{counselor\}.*in a session|in a session.*\{counselor\}/i);
    expect(exercise.instructions.es).toMatch(/\{counselor\}.*en una sesión|en una sesión.*\{counselor\}/i);
    expect(exercise.allowedVisibilities).toEqual(['PRIVATE']);
  });

  it('has branches that an earlier choice leads to, each from options that are there', () => {
    for (const [index, question] of exercise.questions.entries()) {
      if (!question.shownIf) continue;
      const { question: key, answers } = question.shownIf;
      const from = exercise.questions.slice(0, index).find(each => each.key === key);
      expect(from).toMatchObject({ type: 'CHOICE', required: true });
      const options = (from?.options ?? []).map(option => option.key);
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.length).toBeLessThan(options.length);
      expect(options).toEqual(expect.arrayContaining([...answers]));
      expect(new Set(answers).size).toBe(answers.length);
    }
  });

  it('says everything in English and in Spanish', () => {
    for (const words of [...clientWords(exercise), ...staffWords(exercise)]) {
      for (const text of both(words)) {
        expect(text.trim()).not.toBe('');
        expect(text).toBe(text.trim());
      }
    }
    expect(exercise.instructions.en).not.toBe(exercise.instructions.es);
  });

  it('has questions that can be answered', () => {
    const keys = exercise.questions.map(question => question.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const question of exercise.questions) {
      expect(question.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const isChoice = question.type === 'CHOICE' || question.type === 'MULTIPLE_CHOICE';
      const options = (question.options ?? []).map(option => option.key);
      if (isChoice) expect(options.length).toBeGreaterThanOrEqual(2);
      else expect(options).toEqual([]);
      expect(new Set(options).size).toBe(options.length);
      for (const key of options) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      if (question.maxChoices != null) {
        expect(question.type).toBe('MULTIPLE_CHOICE');
        expect(question.maxChoices).toBeLessThan(options.length);
        expect(question.help).toBeTruthy();
      }
    }
  });

  it('has scales from 0 to 10 with words at both ends, and numbers with bounds', () => {
    for (const question of exercise.questions) {
      if (question.type === 'SCALE') {
        expect([question.min, question.max]).toEqual([0, 10]);
        expect(question.minLabel).toBeTruthy();
        expect(question.maxLabel).toBeTruthy();
      }
      if (question.type === 'NUMBER') expect(question.min!).toBeLessThan(question.max!);
    }
  });

  it('knows no tokens but {partner} and {counselor}, the same in both languages', () => {
    for (const words of clientWords(exercise)) {
      const [en, es] = both(words).map(text => [...text.matchAll(/\{[^}]*\}/g)].map(match => match[0]));
      for (const token of [...en!, ...es!]) expect(['{partner}', '{counselor}']).toContain(token);
      expect(new Set(en)).toEqual(new Set(es));
      for (const text of both(words)) expect(text.replaceAll(/\{(partner|counselor)\}/g, '')).not.toMatch(/[{}]/);
    }
    for (const words of staffWords(exercise)) for (const text of both(words)) expect(text).not.toMatch(/[{}]/);
  });

  it('R17: what a client reads holds no label of a role', () => {
    for (const words of clientWords(exercise)) {
      expect(words.en).not.toMatch(/hurt partner|hurt one|rebuilding|rebuilder|betray|unfaithful|cheat|victim|offender|offending|injured/i);
      expect(words.es).not.toMatch(/traicion|infiel|infidelidad|engañ|víctima|culpable|ofensor|herid[ao]|persona que repara|reconstruy/i);
    }
  });

  it('R4: a client is never asked for a password, a code, a device or a place', () => {
    for (const words of clientWords(exercise)) {
      expect(words.en).not.toMatch(/password|passcode|\bpin\b|log ?in|location|\bgps\b|address|account|your phone|browser/i);
      expect(words.es).not.toMatch(/contraseña|clave|código|ubicación|\bgps\b|dirección|cuentas? de|tu teléfono|tu móvil|navegador/i);
    }
  });

  it('speaks calmly: no exclamation, no promise of success, no proof', () => {
    for (const words of [...clientWords(exercise), ...staffWords(exercise)]) {
      expect(words.en).not.toMatch(/!|guarantee|proven|save your (marriage|relationship)/i);
      expect(words.es).not.toMatch(/[!¡]|garantiza|demostrad|salvar (tu|la) (relación|pareja)/i);
    }
  });

  it('addresses everyone in Spanish: no signs that split a word by gender', () => {
    for (const words of [...clientWords(exercise), ...staffWords(exercise)]) {
      expect(words.es).not.toMatch(/@|\p{L}\/[ao]s?\b|\([ao]s?\)|\p{L}xs?\b/u);
    }
  });

  it('keeps a client’s sentences short', () => {
    for (const words of clientWords(exercise)) {
      for (const text of both(words)) {
        for (const sentence of text.split(/[.?:;]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(28);
      }
    }
  });
});
