import { trustIn, weigh, type Weighed, type WeighedWords } from './weighed-words.js';
import { patternReader, type Vocabulary, type WordPattern } from './word-pattern.js';
import { wordsOf, type Spelling, type Word } from './written-words.js';

/** What a marked phrase does. PAST_AS_WEAPON belongs to asking for what one needs; the others belong to an apology. */
export const apologyKinds = ['SHIFT_BLAME', 'EXCUSE', 'MINIMIZE', 'CONDITIONAL', 'PASSIVE', 'VAGUE'] as const;
export type LanguageKind = (typeof apologyKinds)[number] | 'PAST_AS_WEAPON';

export interface LanguageRule {
  /** Names the rule for good: language, kind, family, as in `en.blame.you-made-me`. */
  id: string;
  kind: LanguageKind;
  /** What it marks, in the notation of `word-pattern.ts`. */
  patterns: readonly string[];
  /** Where one of these stands in the same sentence, it stays silent. */
  unless?: readonly string[];
  /** Sentences that it marks, and honest ones that come near: examples for the reader, and its test. */
  fires: readonly string[];
  spares: readonly string[];
}

/** Phrases that turn what looks like an excuse into honesty, whatever the rule. */
export interface HonestPhrases {
  /** What follows is not what the writer says now: it was said, thought or denied. “I told you that…” Reaches up to a turn. */
  before: readonly string[];
  /** What came before is taken back or owned, in the same sentence or in the next: “That was a lie.” */
  after: readonly string[];
  /** Words with which a sentence turns to what the writer says now: `but`, `because`. */
  turns: readonly string[];
}

export interface LanguageRules {
  spelling: Spelling;
  vocabulary: Vocabulary;
  honest: HonestPhrases;
  rules: readonly LanguageRule[];
  /** Weighs what no rule knows, and how far each rule is to be believed beside what else its sentence says. */
  weighed?: { idPrefix: string; words: WeighedWords };
}

/** A phrase that is marked, from `start` up to `end` in the text as it was typed. */
export interface Finding {
  ruleId: string;
  kind: LanguageKind;
  start: number;
  end: number;
}

/**
 * Marks phrases that shift blame, excuse, minimize, make conditional, go passive or vague. It is advice on words, never a judgement of the
 * person and never a gate (docs/decisions/0015). In order of the text, and no two overlap: the earlier wins, then the longer.
 */
export function checkLanguage(text: string, rules: LanguageRules): Finding[] {
  const words = wordsOf(text, rules.spelling);
  const { rulesRead, told, takenBack, turns, negations } = readOnce(rules);
  const weighed = weighedSentences(words, rules);
  // Where no rule could tip the sentence, none is asked: that is most of an honest text.
  const asked = new Places(
    words,
    [...words.keys()].filter(at => !weighed || weighed.canTip(words[at]!.sentenceEnd)),
  );
  const byRule = rulesRead
    .flatMap(read => matchesOf(asked, read))
    .map(({ from, to, rule: { id, kind } }): Marked => ({ from, to, id, kind, sentence: words[from]!.sentenceEnd }));
  if (byRule.length === 0 && (weighed?.marked.length ?? 0) === 0) return [];

  const everywhere = new Places(words, [...words.keys()]);
  const toldWords = wordsToldOf(everywhere, told, turns);
  const takenBackAt = takenBack.flatMap(pattern => everywhere.spansOf(pattern)).map(({ from }) => from);
  const isHonest = ({ from, kind }: Marked): boolean => {
    const sentenceEnd = words[from]!.sentenceEnd;
    const nextEnd = words[sentenceEnd]?.sentenceEnd ?? sentenceEnd;
    return (
      toldWords.has(from) || isDenied(words, from, negations) || (isExplanation(kind) && takenBackAt.some(at => at >= from && at < nextEnd))
    );
  };

  const ruled = byRule.filter(match => !isHonest(match)).sort(inOrder);
  const marked = weighed ? together(ruled, { ...weighed, marked: weighed.marked.filter(match => !isHonest(match)) }) : ruled;
  const findings: Finding[] = [];
  let free = 0;
  for (const { from, to, id, kind } of marked) {
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    if (start < free) continue;
    findings.push({ ruleId: id, kind, start, end });
    free = end;
  }
  return findings;
}

/** “It was *not* a small thing.” A pattern that means the “not” begins with it. */
const isDenied = (words: readonly Word[], from: number, negations: ReadonlySet<string>): boolean =>
  from > 0 && words[from - 1]!.clause === words[from]!.clause && negations.has(words[from - 1]!.text);

/** One who takes an explanation back owns it. An “if” or a vague word stays what it is beside “there is no excuse”. */
const isExplanation = (kind: LanguageKind): boolean => kind === 'SHIFT_BLAME' || kind === 'EXCUSE' || kind === 'MINIMIZE';

/** A run of words: `from` and up to `to`. */
interface Span {
  from: number;
  to: number;
}

interface Match extends Span {
  rule: LanguageRule;
}

/** A run of words with the rule or the kind that marks it. */
interface Marked extends Span {
  id: string;
  kind: LanguageKind;
  /** Where its sentence ends, which is its name. */
  sentence: number;
}

/** As they stand in the text; of two that begin alike the longer first. */
const inOrder = (a: Marked, b: Marked): number => a.from - b.from || b.to - a.to;

/** Sentences as their words weigh them. */
interface WeighedSentences {
  /** Those that weigh enough without any rule. */
  marked: readonly Marked[];
  canTip: (sentence: number) => boolean;
  isBelieved: (sentence: number, ruleId: string) => boolean;
}

/**
 * A sentence that a rule marks is decided by its words and the first rule together, one without by its words alone. A rule knows the phrase,
 * so where one is believed its phrases are shown.
 */
function together(ruled: readonly Marked[], { marked, isBelieved }: WeighedSentences): Marked[] {
  const believed = new Map<number, boolean>();
  for (const { sentence, id } of ruled) if (!believed.has(sentence)) believed.set(sentence, isBelieved(sentence, id));
  return [...ruled.filter(({ sentence }) => believed.get(sentence)), ...marked.filter(({ sentence }) => !believed.has(sentence))].sort(
    inOrder,
  );
}

function weighedSentences(words: readonly Word[], { weighed }: LanguageRules): WeighedSentences | undefined {
  if (!weighed) return undefined;
  const { idPrefix, words: table } = weighed;
  const sentences = new Map<number, Weighed>();
  const marked: Marked[] = [];
  for (let from = 0; from < words.length; from = words[from]!.sentenceEnd) {
    const sentence = words[from]!.sentenceEnd;
    const found = weigh(words, from, sentence, table);
    sentences.set(sentence, found);
    const kind = apologyKinds.find(each => each === found.kind);
    if (kind === undefined || found.weight < table.enough) continue;
    marked.push({ from: found.from, to: found.to, sentence, kind, id: `${idPrefix}.${kind.toLowerCase().replace('_', '-')}` });
  }
  const withRule = (sentence: number, trust: number): boolean => {
    const { weight, scale } = sentences.get(sentence)!;
    return weight + trust * scale >= table.enough;
  };
  const { of: trustOf, most } = trustIn(table);
  return {
    marked,
    canTip: sentence => withRule(sentence, most),
    isBelieved: (sentence, ruleId) => withRule(sentence, trustOf(ruleId)),
  };
}

interface RuleRead {
  rule: LanguageRule;
  patterns: WordPattern[];
  unless: WordPattern[];
}

/** Where words stand, so that a pattern is tried only where it can begin. */
class Places {
  private readonly byWord = new Map<string, number[]>();

  constructor(
    readonly words: readonly Word[],
    private readonly all: readonly number[],
  ) {
    for (const at of all) {
      const { text } = words[at]!;
      const known = this.byWord.get(text);
      if (known) known.push(at);
      else this.byWord.set(text, [at]);
    }
  }

  spansOf({ begins, matchAt }: WordPattern): Span[] {
    const spans: Span[] = [];
    for (const from of begins === undefined ? this.all : this.placesOf(begins)) {
      const to = matchAt(this.words, from);
      if (to !== undefined) spans.push({ from, to });
    }
    return spans;
  }

  private *placesOf(begins: ReadonlySet<string>): Iterable<number> {
    if (begins.size < this.byWord.size) for (const word of begins) yield* this.byWord.get(word) ?? [];
    else for (const [word, places] of this.byWord) if (begins.has(word)) yield* places;
  }
}

function matchesOf(places: Places, { rule, patterns, unless }: RuleRead): Match[] {
  const spans = patterns
    .flatMap(pattern => places.spansOf(pattern))
    .filter(({ from, to }) => !places.words.slice(from, to).some(word => word.quoted));
  if (spans.length === 0) return [];
  const silent = new Set(unless.flatMap(pattern => places.spansOf(pattern)).map(({ from }) => places.words[from]!.sentenceEnd));
  return spans.filter(({ from }) => !silent.has(places.words[from]!.sentenceEnd)).map(span => ({ ...span, rule }));
}

/** The words that only tell what was said or thought: from a telling phrase on, up to a turn or the end of the sentence. */
function wordsToldOf(places: Places, told: readonly WordPattern[], turns: ReadonlySet<string>): ReadonlySet<number> {
  const { words } = places;
  const toldWords = new Set<number>();
  for (const { from, to } of told.flatMap(pattern => places.spansOf(pattern))) {
    for (let at = to; at < words[from]!.sentenceEnd && !turns.has(words[at]!.text) && !toldWords.has(at); at += 1) toldWords.add(at);
  }
  return toldWords;
}

interface RulesRead {
  rulesRead: RuleRead[];
  told: WordPattern[];
  takenBack: WordPattern[];
  turns: ReadonlySet<string>;
  negations: ReadonlySet<string>;
}

// Reading the patterns takes longer than a check, and rules never change while the program runs.
const alreadyRead = new WeakMap<LanguageRules, RulesRead>();

function readOnce(rules: LanguageRules): RulesRead {
  const known = alreadyRead.get(rules);
  if (known !== undefined) return known;
  const patternOf = patternReader(rules.vocabulary);
  const all = (patterns: readonly string[] = []): WordPattern[] => patterns.map(pattern => patternOf(pattern));
  const read: RulesRead = {
    rulesRead: rules.rules.map(rule => ({ rule, patterns: all(rule.patterns), unless: all(rule.unless) })),
    told: all(rules.honest.before),
    takenBack: all(rules.honest.after),
    turns: new Set(rules.honest.turns),
    negations: new Set(rules.vocabulary.negations),
  };
  alreadyRead.set(rules, read);
  return read;
}
