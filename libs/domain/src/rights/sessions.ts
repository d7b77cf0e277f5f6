import { acting, caring, type Rights } from './right.js';

export const sessionsRights = {
  'Query.privateNotes': { may: { COUNSELOR: 'OWN', SUPERVISOR: 'OWN' } },
  'Mutation.writePrivateNote': acting,
  'Mutation.changePrivateNote': { may: { COUNSELOR: 'OWN', SUPERVISOR: 'OWN' } },
  'Mutation.deletePrivateNote': { may: { COUNSELOR: 'OWN', SUPERVISOR: 'OWN' } },
  'Mutation.sharePrivateNote': { may: { COUNSELOR: 'OWN' } },
  'Mutation.takePrivateNoteBack': { may: { COUNSELOR: 'OWN', SUPERVISOR: 'OWN' } },
  'Query.coupleSessions': caring,
  'Mutation.planSession': acting,
  'Mutation.holdSession': acting,
  'Mutation.cancelSession': acting,
  'Mutation.saveSessionNote': acting,
  'Mutation.signSessionNote': acting,
  'Mutation.addToSessionNote': acting,
} as const satisfies Rights;
