/** What a password must be, after NIST SP 800-63B-4: long, hard to guess, never composed by rule. One that stands alone is longer. */
export const shortestPassword = 15;
/** Beside a second factor, which all staff have. */
export const shortestBesideFactor = 12;
export const longestPassword = 256;

/** The password of everybody in the demo practice. Production refuses it wherever it is typed. */
export const demoPassword = 'every small kept promise';

/** `EASY_TO_GUESS` is the server's finding, by a list of common passwords and an estimate of how many guesses one takes. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_PLAIN' | 'EASY_TO_GUESS' | 'IS_THE_DEMO_PASSWORD';

export const shortestFor = (audience: 'STAFF' | 'CLIENT'): number => (audience === 'STAFF' ? shortestBesideFactor : shortestPassword);

/** As it is hashed and compared, however its accents were typed. */
export const passwordText = (password: string): string => password.normalize('NFC');

/** The words that an attacker tries first: the parts of somebody's address and name. */
export const knownWords = (email: string, name = ''): string[] => [...email.split(/[@.+_-]/), ...name.split(/\s+/)];

/**
 * @param known from `knownWords`
 * @param shortest from `shortestFor`
 */
export function faultOfPassword(password: string, known: readonly string[], shortest = shortestPassword): PasswordFault | undefined {
  const text = passwordText(password);
  if ([...text].length < shortest) return 'TOO_SHORT';
  if ([...text].length > longestPassword) return 'TOO_LONG';
  if (text === demoPassword) return 'IS_THE_DEMO_PASSWORD';
  const lower = text.toLowerCase();
  const words = known.map(word => word.normalize('NFC').toLowerCase()).filter(word => word.length > 2);
  // The longest first, or a short one would break it up and leave its rest standing.
  const rest = words.sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), lower);
  return new Set(lower).size < 5 || rest.length < 8 ? 'TOO_PLAIN' : undefined;
}

/** How many guesses somebody who knows the person needs, from 0 (a few) to 4; below 3 is not enough (SP 800-63B-4, and the estimate of zxcvbn). */
export const leastStrength = 3;

/**
 * What a screen can say while somebody types, without a dictionary: nothing is right before the rules are kept, and more and other
 * characters are better. The server's estimate has the last word.
 */
export function roughStrength(password: string, known: readonly string[], shortest = shortestPassword): 'NOT_YET' | 'ENOUGH' | 'GOOD' {
  if (faultOfPassword(password, known, shortest)) return 'NOT_YET';
  const letters = [...passwordText(password).toLowerCase()];
  return letters.length >= shortest + 5 && new Set(letters).size >= 10 ? 'GOOD' : 'ENOUGH';
}
