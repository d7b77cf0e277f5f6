import { acting, caring, either, own, type Rights } from './right.js';

export const safetyRights = {
  'Query.myScreening': own,
  'Mutation.sendScreening': either,
  'Mutation.answerScreeningItem': either,
  'Query.coupleSafety': caring,
  'Query.screenings': caring,
  'Mutation.askScreening': acting,
  'Mutation.recordClearance': acting,
  'Mutation.withdrawClearance': acting,
} as const satisfies Rights;
