import { acting, addressee, author, caring, own, type Rights } from './right.js';

export const changedBehaviorRights = {
  'Query.myChangedBehavior': own,
  'Query.changedBehavior': caring,
  'Mutation.makeCommitment': own,
  'Mutation.letCommitmentGo': author,
  'Mutation.stopSharingCommitment': { ...author, beforeSigning: true },
  'Mutation.endCommitment': acting,
  'Mutation.reportMoment': author,
  'Mutation.viewMoment': addressee,
  'Mutation.noteNoticed': own,
  'Mutation.stopSharingNoticed': { ...author, beforeSigning: true },
} as const satisfies Rights;
