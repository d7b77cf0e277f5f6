import { admin, platform, type Rights } from './right.js';

export const practicesRights = {
  'Query.practices': platform,
  'Mutation.changePractice': admin,
} as const satisfies Rights;
