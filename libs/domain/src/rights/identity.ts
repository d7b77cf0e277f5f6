import { anybody, type Rights } from './right.js';

export const identityRights = {
  'Query.me': anybody,
  'Mutation.signIn': anybody,
  'Mutation.signOut': anybody,
  'Mutation.acceptWelcome': anybody,
  // Into another of one's own practices.
  'Mutation.enterPractice': { may: { PRACTICE_ADMIN: 'OWN', SUPERVISOR: 'OWN', COUNSELOR: 'OWN', CLIENT: 'OWN' } },
} as const satisfies Rights;
