import { weigh, type WeighedWords } from './weighed-words.js';
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
  /** Weighs what no rule knows, and what stands beside a phrase that one knows. */
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
  // Where a rule would not be believed, it is not asked: that is most of an honest text.
  const believed = new Places(
    words,
    [...words.keys()].filter(at => !weighed || weighed.notAgainst.has(words[at]!.sentenceEnd)),
  );
  const matches = rulesRead
    .flatMap(read => matchesOf(believed, read))
    .map(({ from, to, rule: { id, kind } }): Marked => ({ from, to, id, kind, sentence: words[from]!.sentenceEnd }))
    .concat(weighed?.marked ?? []);
  if (matches.length === 0) return [];

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

  const findings: Finding[] = [];
  let free = 0;
  for (const { from, to, id, kind } of firstOfEach(matches.filter(match => !isHonest(match)))) {
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
  /** By weight alone: says less than a rule, which knows the phrase. */
  byWeight?: boolean;
}

/** In order. Where a rule marks something in a sentence, its weight has nothing to add. */
function firstOfEach(marked: readonly Marked[]): Marked[] {
  const byRule = marked.filter(({ byWeight }) => !byWeight);
  const has = ({ sentence }: Marked): boolean => byRule.some(rule => rule.sentence === sentence);
  return marked.filter(each => !each.byWeight || !has(each)).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The sentences that weigh enough to be marked, and the ends of those in which a rule is believed; undefined without weights. */
function weighedSentences(words: readonly Word[], rules: LanguageRules): { marked: Marked[]; notAgainst: ReadonlySet<number> } | undefined {
  if (!rules.weighed) return undefined;
  const { idPrefix, words: table } = rules.weighed;
  const marked: Marked[] = [];
  const notAgainst = new Set<number>();
  for (let from = 0; from < words.length; from = words[from]!.sentenceEnd) {
    const sentence = words[from]!.sentenceEnd;
    const found = weigh(words, from, sentence, table);
    if (found.weight >= table.notAgainst) notAgainst.add(sentence);
    const kind = apologyKinds.find(each => each === found.kind);
    if (kind === undefined || found.weight < table.enough) continue;
    marked.push({
      from: found.from,
      to: found.to,
      sentence,
      kind,
      id: `${idPrefix}.${kind.toLowerCase().replace('_', '-')}`,
      byWeight: true,
    });
  }
  return { marked, notAgainst };
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
