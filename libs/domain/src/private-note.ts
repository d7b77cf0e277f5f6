import { refuse, type Refusal } from './refusal.js';

/** Longest private note, in characters. */
export const longestPrivateNote = 10_000;

export type PrivateNoteFault = 'EMPTY' | 'TOO_LONG';
export type PrivateNoteRefusal = 'NO_SUPERVISOR';

export const faultsOfPrivateNote = (words: string): { words?: PrivateNoteFault } =>
  words.trim() === '' ? { words: 'EMPTY' } : words.length > longestPrivateNote ? { words: 'TOO_LONG' } : {};

/** The second wall beside the policies: its author reads it, and the supervisor to whom they show it. */
export const readsPrivateNote = (
  { authorId, sharedWithId }: { authorId: string; sharedWithId: string | null },
  readerId: string,
): boolean => authorId === readerId || sharedWithId === readerId;

/** A note is shown to the author's own supervisor, by name, and to nobody else. */
export const sharePrivateNote = (supervisorId: string | null): true | Refusal<PrivateNoteRefusal> =>
  supervisorId === null ? refuse('NO_SUPERVISOR') : true;
