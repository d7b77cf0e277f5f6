import type { Word } from './written-words.js';

/**
 * A pattern over words, in a notation that a counselor can read:
 *
 *     sorry            the word; `sorr*` words that begin so, `*ed` that end so, `#` digits, `_` any word
 *     @sorry           one of the phrases of that class
 *     sorry|forgive me      one of these phrases
 *     was (so|very) low     the same, inside a phrase
 *     very?  (so very)?     there or not
 *     !you  !(you were)     goes on only where this does not stand here
 *     &*ed  &(*ed|done)     goes on only where this stands here too: `&*ed work*` is `worked`
 *     <you  <!you           goes on only where this word stood just before, or did not
 *     ..  ..6               up to three, up to six words of the same clause, none of them a “not”
 *     ...              up to fifteen words of the same sentence
 *     ^  $             a clause begins, a clause ends
 *
 * A pattern never leaves its sentence.
 */
export interface WordPattern {
  /** Where a match that begins at `from` ends, the longest; undefined when none begins there. */
  matchAt(words: readonly Word[], from: number): number | undefined;
  /** The words that a match can begin with; undefined when they cannot be listed. */
  begins: ReadonlySet<string> | undefined;
}

export interface Vocabulary {
  /** Named classes of phrases, themselves in the notation: `sorry: 'sorry|forgive me'`. */
  classes: Readonly<Record<string, string>>;
  /** Words after which a new clause begins though no comma stands there: `but`, `because`. */
  joiners: readonly string[];
  /** Words that deny: `not`, `never`. */
  negations: readonly string[];
}

/** A part of a pattern. */
interface Part {
  /** Where it can end when it begins at a word. `limit` is the end of the sentence. */
  ends: (words: readonly Word[], at: number, limit: number) => readonly number[];
  /** The words that it can begin with; undefined when they cannot be listed. */
  begins: ReadonlySet<string> | undefined;
  mayBeEmpty: boolean;
}

const shortGap = 3;
const longGap = 15;
const nowhere: readonly number[] = [];

/** Reads patterns in the notation above. Throws on what is not in the notation. */
export function patternReader({ classes, joiners, negations }: Vocabulary): (pattern: string) => WordPattern {
  const known = new Map<string, Part>();
  const joining = new Set(joiners);
  const opensClause = (words: readonly Word[], at: number): boolean =>
    at === 0 || at >= words.length || words[at - 1]!.clause !== words[at]!.clause || joining.has(words[at - 1]!.text);

  // What is said no to is not said: a gap that skipped a “not” would turn a sentence into its opposite.
  const unskippable = new Set([...joiners, ...negations]);
  const staysInClause = (words: readonly Word[], at: number): boolean =>
    !unskippable.has(words[at]!.text) && (at === 0 || words[at - 1]!.clause === words[at]!.clause);

  function read(pattern: string): Part {
    const tokens = pattern.match(/(?:!|&|<!?)?\(|\)\??|\||[^\s()|]+/g) ?? [];
    let next = 0;

    const alternatives = (): Part => {
      const phrases = [phrase()];
      while (tokens[next] === '|') {
        next += 1;
        phrases.push(phrase());
      }
      return phrases.length === 1 ? phrases[0]! : oneOf(phrases);
    };
    const phrase = (): Part => {
      const parts: Part[] = [];
      while (next < tokens.length && tokens[next] !== '|' && !tokens[next]!.startsWith(')')) parts.push(part(tokens[next++]!));
      return parts.length === 0 ? fail(`an empty phrase in "${pattern}"`) : inOrder(parts);
    };
    const bracketed = (): Part => {
      const inner = alternatives();
      const close = tokens[next++] ?? fail(`an open bracket in "${pattern}"`);
      return close === ')?' ? maybe(inner) : inner;
    };
    const part = (token: string): Part => {
      if (token === '(') return bracketed();
      if (token === '!(') return unless(bracketed());
      if (token === '&(') return unless(unless(bracketed()));
      if (token === '<(') return after(bracketed(), true);
      if (token === '<!(') return after(bracketed(), false);
      if (token === '^') return where(opensClause);
      if (token === '$') return where((words, at, limit) => at >= limit || opensClause(words, at) || joining.has(words[at]!.text));
      if (token === '...') return gap(longGap, () => true);
      if (/^\.\.\d*$/.test(token)) return gap(Number(token.slice(2) || shortGap), staysInClause);
      if (token.startsWith('<!')) return after(part(token.slice(2)), false);
      if (token.startsWith('<')) return after(part(token.slice(1)), true);
      if (token.startsWith('!')) return unless(part(token.slice(1)));
      if (token.startsWith('&')) return unless(unless(part(token.slice(1))));
      if (token.endsWith('?')) return maybe(part(token.slice(0, -1)));
      return token.startsWith('@') ? named(token.slice(1)) : oneWord(token);
    };

    const whole = alternatives();
    return next < tokens.length ? fail(`a bracket too many in "${pattern}"`) : whole;
  }

  /** A class is read once, when a pattern first names it. */
  function named(name: string): Part {
    const part = known.get(name) ?? read(Object.hasOwn(classes, name) ? classes[name]! : fail(`there is no class @${name}`));
    known.set(name, part);
    return part;
  }

  return pattern => {
    const part = read(pattern);
    return {
      begins: part.begins,
      matchAt: (words, from) => {
        if (part.begins !== undefined && !part.begins.has(words[from]!.text)) return undefined;
        const longest = Math.max(from, ...part.ends(words, from, words[from]!.sentenceEnd));
        return longest > from ? longest : undefined;
      },
    };
  };
}

function inOrder(parts: readonly Part[]): Part {
  const firstFilled = parts.findIndex(part => !part.mayBeEmpty);
  return {
    begins: allBeginnings(firstFilled < 0 ? parts : parts.slice(0, firstFilled + 1)),
    mayBeEmpty: firstFilled < 0,
    // Every end is followed once, so that no text makes the search branch without limit.
    ends: (words, at, limit) => {
      let ends: readonly number[] = [at];
      for (const part of parts) {
        if (ends.length === 1) ends = part.ends(words, ends[0]!, limit);
        else ends = [...new Set(ends.flatMap(from => part.ends(words, from, limit)))];
        if (ends.length === 0) return nowhere;
      }
      return ends;
    },
  };
}

function oneOf(phrases: readonly Part[]): Part {
  const listed = new Map<string, Part[]>();
  const unlisted: Part[] = [];
  for (const phrase of phrases) {
    if (phrase.begins === undefined || phrase.mayBeEmpty) unlisted.push(phrase);
    else for (const word of phrase.begins) listed.set(word, [...(listed.get(word) ?? []), phrase]);
  }
  return {
    begins: allBeginnings(phrases),
    mayBeEmpty: phrases.some(phrase => phrase.mayBeEmpty),
    ends: (words, at, limit) => {
      let ends = nowhere;
      const add = (phrase: Part): void => {
        const more = phrase.ends(words, at, limit);
        if (more.length > 0) ends = ends.length === 0 ? more : [...new Set([...ends, ...more])];
      };
      if (at < limit) listed.get(words[at]!.text)?.forEach(add);
      unlisted.forEach(add);
      return ends;
    },
  };
}

const allBeginnings = (parts: readonly Part[]): ReadonlySet<string> | undefined =>
  parts.some(part => part.begins === undefined) ? undefined : new Set(parts.flatMap(part => [...part.begins!]));

const maybe = (part: Part): Part => ({
  begins: part.begins,
  mayBeEmpty: true,
  ends: (words, at, limit) => [at, ...part.ends(words, at, limit).filter(end => end !== at)],
});

/** Takes no word: goes on where the condition holds. */
const where = (holds: (words: readonly Word[], at: number, limit: number) => boolean): Part => ({
  begins: new Set(),
  mayBeEmpty: true,
  ends: (words, at, limit) => (holds(words, at, limit) ? [at] : nowhere),
});

const unless = (part: Part): Part => where((words, at, limit) => part.ends(words, at, limit).length === 0);

/** What is asked of the word before may be a class or a choice, but it is one word. */
const after = (part: Part, wanted: boolean): Part =>
  where((words, at, limit) => {
    const stands = at > 0 && words[at - 1]!.sentenceEnd === limit && part.ends(words, at - 1, limit).includes(at);
    return stands === wanted;
  });

/** `maySkip` is asked of each word that the gap would skip. */
const gap = (most: number, maySkip: (words: readonly Word[], at: number) => boolean): Part => ({
  begins: undefined,
  mayBeEmpty: true,
  ends: (words, at, limit) => {
    const ends = [at];
    for (let to = at; to < limit && to < at + most && maySkip(words, to); to += 1) ends.push(to + 1);
    return ends;
  },
});

const notation = /^(#|_|[\p{L}\p{N}]+\*?|\*[\p{L}\p{N}]+)$/u;

function oneWord(token: string): Part {
  if (!notation.test(token)) fail(`"${token}" is not in the notation`);
  if (token === '_') return wordThat(() => true);
  if (token === '#') return wordThat(word => /^\p{N}/u.test(word));
  if (token.endsWith('*')) return wordThat(word => word.startsWith(token.slice(0, -1)));
  if (token.startsWith('*')) return wordThat(word => word.endsWith(token.slice(1)));
  return wordThat(word => word === token, new Set([token]));
}

const wordThat = (fits: (word: string) => boolean, begins?: ReadonlySet<string>): Part => ({
  begins,
  mayBeEmpty: false,
  ends: (words, at, limit) => (at < limit && fits(words[at]!.text) ? [at + 1] : nowhere),
});

function fail(what: string): never {
  throw new Error(`A word pattern cannot be read: ${what}`);
}
