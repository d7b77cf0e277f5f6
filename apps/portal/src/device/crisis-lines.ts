import type { SignedInFragment } from '../generated/graphql';
import { keep, recall } from './kept';

export type CrisisLine = NonNullable<SignedInFragment['practice']>['crisisLines'][number];

const key = 'crisis-lines';

/** The lines of the last practice that was entered here: they must answer without a connection and without a sign-in (R9). */
export const keepCrisisLines = (lines: CrisisLine[]): Promise<boolean> => keep(key, lines);
export const recallCrisisLines = async (): Promise<CrisisLine[]> => (await recall<CrisisLine[]>(key)) ?? [];
