import { caring, own, type Rights } from './right.js';

export const overviewRights = {
  'Query.caseload': caring,
  'Query.brief': caring,
  'Query.couple': caring,
  'Query.readiness': caring,
  'Query.timeline': caring,
  'Query.today': own,
} as const satisfies Rights;
