import { acting, admin, caring, own, type Rights } from './right.js';

export const recordsRights = {
  'Query.erasures': admin,
  'Query.legalHolds': admin,
  'Query.retention': admin,
  'Mutation.recordErasure': admin,
  'Mutation.decideErasure': admin,
  'Mutation.changeRetention': admin,
  'Mutation.placeLegalHold': admin,
  'Mutation.addLegalHoldEntry': admin,
  'Mutation.liftLegalHold': admin,
  'Query.myRecord': own,
  'Query.myCorrections': own,
  'Query.corrections': caring,
  'Mutation.askCorrection': own,
  'Mutation.answerCorrection': acting,
  'Mutation.leaveCare': own,
} as const satisfies Rights;
