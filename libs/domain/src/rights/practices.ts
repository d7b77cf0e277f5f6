import { admin, own, platform, type Rights } from './right.js';

export const practicesRights = {
  'Query.practices': platform,
  'Mutation.changePractice': admin,
  'Query.policy': admin,
  'Mutation.savePolicyDraft': admin,
  'Mutation.putPolicyInForce': admin,
  'Query.mySigning': { ...own, beforeSigning: true },
  'Mutation.sign': { ...own, beforeSigning: true },
  'Query.practiceChanges': platform,
  'Mutation.suspendPractice': platform,
  'Mutation.resumePractice': platform,
  'Query.checklist': admin,
  'Mutation.goLive': admin,
  'Mutation.choosePracticeCover': admin,
} as const satisfies Rights;
