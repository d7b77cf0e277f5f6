import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A number from 0 to 1 that a text has for good. */
export const shareOf = text => parseInt(createHash('sha256').update(`roadback:${text}`).digest('hex').slice(0, 8), 16) / 2 ** 32;

/** One tenth of the sentences is measured with and never learned from. */
export const isHeldBack = text => shareOf(text) < 0.1;

/** Sentences of a JSON-lines file. What is wrong with one says in which line. */
export function readSentences(file) {
  const sentences = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [sentenceOf(line, `${file}, line ${index + 1}`)]));
  if (sentences.length === 0) throw new Error(`${file} holds no sentence.`);
  return sentences;
}

function sentenceOf(line, place) {
  let sentence;
  try {
    sentence = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON (${error.message})`);
  }
  const { lang, text, label } = sentence ?? {};
  if (lang !== 'en' && lang !== 'es') throw new Error(`${place}: "lang" is "en" or "es", not ${JSON.stringify(lang)}`);
  if (typeof text !== 'string' || text.trim() === '') throw new Error(`${place}: "text" is a sentence, not ${JSON.stringify(text)}`);
  if (label !== 'clean' && label !== 'flag') throw new Error(`${place}: "label" is "clean" or "flag", not ${JSON.stringify(label)}`);
  return sentence;
}
