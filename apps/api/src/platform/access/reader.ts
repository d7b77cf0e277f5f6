import type { Reader } from '@roadback/domain/visibility';
import type { PersonViewer, SystemViewer } from './viewer.js';

/** What the viewer is to what somebody wrote (R5): staff of no care team, and a job, are nobody to it. */
export function readerOf(viewer: PersonViewer | SystemViewer, authorId: string): Reader {
  if (viewer.kind !== 'PERSON') return 'OTHER';
  if (viewer.audience === 'STAFF') return viewer.roles.includes('COUNSELOR') || viewer.roles.includes('SUPERVISOR') ? 'CARE_TEAM' : 'OTHER';
  return viewer.personId === authorId ? 'AUTHOR' : 'PARTNER';
}
