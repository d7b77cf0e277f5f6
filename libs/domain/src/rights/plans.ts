import { acting, own, type Rights } from './right.js';

export const plansRights = {
  'Query.myRoadmap': own,
  'Mutation.openPlan': acting,
  'Mutation.moveStep': acting,
  'Mutation.recordLapse': acting,
  'Mutation.concludePlan': acting,
} as const satisfies Rights;
