import { admin, platform, type Rights } from './right.js';

export const peopleRights = {
  'Query.staff': admin,
  'Query.clients': admin,
  'Mutation.openPractice': platform,
  'Mutation.addStaff': { ...admin, needsProof: true },
  'Mutation.addClient': admin,
  'Mutation.renewWelcome': admin,
  'Mutation.changePreferences': { may: { PRACTICE_ADMIN: 'OWN', SUPERVISOR: 'OWN', COUNSELOR: 'OWN', CLIENT: 'OWN' } },
} as const satisfies Rights;
