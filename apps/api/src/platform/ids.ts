import { v4, v7, validate } from 'uuid';

/** A new id: UUID version 7, made here and never by a client, ordered by time so that indexes stay dense. */
export const newId = (): string => v7();

/** A new id for a row whose id the partner is handed: version 4, for one that is ordered by time would tell at what hour it was written (R19). */
export const newTimelessId = (): string => v4();

/** Whether it can be an id at all: what comes without the contract's scalars, in a cookie, is asked here. */
export const isId = (text: string): boolean => validate(text);
