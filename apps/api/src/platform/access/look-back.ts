import { isClosed, type OwnEntry } from '@roadback/domain/proof';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../database/practice-scope.js';

/**
 * R5: whether the words of the viewer's own entry stay closed until they have proved once more who they are. Of a past day is what was written
 * before today in the author's own calendar. Staff and jobs write nothing of this kind.
 */
export function isClosedTo({ viewer, now }: Scope, entry: Omit<OwnEntry, 'day'> & ({ day: string } | { at: Date })): boolean {
  if (viewer.kind !== 'PERSON' || viewer.audience !== 'CLIENT') return false;
  const day = 'day' in entry ? entry.day : dayIn(viewer.timeZone, entry.at);
  return isClosed({ ...entry, day }, dayIn(viewer.timeZone, now), viewer.session, now);
}
