import { patternReader, type WordPattern } from './word-pattern.js';
import { wordsOf, type Spelling } from './written-words.js';

/** What words may be about: harming oneself, harm or fear from the partner, harm to a child or to somebody else. */
export const alarmingAreas = ['SELF_HARM', 'PARTNER', 'OTHERS'] as const;
export type AlarmingArea = (typeof alarmingAreas)[number];

/** Phrases of one area and one language, and examples of what they find and of what comes near: for the reader, and for their test. */
export interface AlarmingPhrases {
  area: AlarmingArea;
  language: 'EN' | 'ES';
  /** In the notation of `word-pattern.ts`. */
  phrases: readonly string[];
  finds: readonly string[];
  spares: readonly string[];
}

/** How people write words together on a phone. One table for both languages, because one does not know in which somebody writes. */
const spelling: Spelling = {
  words: {
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    youre: 'you are',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    gonna: 'going to',
    wanna: 'want to',
    kms: 'kill myself',
    mom: 'mother',
    mum: 'mother',
    dad: 'father',
    q: 'que',
    k: 'que',
    pa: 'para',
    al: 'a el',
    del: 'de el',
    mama: 'madre',
    papa: 'padre',
  },
  endings: { "n't": 'not', "'re": 'are', "'m": 'am', "'ve": 'have', "'ll": 'will', "'d": 'would', "'s": 'is' },
  accented: [],
};

// No phrase needs a class, and a gap skips what it is told to skip: whether something was said no to is not asked (docs/decisions/0051).
const read = patternReader({ classes: {}, joiners: [], negations: [] });

/**
 * Whether a text holds one of these phrases: whole words, however large they are written, with or without accents, apostrophes and odd
 * spaces. It is unreliable in both directions: what is denied, quoted, joked or told of long ago is found too, and what is said in other
 * words is not.
 * @param phrases in the notation of `word-pattern.ts`
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const patterns = phrases.map(read);
  return text => {
    const words = wordsOf(text, spelling);
    return words.some((_, at) => patterns.some((pattern: WordPattern) => pattern.matchAt(words, at) !== undefined));
  };
}

/** Which areas a text is about, as far as these lists tell. */
export function alarmFinder(lists: readonly AlarmingPhrases[]): (text: string) => AlarmingArea[] {
  const finders = alarmingAreas.map(area => ({
    area,
    finds: phraseFinder(lists.filter(list => list.area === area).flatMap(({ phrases }) => phrases)),
  }));
  return text => finders.filter(({ finds }) => finds(text)).map(({ area }) => area);
}

/** Every text in what somebody sends: its keys and numbers are none. */
export function textsIn(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsIn) : [];
}
