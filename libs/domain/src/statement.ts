import type { Visibility } from './exercise.js';
import { asksForSecrets } from './no-secrets.js';
import { visibilityIn, type CoupleState } from './separation.js';

/**
 * What the one who was hurt says beside the four steps. SAFETY_NEED: what is needed to feel safe. ASK: one thing asked of the partner now,
 * in the present tense. TRUST: the choice to trust again, which nobody ever asks for (R8).
 */
export const statementKinds = ['SAFETY_NEED', 'ASK', 'TRUST'] as const;
export type StatementKind = (typeof statementKinds)[number];

export type StatementFault = 'EMPTY' | 'TOO_LONG' | 'NO_PLACE_HERE';

/** Longest words, in characters: one thing at a time can be heard. */
export const longestStatement = 1_000;

/** R5, R15: who reads it is what its author chose, as long as there is a couple. */
export const visibilityOfStatement = (chosen: Visibility, couple: CoupleState): Visibility => visibilityIn(couple, chosen);

/** R8: a choice to trust takes the place of the one before it. Needs and asks stand beside each other. */
export const takesThePlace = (kind: StatementKind): boolean => kind === 'TRUST';

/** R5, R8: the second wall beside the policies: the partner reads what is shared and was not taken back, and finds no trace of the rest. */
export const partnerReadsStatement = (
  { visibility, isEnded }: { visibility: Visibility; isEnded: boolean },
  couple: CoupleState,
): boolean => visibility === 'SHARED' && !isEnded && couple === 'ACTIVE';

/** R8, R19: an ask is of a day; when somebody began to need something, or chose to trust, is told to nobody but the care team. */
export const isDated = (kind: StatementKind): boolean => kind === 'ASK';

/** A choice to trust needs no words. R4: what may be looked into is no need: passwords, codes, places and the contents of messages. */
export function faultsOfStatement({ kind, words }: { kind: StatementKind; words: string | null }): { words?: StatementFault } {
  if ((words?.length ?? 0) > longestStatement) return { words: 'TOO_LONG' };
  if (asksForSecrets(words ?? '')) return { words: 'NO_PLACE_HERE' };
  return kind !== 'TRUST' && (words?.trim() ?? '') === '' ? { words: 'EMPTY' } : {};
}
