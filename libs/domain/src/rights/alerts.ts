import { acting, anyStaffOwn, caring, type Rights } from './right.js';

export const alertsRights = {
  'Query.alerts': caring,
  'Query.alertsPassedOn': anyStaffOwn,
  'Mutation.acknowledgeAlert': acting,
  'Mutation.closeAlert': acting,
} as const satisfies Rights;
