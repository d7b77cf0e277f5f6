import { platform, type Rights } from './right.js';

export const upkeepRights = {
  'Query.upkeep': platform,
  'Mutation.retryJob': { ...platform, needsProof: true },
} as const satisfies Rights;
