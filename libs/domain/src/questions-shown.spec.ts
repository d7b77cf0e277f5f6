import fc from 'fast-check';
import { answersShown, faultsOf, type Answers } from './answers.js';
import type { Question } from './exercise.js';
import { questionsShown } from './questions-shown.js';

const words = { en: 'How was it?', es: '¿Cómo fue?' };
const options = ['yes', 'no', 'unsure'].map(key => ({ key, label: words }));
const ask = (key: string, more: Partial<Question> = {}): Question => ({ key, type: 'SHORT_TEXT', prompt: words, required: false, ...more });
const after = (question: string, ...answers: string[]) => ({ shownIf: { question, answers } });

const happened = ask('happened', { type: 'CHOICE', options, required: true });
const told = ask('told', { type: 'CHOICE', options, required: true, ...after('happened', 'yes', 'unsure') });
const when = ask('when', { required: true, ...after('told', 'yes') });
const instead = ask('instead', { ...after('happened', 'no') });
const last = ask('last');
const questions = [happened, told, when, instead, last];
const shown = (answers: Answers) => questionsShown(questions, answers).map(question => question.key);

describe('the questions that are asked', () => {
  it.each<[string, Answers, string[]]>([
    ['nothing was answered yet', {}, ['happened', 'last']],
    ['the first answer leads on', { happened: 'yes' }, ['happened', 'told', 'last']],
    ['another answer leads to the same', { happened: 'unsure' }, ['happened', 'told', 'last']],
    ['an answer leads elsewhere', { happened: 'no' }, ['happened', 'instead', 'last']],
    ['two answers lead on', { happened: 'yes', told: 'yes' }, ['happened', 'told', 'when', 'last']],
    ['the second answer leads nowhere', { happened: 'yes', told: 'no' }, ['happened', 'told', 'last']],
    ['an answer is left over from a branch that was not taken', { happened: 'no', told: 'yes' }, ['happened', 'instead', 'last']],
    ['the answer is none of the options', { happened: 'maybe' }, ['happened', 'last']],
    ['the answer is of another kind', { happened: ['yes'] }, ['happened', 'last']],
  ])('when %s', (_, answers, keys) => {
    expect(shown(answers)).toEqual(keys);
  });

  it('are all of them where none has a branch', () => {
    const plain = [happened, ask('told', { shownIf: null }), last];
    expect(questionsShown(plain, {})).toEqual(plain);
  });

  it('leave out what hangs on a question that comes later, or that is not there', () => {
    expect(questionsShown([ask('early', after('happened', 'yes')), happened], { happened: 'yes' }).map(each => each.key)).toEqual([
      'happened',
    ]);
    expect(questionsShown([ask('lost', after('nowhere', 'yes'))], { nowhere: 'yes' })).toEqual([]);
    expect(questionsShown([ask('lost', after('constructor', 'yes'))], {})).toEqual([]);
  });
});

describe('answers to what is asked', () => {
  it('a question that is not asked is not needed', () => {
    expect(faultsOf(questions, { happened: 'no' })).toEqual({});
    expect(faultsOf(questions, { happened: 'yes' })).toEqual({ told: 'NEEDED' });
    expect(faultsOf(questions, { happened: 'yes', told: 'yes' })).toEqual({ when: 'NEEDED' });
  });

  it('an answer to what is not asked is refused like an answer to no question', () => {
    expect(faultsOf(questions, { happened: 'no', told: 'no' })).toEqual({ told: 'UNKNOWN_QUESTION' });
    expect(faultsOf(questions, { happened: 'no', told: 'yes', when: 'on Monday' })).toEqual({
      told: 'UNKNOWN_QUESTION',
      when: 'UNKNOWN_QUESTION',
    });
  });

  it('what is sent holds the answers that lead to each other, and nothing of a branch that was left', () => {
    const written = { happened: 'no', told: 'yes', when: 'on Monday', instead: 'a walk' };
    expect(answersShown(questions, written)).toEqual({ happened: 'no', instead: 'a walk' });
    expect(answersShown(questions, { ...written, happened: 'yes' })).toEqual({ happened: 'yes', told: 'yes', when: 'on Monday' });
  });

  it('once the answers of other branches are left out, nothing unasked is left, and the same is asked', () => {
    const answer = fc.constantFrom('yes', 'no', 'unsure', 'elsewhere');
    const written = fc.dictionary(fc.constantFrom(...questions.map(question => question.key), 'other'), answer);
    fc.assert(
      fc.property(written, answers => {
        const sent = answersShown(questions, answers);
        expect(Object.values(faultsOf(questions, sent))).not.toContain('UNKNOWN_QUESTION');
        expect(shown(sent)).toEqual(shown(answers));
      }),
    );
  });
});
