import type { Word } from './written-words.js';

/**
 * How much single words and short runs of words speak for a phrase that deserves a second look: a table, read by adding up. It was
 * weighed once, beside this program, on labelled sentences (docs/decisions/0015); nothing here learns, and the same words always weigh
 * the same.
 */
export interface WeighedWords {
  /** Words that are read as one, by name: `FEELING: 'lonely sad …'`. A trailing `*` takes in all words that begin so. */
  classes: Readonly<Record<string, string>>;
  /** What each feature weighs: `name=weight` in hundredths, tabs or line breaks between them. */
  weights: string;
  /** The same for each kind of phrase: which one it is, once it is marked. */
  kinds: Readonly<Record<string, string>>;
  /** What a sentence without any of them weighs. */
  bias: number;
  /** What a rule that marks something in the sentence adds, by the rule's id, in the same notation; `any` for those without their own. */
  rules: string;
  /** From here on a sentence is marked. */
  enough: number;
}

/** A sentence, weighed. `from` and `to` are the run of words that weighs most. */
export interface Weighed {
  weight: number;
  /** What one feature more would count for: a long sentence has more of them and is not heavier for that. */
  scale: number;
  kind: string;
  from: number;
  to: number;
}

/** A feature of a sentence and the words that it comes from: `from` and up to `to`. */
export interface Feature {
  name: string;
  from: number;
  to: number;
}

/** Names the class of a word, or undefined. */
export type ClassOf = (word: string) => string | undefined;

/** Reads classes once, for many words. */
export function classReader(classes: WeighedWords['classes']): ClassOf {
  const whole = new Map<string, string>();
  const beginnings: [string, string][] = [];
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) beginnings.push([word.slice(0, -1), name]);
      else if (!whole.has(word)) whole.set(word, name);
    }
  }
  return word => {
    const known = whole.get(word);
    if (known !== undefined) return known;
    const name = beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
    if (name !== undefined) whole.set(word, name);
    return name;
  };
}

/** Words that are in no class are read by how they end: what was done ends alike. */
const shapeOf = (word: string): string => (/^\p{N}/u.test(word) ? '#' : `-${word.slice(-2)}`);

const nearby = 6;

/** All features of the sentence from `from` up to `to`. What is quoted is only known to be quoted. */
export function featuresOf(words: readonly Word[], from: number, to: number, classOf: ClassOf): Feature[] {
  const tokens: { text: string; kind: string; at: number }[] = [{ text: '^', kind: '^', at: from }];
  for (let at = from; at < to; at += 1) {
    const { text, clause, quoted } = words[at]!;
    if (at > from && words[at - 1]!.clause !== clause) tokens.push({ text: ',', kind: ',', at });
    if (!quoted) tokens.push({ text, kind: classOf(text) ?? shapeOf(text), at });
    else if (tokens.at(-1)!.text !== '"') tokens.push({ text: '"', kind: '"', at });
  }
  tokens.push({ text: '$', kind: '$', at: to - 1 });

  const features: Feature[] = [];
  const seen = new Set<string>();
  const add = (name: string, first: number, last: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    features.push({ name, from: tokens[first]!.at, to: tokens[last]!.at + 1 });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, two, three, four] = tokens.slice(at, at + 4);
    add(`w ${one!.text}`, at, at);
    add(`s ${one!.text.slice(0, 5)}`, at, at);
    add(`k ${one!.kind}`, at, at);
    if (!two) continue;
    add(`w ${one!.text} ${two.text}`, at, at + 1);
    add(`k ${one!.kind} ${two.kind}`, at, at + 1);
    add(`m ${one!.kind} ${two.text}`, at, at + 1);
    add(`m ${one!.text} ${two.kind}`, at, at + 1);
    if (!three) continue;
    add(`w ${one!.text} ${two.text} ${three.text}`, at, at + 2);
    add(`k ${one!.kind} ${two.kind} ${three.kind}`, at, at + 2);
    add(`w ${one!.text} _ ${three.text}`, at, at + 2);
    add(`k ${one!.kind} _ ${three.kind}`, at, at + 2);
    if (!four) continue;
    add(`k ${one!.kind} ${two.kind} ${three.kind} ${four.kind}`, at, at + 3);
  }
  // Which words meet within a few words of each other.
  const plain = tokens.filter(({ kind }) => kind !== ',' && kind !== '"' && kind !== '^' && kind !== '$');
  for (let first = 0; first < plain.length; first += 1) {
    for (let second = first + 1; second < Math.min(plain.length, first + nearby); second += 1) {
      const name = `j ${plain[first]!.text} ${plain[second]!.text}`;
      if (!seen.has(name)) features.push({ name, from: plain[first]!.at, to: plain[second]!.at + 1 });
      seen.add(name);
    }
  }
  // Which classes meet in one sentence, in order, however far apart.
  const kinds = tokens.filter(({ kind }) => /^[A-Z]/.test(kind));
  for (let first = 0; first < kinds.length; first += 1) {
    for (let second = first + 1; second < Math.min(kinds.length, first + 8); second += 1) {
      const name = `p ${kinds[first]!.kind} ${kinds[second]!.kind}`;
      if (!seen.has(name)) features.push({ name, from: kinds[first]!.at, to: kinds[second]!.at + 1 });
      seen.add(name);
      for (let third = second + 1; third < Math.min(kinds.length, first + 6); third += 1) {
        const triple = `${name} ${kinds[third]!.kind}`;
        if (!seen.has(triple)) features.push({ name: triple, from: kinds[first]!.at, to: kinds[third]!.at + 1 });
        seen.add(triple);
      }
    }
  }
  const length = to - from;
  features.push({ name: `n ${length < 6 ? 5 : length < 10 ? 9 : length < 16 ? 15 : length < 26 ? 25 : 26}`, from, to: from });
  return features;
}

/** Weighs one sentence. */
export function weigh(words: readonly Word[], from: number, to: number, weighed: WeighedWords): Weighed {
  const { classOf, weights, kinds } = readOnce(weighed);
  const features = featuresOf(words, from, to, classOf);
  const scale = 1 / Math.sqrt(features.length);
  const onWord = new Array<number>(to - from).fill(0);
  let sum = 0;
  for (const feature of features) {
    const weight = weights.get(feature.name) ?? 0;
    sum += weight;
    for (let at = feature.from; at < feature.to; at += 1) onWord[at - from]! += weight / (feature.to - feature.from);
  }
  const total = (table: ReadonlyMap<string, number>): number => features.reduce((all, { name }) => all + (table.get(name) ?? 0), 0);
  const [kind] = [...kinds].map(([name, table]) => [name, total(table)] as const).reduce((most, each) => (each[1] > most[1] ? each : most));
  const span = heaviestRun(onWord);
  return { weight: weighed.bias + sum * scale, scale, kind, from: from + span.from, to: from + span.to };
}

/** How much the rules add to a sentence: one by its id, and the most that any can. */
export function trustIn(weighed: WeighedWords): { of: (ruleId: string) => number; most: number } {
  const { rules } = readOnce(weighed);
  const unknown = rules.get('any') ?? 0;
  return { of: ruleId => rules.get(ruleId) ?? unknown, most: Math.max(unknown, ...rules.values()) };
}

const shortestRun = 3;

/** The run with the largest sum, widened to a few words so that it can be read. */
function heaviestRun(weights: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 1, sum: -Infinity };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += weights[at]!;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  while (best.to - best.from < shortestRun && best.to - best.from < weights.length) {
    if (best.to < weights.length) best.to += 1;
    else best.from -= 1;
  }
  return best;
}

interface Read {
  classOf: ClassOf;
  weights: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, ReadonlyMap<string, number>>;
  rules: ReadonlyMap<string, number>;
}

const tableOf = (text: string): Map<string, number> =>
  new Map(
    text.split(/[\t\n]/).flatMap(entry => {
      const at = entry.lastIndexOf('=');
      return at < 0 ? [] : [[entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const];
    }),
  );

// Tables never change while the program runs.
const alreadyRead = new WeakMap<WeighedWords, Read>();

function readOnce(weighed: WeighedWords): Read {
  const known = alreadyRead.get(weighed);
  if (known) return known;
  const kinds = new Map(Object.entries(weighed.kinds).map(([name, table]) => [name, tableOf(table)]));
  const read = { classOf: classReader(weighed.classes), weights: tableOf(weighed.weights), kinds, rules: tableOf(weighed.rules) };
  alreadyRead.set(weighed, read);
  return read;
}
