import type { SessionState } from './couple-session.js';
import { refuse, type Refusal } from './refusal.js';

/** What a note says, in its order: what happened, what the two agreed on, what comes next. */
export const noteSections = ['did', 'agreed', 'nextTime'] as const;
export type NoteSection = (typeof noteSections)[number];
export type NoteWords = Record<NoteSection, string>;

/** Longest section, in characters. */
export const longestSection = 10_000;
/** Longest addendum, in characters. */
export const longestAddendum = 4_000;

export type NoteFault = 'EMPTY' | 'TOO_LONG';
export type NoteRefusal = 'SESSION_NOT_HELD' | 'NOTE_SIGNED' | 'NOTE_NOT_SIGNED';

/** A draft may be kept with anything still missing. */
export const faultsOfDraft = (words: NoteWords): Partial<Record<NoteSection, NoteFault>> =>
  Object.fromEntries(noteSections.filter(section => words[section].length > longestSection).map(section => [section, 'TOO_LONG' as const]));

/** R13: nothing is written about what was not held, and nothing into what is signed. */
export function writeNote(session: { state: SessionState }, note: { isSigned: boolean } | null): true | Refusal<NoteRefusal> {
  if (session.state !== 'HELD') return refuse('SESSION_NOT_HELD');
  return note?.isSigned ? refuse('NOTE_SIGNED') : true;
}

/** A signature stands under words: what happened is needed, the rest may stay open. */
export const faultsOfSigning = (words: NoteWords): Partial<Record<NoteSection, NoteFault>> =>
  words.did.trim() === '' ? { did: 'EMPTY' } : faultsOfDraft(words);

/** R13: a correction is an addendum; before the signature there is nothing to correct. */
export const addToNote = (note: { isSigned: boolean }): true | Refusal<NoteRefusal> => (note.isSigned ? true : refuse('NOTE_NOT_SIGNED'));

export const faultsOfAddendum = (words: string): { words?: NoteFault } =>
  words.trim() === '' ? { words: 'EMPTY' } : words.length > longestAddendum ? { words: 'TOO_LONG' } : {};
