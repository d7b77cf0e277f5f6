import { isClosed, type OwnEntry } from '@roadback/domain/proof';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../database/practice-scope.js';

/** R5: whether the words of the viewer's own entry stay closed until they have proved once more who they are. Staff, and jobs, look back at nothing of theirs. */
export function isClosedTo({ viewer, now }: Scope, entry: OwnEntry): boolean {
  if (viewer.kind !== 'PERSON' || viewer.audience !== 'CLIENT') return false;
  return isClosed(entry, dayIn(viewer.timeZone, now), viewer.session, now);
}
