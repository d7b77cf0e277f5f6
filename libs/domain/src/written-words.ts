/** A text as the words it is made of, spelled alike however they were typed. */

/** How a language writes words together, or carelessly. Keys and values are lower case and without accents. */
export interface Spelling {
  /** Whole words: `im` → `i am`. With an apostrophe the key is tried first as it stands, then without: `we're`, `dont`. */
  words: Readonly<Record<string, string>>;
  /** Ends of words that hold an apostrophe: `n't` → `not`. */
  endings: Readonly<Record<string, string>>;
  /** Words that an accent makes another word, and that keep it: `sí` is not `si`. */
  accented: readonly string[];
}

/** One word as it is compared, and where it stands in the original text. Both words of `I'm` stand where `I'm` stands. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Clauses are counted through the whole text; no two sentences share one. */
  clause: number;
  /** How many words the text has up to the end of this word's sentence. */
  sentenceEnd: number;
  quoted: boolean;
}

// Marks and invisible joiners belong to the word that they stand in; an emoji or a bare joiner is no word.
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:[.,](?=\p{N})[\p{N}]+|['’‘ʼ´`][\p{L}\p{M}]+)*/gu;
const endOfSentence = /[.!?…¡¿\n\r]/u;
const endOfClause = /[,;:()[\]–—]| -+ /u;

/** Lower case, straight apostrophes, no accents. */
function plain(text: string, accented: readonly string[]): string {
  const composed = text
    .replace(/[’‘ʼ´`]/gu, "'")
    .normalize('NFKC')
    .toLowerCase();
  if (accented.includes(composed)) return composed;
  return composed.normalize('NFKD').replace(/[\p{M}\u00AD\u200B-\u200D]/gu, '');
}

/** `im` → `i`, `am`. */
function spelledOut(text: string, spelling: Spelling): string[] {
  const whole = own(spelling.words, text) ?? own(spelling.words, text.replaceAll("'", ''));
  if (whole !== undefined) return whole.split(' ');
  for (const [ending, instead] of Object.entries(spelling.endings)) {
    if (text.length > ending.length && text.endsWith(ending)) {
      const stem = text.slice(0, -ending.length);
      return [...spelledOut(stem, spelling), ...(instead === '' ? [] : [instead])];
    }
  }
  return [text.replaceAll("'", '')];
}

// A typed word may be called "constructor".
const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** Reads a text into words, in order. */
export function wordsOf(text: string, spelling: Spelling): Word[] {
  const quotes = quotesOf(text);
  const words: Word[] = [];
  const sentenceEnds: number[] = [];
  let clause = 0;
  let end = 0;
  let quote = 0;
  for (const match of text.matchAll(word)) {
    const between = text.slice(end, match.index);
    while (quote < quotes.length && quotes[quote]![1] <= match.index) quote += 1;
    const quoted = quote < quotes.length && quotes[quote]![0] < match.index;
    // A quotation stays in the sentence that tells it.
    const ends = end > 0 && endOfSentence.test(between) && !(quoted && quotes[quote]![0] < end);
    if (ends) sentenceEnds.push(words.length);
    if (end > 0 && (ends || endOfSentence.test(between) || endOfClause.test(between))) clause += 1;
    end = match.index + match[0].length;
    for (const spelled of spelledOut(plain(match[0], spelling.accented), spelling)) {
      words.push({ text: spelled, start: match.index, end, clause, quoted, sentenceEnd: sentenceEnds.length });
    }
  }
  sentenceEnds.push(words.length);
  // Who puts quotation marks around everything quotes nobody.
  const allQuoted = words.every(({ quoted }) => quoted);
  return words.map(each => ({ ...each, quoted: each.quoted && !allQuoted, sentenceEnd: sentenceEnds[each.sentenceEnd]! }));
}

const closedBy: Readonly<Record<string, string>> = { '"': '"', '“': '"', '”': '"', '„': '"', '«': '»', "'": "'", '‘': "'" };
const letter = /[\p{L}\p{N}]/u;
const straight = (mark: string): string => mark.replace(/[“”]/, '"').replace('’', "'");

/** Where quotations begin and end, in order. A mark that its line never closes opens nothing. */
function quotesOf(text: string): [number, number][] {
  const quotes: [number, number][] = [];
  let from = -1;
  let closing = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    const insideWord = at + 1 < text.length && letter.test(text[at + 1]!);
    if (mark === '\n') from = -1;
    else if (from >= 0) {
      // An apostrophe closes a quotation only at the end of a word.
      if (straight(mark) !== closing || (closing === "'" && insideWord)) continue;
      quotes.push([from, at]);
      from = -1;
    } else if (Object.hasOwn(closedBy, mark)) {
      const single = closedBy[mark] === "'";
      if (single && (!insideWord || (at > 0 && letter.test(text[at - 1]!)))) continue;
      from = at;
      closing = closedBy[mark]!;
    }
  }
  return quotes;
}
