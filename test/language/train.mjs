// `node test/built.mjs test/language/train.mjs`: weighs the words of the language check anew from `sentences.jsonl`, shows by
// cross-validation what to expect, and writes `libs/content/src/language-check/weights-LANG.ts`. Seeded: the same sentences give the
// same file. The held-back tenth is never looked at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkLanguage } from '@roadback/domain/language-check';
import { classReader, featuresOf } from '@roadback/domain/weighed-words';
import { wordsOf } from '@roadback/domain/written-words';
import { englishApology } from '@roadback/content/language-check/en';
import { spanishApology } from '@roadback/content/language-check/es';
import { wordClasses } from '@roadback/content/language-check/word-classes';
import { isHeldBack, shareOf, readSentences } from './sentences.mjs';

const kinds = ['SHIFT_BLAME', 'EXCUSE', 'MINIMIZE', 'CONDITIONAL', 'PASSIVE', 'VAGUE'];
const epochs = 30;
const step = 0.3;
const shrink = 0.001;
const most = { weights: 5_000, kind: 250 };
const aim = 0.95;
const folds = 10;
const content = join(import.meta.dirname, '../../libs/content/src/language-check');
const all = readSentences(join(import.meta.dirname, 'sentences.jsonl')).filter(({ text }) => !isHeldBack(text));

for (const [lang, rules] of Object.entries({ en: englishApology, es: spanishApology })) {
  const classOf = classReader(wordClasses[lang]);
  const rulesAlone = { ...rules, weighed: undefined };
  const items = all.filter(item => item.lang === lang).map(item => ({ ...item, sentences: sentencesOf(item.text, rules, classOf) }));
  for (const item of items) {
    item.byRule = checkLanguage(item.text, rulesAlone)[0]?.kind;
    item.kind ??= item.label === 'flag' ? item.byRule : undefined;
    // Sentences that begin alike are in one fold: a near-twin must not teach what it is then asked.
    item.fold = Math.floor(shareOf(`fold ${item.text.toLowerCase().slice(0, 25)}`) * folds);
  }
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(items.filter(item => item.fold !== fold));
    for (const item of items.filter(each => each.fold === fold)) item.weight = weightOf(item, weights);
  }
  const { enough, notAgainst } = thresholds(lang, items);
  const { table, bias } = train(items);
  const kindTables = Object.fromEntries(kinds.map(kind => [kind, worded(kindTable(items, kind), most.kind)]));
  await write(lang, { weights: worded(table, most.weights), kinds: kindTables, bias, enough, notAgainst });
}

function sentencesOf(text, rules, classOf) {
  const words = wordsOf(text, rules.spelling);
  const sentences = [];
  for (let from = 0; from < words.length; from = words[from].sentenceEnd) {
    sentences.push(featuresOf(words, from, words[from].sentenceEnd, classOf).map(({ name }) => name));
  }
  return sentences;
}

function weightOf({ sentences }, { table, bias }) {
  return Math.max(...sentences.map(names => bias + names.reduce((sum, name) => sum + (table.get(name) ?? 0), 0) / Math.sqrt(names.length)));
}

/**
 * Averaged logistic regression with shrinking weights. All sentences of an honest text are honest; of a text to mark only the one that
 * weighs most so far is known to be a reason.
 */
function train(items) {
  const seen = new Map();
  for (const { sentences } of items) for (const names of sentences) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const data = items.map(({ label, sentences }) => ({
    wanted: label === 'flag' ? 1 : 0,
    sentences: sentences.map(each => ({
      scale: 1 / Math.sqrt(each.length),
      ids: each.map(name => index.get(name)).filter(id => id !== undefined),
    })),
  }));
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(0.05);
  const sums = new Float64Array(names.length);
  let [bias, biasSteps, biasSum, averaged] = [0, 1, 0, 0];
  const next = seeded(7);
  const order = data.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const which of order) {
      const { wanted, sentences } = data[which];
      const sums_ = sentences.map(({ ids, scale }) => bias + scale * ids.reduce((sum, id) => sum + weights[id], 0));
      const learning = wanted === 1 ? [sums_.indexOf(Math.max(...sums_))] : sentences.keys();
      for (const one of learning) {
        const { ids, scale } = sentences[one];
        const error = 1 / (1 + Math.exp(-sums_[one])) - wanted;
        for (const id of ids) {
          const slope = error * scale + shrink * weights[id];
          steps[id] += slope * slope;
          weights[id] -= (step * slope) / Math.sqrt(steps[id]);
        }
        biasSteps += error * error;
        bias -= (step * error) / Math.sqrt(biasSteps);
      }
    }
    if (epoch < epochs / 2) continue;
    for (let id = 0; id < weights.length; id += 1) sums[id] += weights[id];
    biasSum += bias;
    averaged += 1;
  }
  return { table: new Map(names.map((name, at) => [name, sums[at] / averaged])), bias: biasSum / averaged };
}

/** How much more often a feature stands in phrases of this kind than in those of another. */
function kindTable(items, kind) {
  const counts = new Map();
  const totals = [0, 0];
  for (const item of items.filter(each => each.kind)) {
    const mine = item.kind === kind ? 0 : 1;
    totals[mine] += 1;
    for (const name of new Set(item.sentences.flat())) {
      const count = counts.get(name) ?? [0, 0];
      count[mine] += 1;
      counts.set(name, count);
    }
  }
  const often = [...counts].filter(([, [here, elsewhere]]) => here + elsewhere > 2);
  return new Map(
    often.map(([name, [here, elsewhere]]) => [name, Math.log((here + 0.5) / (totals[0] + 1) / ((elsewhere + 0.5) / (totals[1] + 1)))]),
  );
}

/**
 * Where to mark by weight alone, and below which weight a rule is not believed: the pair with the highest recall at the aimed precision.
 * Only sentences that the rules were not written with say how far a rule is to be believed.
 */
function thresholds(lang, items) {
  const unseen = items.filter(({ origin }) => origin === 'new');
  const steps = Array.from({ length: 41 }, (_, at) => (at - 10) / 10);
  let best = { enough: 3, notAgainst: 0.5, recall: 0, precision: 0 };
  for (const enough of steps) {
    for (const notAgainst of steps.filter(each => each <= enough)) {
      const marks = item => item.weight >= enough || (item.byRule !== undefined && item.weight >= notAgainst);
      const everywhere = figures(items, item => item.weight >= enough);
      const { precision, recall } = figures(unseen, marks);
      if (precision >= aim && everywhere.precision >= aim && recall > best.recall) best = { enough, notAgainst, recall, precision };
    }
  }
  const worded = ({ precision, recall }) => `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  console.log(`${lang}: cross-validated over ${items.length} sentences, ${unseen.length} of them new to the rules`);
  console.log(`  by weight alone, all:   ${worded(figures(items, item => item.weight >= best.enough))} at ${best.enough}`);
  console.log(`  by rule alone, new:     ${worded(figures(unseen, item => item.byRule !== undefined))}`);
  console.log(`  by weight alone, new:   ${worded(figures(unseen, item => item.weight >= best.enough))}`);
  console.log(`  together, new:          ${worded(best)}, a rule is believed from ${best.notAgainst}`);
  return best;
}

function figures(items, marks) {
  const marked = items.filter(marks);
  const right = marked.filter(({ label }) => label === 'flag').length;
  return {
    precision: marked.length === 0 ? 1 : right / marked.length,
    recall: right / items.filter(({ label }) => label === 'flag').length,
  };
}

/** The heaviest entries, in hundredths, a handful a line. */
function worded(table, limit) {
  const entries = [...table].map(([name, weight]) => [name, Math.round(weight * 100)]).filter(([, weight]) => weight !== 0);
  const heaviest = entries.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const perLine = 12;
  const lines = Array.from({ length: Math.ceil(heaviest.length / perLine) }, (_, at) => heaviest.slice(at * perLine, (at + 1) * perLine));
  return lines.map(line => line.map(([name, weight]) => `${name}=${weight}`).join('\t')).join('\n');
}

async function write(lang, { weights, kinds: byKind, bias, enough, notAgainst }) {
  const table = text => `\`${text}\``;
  const source = `import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by \`test/language/train.mjs\`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.${lang},
  bias: ${bias.toFixed(3)},
  enough: ${enough},
  notAgainst: ${notAgainst},
  kinds: {
${kinds.map(kind => `    ${kind}: ${table(byKind[kind])},`).join('\n')}
  },
  weights: ${table(weights)},
};
`;
  const file = join(content, `weights-${lang}.ts`);
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`  ${file}: ${Math.round(source.length / 1024)} kB`);
}

function seeded(seed) {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}
