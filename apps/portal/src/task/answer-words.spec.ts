import { describe, expect, it } from '@jest/globals';
import { fillNames } from '@roadback/domain/fill-names';
import type { Words } from '../words/words';
import { answerWords, type AskedQuestion } from './answer-words';

const words = { say: (text, names) => (names ? fillNames(text.en, names) : text.en) } as Words;
const names = { partner: 'Maya', counselor: 'Dr. Okafor' };
const ask = { key: 'ask', label: { en: 'Ask {partner} what would help', es: 'Preguntarle a {partner}' } };
const wait = { key: 'wait', label: { en: 'Wait for {counselor}', es: 'Esperar a {counselor}' } };
const question = (type: AskedQuestion['type']) => ({ key: 'first', type, options: [ask, wait] }) as AskedQuestion;

describe('an answer, read back by its author', () => {
  it('R17: calls people by their names in what was picked', () => {
    expect(answerWords(question('CHOICE'), { first: 'ask' }, words, names)).toBe('Ask Maya what would help');
    expect(answerWords(question('MULTIPLE_CHOICE'), { first: ['ask', 'wait'] }, words, names)).toBe(
      'Ask Maya what would help\nWait for Dr. Okafor',
    );
  });

  it('leaves people’s own words as they wrote them', () => {
    expect(answerWords(question('SHORT_TEXT'), { first: 'I wrote {partner}.' }, words, names)).toBe('I wrote {partner}.');
  });
});
