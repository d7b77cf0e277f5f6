import { own, type Rights } from './right.js';

export const checkInsRights = {
  'Query.myTrend': own,
  'Query.myUsualDays': own,
  'Query.myCheckIns': own,
  'Mutation.checkIn': own,
} as const satisfies Rights;
