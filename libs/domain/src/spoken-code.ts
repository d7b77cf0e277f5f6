/**
 * Codes that one person tells another or types from a mail: eight characters without those that sound or look alike (no 0 and O, no 1, I
 * and L, no 5 and S, no 2 and Z, no 8 and B), shown in two groups. 37 bits: enough for something that lives for hours and bears five tries.
 */
export const codeLetters = 'ACDEFGHJKMNPQRTUVWXY34679';
export const codeLength = 8;
export const codeTries = 5;

/** @param random bytes from a cryptographic source; null when too few of them can be used without favoring a letter */
export function spokenCode(random: ArrayLike<number>): string | null {
  const fair = 256 - (256 % codeLetters.length);
  const letters = Array.from(random)
    .filter(byte => byte < fair)
    .slice(0, codeLength)
    .map(byte => codeLetters[byte % codeLetters.length]!);
  return letters.length < codeLength ? null : letters.join('');
}

/** As it is read out: `K7RM WQ3A`. */
export const shownCode = (code: string): string => `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;

/** What somebody typed, as it was made: blanks, dashes and small letters are no mistake. */
export const typedCode = (text: string): string => text.replaceAll(/[\s.·_-]/g, '').toUpperCase();
