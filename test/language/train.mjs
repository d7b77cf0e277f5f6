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
const shrink = 0.003;
/** How much more a sentence counts that no rule was written with: it alone says what a rule is worth. */
const heavier = 2;
/** A rule stands for many words. */
const ruleCounts = 6;
const ruleFeature = name => `rule ${name}`;
/** In how many sentences a feature must stand before it is weighed. */
const often = 3;
const mostOfKind = 250;
/** Cross-validation is harder than life: beside most sentences to mark stands an honest one that is almost alike. */
const aim = 0.93;
const folds = 10;
const content = join(import.meta.dirname, '../../libs/content/src/language-check');
const all = readSentences(join(import.meta.dirname, 'sentences.jsonl')).filter(({ text }) => !isHeldBack(text));

for (const [lang, rules] of Object.entries({ en: englishApology, es: spanishApology })) {
  const classOf = classReader(wordClasses[lang]);
  // One object for all items: what is read of rules is kept by it.
  const rulesAlone = { ...rules, weighed: undefined };
  const items = all.filter(item => item.lang === lang).map(item => withSentences(item, rulesAlone, classOf));
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(items.filter(item => item.fold !== fold));
    for (const item of items.filter(each => each.fold === fold)) item.weight = weightOf(item, weights);
  }
  const enough = threshold(lang, items);
  const { table, trust, bias } = train(items);
  const kindTables = Object.fromEntries(kinds.map(kind => [kind, worded(heaviest(kindTable(items, kind), mostOfKind))]));
  await write(lang, { weights: worded(table), trust: worded(trust), kinds: kindTables, bias, enough });
}

/** What is known of an item before anything is weighed: the features of its sentences, and by which rule each is marked first. */
function withSentences(item, rules, classOf) {
  const words = wordsOf(item.text, rules.spelling);
  const findings = checkLanguage(item.text, rules);
  // Only sentences that no rule was written with say how far a rule is to be believed.
  const isNew = item.origin === 'new';
  const sentences = [];
  for (let from = 0; from < words.length; from = words[from].sentenceEnd) {
    const end = words[from].sentenceEnd;
    const names = featuresOf(words, from, end, classOf).map(({ name }) => name);
    const found = findings.find(({ start }) => start >= words[from].start && start < words[end - 1].end);
    sentences.push({ names, scale: 1 / Math.sqrt(names.length), rule: isNew ? found?.ruleId : undefined });
  }
  return {
    ...item,
    isNew,
    sentences,
    kind: item.kind ?? (item.label === 'flag' ? findings[0]?.kind : undefined),
    byRule: findings.length > 0,
    // Sentences that begin alike are in one fold: a near-twin must not teach what it is then asked.
    fold: Math.floor(shareOf(`fold ${item.text.toLowerCase().slice(0, 25)}`) * folds),
  };
}

function weightOf({ sentences }, { table, trust, bias }) {
  const weights = sentences.map(({ names, scale, rule }) => {
    const byRule = rule === undefined ? 0 : (trust.get(rule) ?? trust.get('any'));
    return bias + scale * names.reduce((sum, name) => sum + (table.get(name) ?? 0), byRule);
  });
  return Math.max(...weights);
}

/**
 * Averaged logistic regression with shrinking weights. All sentences of an honest text are honest; of a text to mark only the one that
 * weighs most so far is known to be a reason.
 */
function train(items) {
  const seen = new Map();
  const sentencesOfAll = items.flatMap(({ sentences }) => sentences);
  for (const { names } of sentencesOfAll) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= often).map(([name]) => name);
  const ruleNames = ['any', ...new Set(sentencesOfAll.flatMap(({ rule }) => rule ?? []))];
  const index = new Map([...names, ...ruleNames.map(ruleFeature)].map((name, at) => [name, at]));
  const data = items.map(({ label, isNew, sentences }) => ({
    wanted: label === 'flag' ? 1 : 0,
    counts: isNew ? heavier : 1,
    sentences: sentences.map(({ names: features, scale, rule }) => ({
      scale,
      ids: Int32Array.from(features.filter(name => index.has(name)).map(name => index.get(name))),
      rules: rule === undefined ? [] : [index.get(ruleFeature('any')), index.get(ruleFeature(rule))],
    })),
  }));
  const weights = new Float64Array(index.size);
  const steps = new Float64Array(index.size).fill(0.05);
  const sums = new Float64Array(index.size);
  let [bias, biasSteps, biasSum, averaged] = [0, 1, 0, 0];
  const next = seeded(7);
  const order = data.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const which of order) {
      const { wanted, counts, sentences } = data[which];
      const weighed = sentences.map(({ ids, rules, scale }) => {
        let sum = 0;
        for (const id of ids) sum += weights[id];
        for (const id of rules) sum += ruleCounts * weights[id];
        return bias + scale * sum;
      });
      const learning = wanted === 1 ? [weighed.indexOf(Math.max(...weighed))] : sentences.keys();
      for (const one of learning) {
        const { ids, rules, scale } = sentences[one];
        const error = counts * (1 / (1 + Math.exp(-weighed[one])) - wanted);
        for (const id of ids) {
          const slope = error * scale + shrink * weights[id];
          steps[id] += slope * slope;
          weights[id] -= (step * slope) / Math.sqrt(steps[id]);
        }
        for (const id of rules) {
          const slope = error * scale * ruleCounts + shrink * weights[id];
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
  const weightOfName = name => sums[index.get(name)] / averaged;
  const own = name => (name === 'any' ? 0 : weightOfName(ruleFeature(name)));
  return {
    table: heaviest(new Map(names.map(name => [name, weightOfName(name)])), names.length),
    trust: new Map(ruleNames.map(name => [name, ruleCounts * (weightOfName(ruleFeature('any')) + own(name))])),
    bias: biasSum / averaged,
  };
}

/** How much more often a feature stands in phrases of this kind than in those of another. */
function kindTable(items, kind) {
  const counts = new Map();
  const totals = [0, 0];
  for (const item of items.filter(each => each.kind)) {
    const mine = item.kind === kind ? 0 : 1;
    totals[mine] += 1;
    for (const name of new Set(item.sentences.flatMap(({ names }) => names))) {
      const count = counts.get(name) ?? [0, 0];
      count[mine] += 1;
      counts.set(name, count);
    }
  }
  return new Map(
    [...counts]
      .filter(([, [here, elsewhere]]) => here + elsewhere >= often)
      .map(([name, [here, elsewhere]]) => [name, Math.log((here + 0.5) / (totals[0] + 1) / ((elsewhere + 0.5) / (totals[1] + 1)))]),
  );
}

/** From which weight on a sentence is marked: the lowest that keeps the aimed precision on sentences that no rule was written with. */
function threshold(lang, items) {
  const unseen = items.filter(({ isNew }) => isNew);
  const at = enough => figures(unseen, item => item.weight >= enough);
  const steps = Array.from({ length: 31 }, (_, each) => (each - 5) / 10);
  const enough = steps.find(each => at(each).precision >= aim) ?? steps.at(-1);
  const said = ({ precision, recall }) => `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  console.log(`${lang}: cross-validated over ${items.length} sentences, ${unseen.length} of them new to the rules`);
  console.log(`  by rule alone:  ${said(figures(unseen, item => item.byRule))}`);
  for (const each of steps.slice(5, 16))
    console.log(`  from ${each.toFixed(1)} on:    ${said(at(each))}${each === enough ? ', chosen' : ''}`);
  return enough;
}

function figures(items, marks) {
  const marked = items.filter(marks);
  const right = marked.filter(({ label }) => label === 'flag').length;
  return {
    precision: marked.length === 0 ? 1 : right / marked.length,
    recall: right / items.filter(({ label }) => label === 'flag').length,
  };
}

function heaviest(table, limit) {
  const entries = [...table].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
  return new Map(entries.slice(0, limit));
}

/** In hundredths, a handful a line. */
function worded(table) {
  const entries = [...table].map(([name, weight]) => `${name}=${Math.round(weight * 100)}`).filter(entry => !entry.endsWith('=0'));
  const perLine = 12;
  const lines = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, at) => entries.slice(at * perLine, (at + 1) * perLine));
  return lines.map(line => line.join('\t')).join('\n');
}

async function write(lang, { weights, trust, kinds: byKind, bias, enough }) {
  const table = text => `\`${text}\``;
  const source = `import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by \`test/language/train.mjs\`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.${lang},
  bias: ${bias.toFixed(3)},
  enough: ${enough},
  rules: ${table(trust)},
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
