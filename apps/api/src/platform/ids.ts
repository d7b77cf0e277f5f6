import { v7 } from 'uuid';

/** A new id: UUID version 7, made here and never by a client, ordered by time so that indexes stay dense. */
export const newId = (): string => v7();
