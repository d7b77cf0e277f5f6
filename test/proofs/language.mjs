import { join, resolve } from 'node:path';
import { isHeldBack, readSentences } from '../language/sentences.mjs';

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
  for (const { name, sentences, aimed } of setsFor(args)) {
    say(`${name}: ${sentences.length} sentences`);
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

/**
 * The aims hold for sentences that the check was not made with: the tenth that no weight was learned from, the part of it that the
 * rules were not written with either, and sentences that were written when both stood fast.
 */
function setsFor([given]) {
  if (given !== undefined) return [{ name: 'given', sentences: readSentences(resolve(given)), aimed: true }];
  const known = readSentences(join(folder, 'sentences.jsonl'));
  return [
    { name: 'known', sentences: known.filter(({ text }) => !isHeldBack(text)), aimed: false },
    { name: 'held back', sentences: known.filter(({ text }) => isHeldBack(text)), aimed: true },
    { name: 'held back, no rule', sentences: known.filter(({ text, origin }) => isHeldBack(text) && origin === 'new'), aimed: true },
    { name: 'fresh', sentences: readSentences(join(folder, 'fresh.jsonl')), aimed: true },
  ];
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
