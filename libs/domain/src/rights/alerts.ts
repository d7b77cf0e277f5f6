import { acting, caring, type Rights } from './right.js';

export const alertsRights = {
  'Query.alerts': caring,
  'Mutation.acknowledgeAlert': acting,
} as const satisfies Rights;
