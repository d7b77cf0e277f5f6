import { author, caring, own, type Rights } from './right.js';

export const hurtPartnerRights = {
  'Query.myOwnTrack': own,
  'Query.ownTrack': caring,
  'Mutation.sayStatement': own,
  'Mutation.stopSharingStatement': { ...author, beforeSigning: true },
  'Mutation.letStatementGo': { ...author, beforeSigning: true },
  'Mutation.checkAskingLanguage': { ...own, keepsNothing: true },
} as const satisfies Rights;
