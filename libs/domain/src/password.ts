/** What a password must be, after NIST SP 800-63B-4 for a password that stands alone: long, unremarked otherwise, never composed by rule. */
export const shortestPassword = 15;
export const longestPassword = 256;

/** The password of everybody in the demo practice. Production refuses it wherever it is typed. */
export const demoPassword = 'every small kept promise';

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_PLAIN' | 'IS_THE_DEMO_PASSWORD';

/** The words that an attacker tries first: the parts of somebody's address and name. */
export const knownWords = (email: string, name = ''): string[] => [...email.split(/[@.+_-]/), ...name.split(/\s+/)];

/** @param known from `knownWords` */
export function faultOfPassword(password: string, known: readonly string[]): PasswordFault | undefined {
  const text = password.normalize('NFC');
  if ([...text].length < shortestPassword) return 'TOO_SHORT';
  if ([...text].length > longestPassword) return 'TOO_LONG';
  if (text === demoPassword) return 'IS_THE_DEMO_PASSWORD';
  const lower = text.toLowerCase();
  const words = known.map(word => word.normalize('NFC').toLowerCase()).filter(word => word.length > 2);
  // The longest first, or a short one would break it up and leave its rest standing.
  const rest = words.sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), lower);
  return new Set(lower).size < 5 || rest.length < 8 ? 'TOO_PLAIN' : undefined;
}
