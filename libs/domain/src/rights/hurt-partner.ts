import { author, caring, own, type Rights } from './right.js';

export const hurtPartnerRights = {
  'Query.myOwnTrack': own,
  'Query.ownTrack': caring,
  'Mutation.sayStatement': own,
  'Mutation.stopSharingStatement': author,
  'Mutation.letStatementGo': author,
  'Mutation.checkAskingLanguage': { ...own, keepsNothing: true },
} as const satisfies Rights;
