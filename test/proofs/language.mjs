import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const shows =
  'the language check marks what it should and little else, by labelled sentences; ARG: a JSON-lines file of {lang, text, label}';

const folder = join(import.meta.dirname, '..', 'language');
const least = { precision: 0.95, recall: 0.9 };
const shown = 20;

export async function prove({ args, say }) {
  const check = await checks();
  const figures = {};
  const details = {};
  const short = [];
  for (const { name, file, aimed } of filesFor(args)) {
    say(`${name}: ${file}`);
    const sentences = sentencesOf(file);
    for (const lang of new Set(sentences.map(sentence => sentence.lang))) {
      const measured = measure(
        sentences.filter(sentence => sentence.lang === lang),
        check[lang],
      );
      Object.assign(figures, figuresOf(`${name} ${lang}`, measured));
      details[`${name} ${lang}`] = measured.mistakes;
      report(`${name} ${lang}`, measured.mistakes);
      if (aimed) short.push(...shortfalls(`${name} ${lang}`, measured));
    }
  }
  return { figures, short, details };
}

/** Both languages' checks. The product's own packages exist only once it is built. */
async function checks() {
  const { checkLanguage } = await import('@roadback/domain/language-check');
  const { englishApology } = await import('@roadback/content/language-check/en');
  const { spanishApology } = await import('@roadback/content/language-check/es');
  return { en: text => checkLanguage(text, englishApology), es: text => checkLanguage(text, spanishApology) };
}

/** The aims hold for sentences that the rules were not written with. */
function filesFor([given]) {
  if (given !== undefined) return [{ name: 'given', file: resolve(given), aimed: true }];
  const heldBack = join(folder, 'held-back.jsonl');
  return [
    { name: 'known', file: join(folder, 'sentences.jsonl'), aimed: false },
    ...(existsSync(heldBack) ? [{ name: 'held back', file: heldBack, aimed: true }] : []),
  ];
}

function sentencesOf(file) {
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
  return { lang, text, label };
}

/** A sentence counts as marked when it holds any finding. */
function measure(sentences, check) {
  const counts = { right: 0, wrong: 0, missed: 0, spared: 0 };
  const mistakes = [];
  for (const { text, label } of sentences) {
    const findings = check(text);
    if (findings.length > 0) counts[label === 'flag' ? 'right' : 'wrong'] += 1;
    else counts[label === 'flag' ? 'missed' : 'spared'] += 1;
    if (findings.length > 0 !== (label === 'flag')) {
      mistakes.push({ text, label, marked: findings.map(({ ruleId, start, end }) => `${ruleId} “${text.slice(start, end)}”`) });
    }
  }
  const share = (part, rest) => (part + rest === 0 ? null : part / (part + rest));
  return { counts, mistakes, precision: share(counts.right, counts.wrong), recall: share(counts.right, counts.missed) };
}

const worded = share => (share === null ? 'not measurable' : share.toFixed(3));

function figuresOf(name, { counts, mistakes, precision, recall }) {
  const { right, wrong, missed, spared } = counts;
  return {
    [`${name}: sentences`]: `${right + wrong + missed + spared}, of which ${right + missed} to mark`,
    [`${name}: precision`]: `${worded(precision)} (${right} of ${right + wrong} marked)`,
    [`${name}: recall`]: `${worded(recall)} (${right} of ${right + missed} to mark)`,
    [`${name}: mistaken`]: mistakes.length,
  };
}

function report(name, mistakes) {
  for (const { text, label, marked } of mistakes.slice(0, shown)) {
    console.log(`\n  ${name} ${label === 'flag' ? 'missed' : `wrongly marked by ${marked.join(', ')}`}:\n    ${text}`);
  }
  if (mistakes.length > shown) console.log(`\n  … and ${mistakes.length - shown} more of ${name}, in the report`);
}

function shortfalls(name, measured) {
  return Object.entries(least)
    .filter(([share, aim]) => measured[share] !== null && measured[share] < aim)
    .map(([share, aim]) => `${name}: ${share} is ${worded(measured[share])}, the aim is ${aim}`);
}
