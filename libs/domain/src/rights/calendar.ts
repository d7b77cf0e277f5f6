import { own, type Rights } from './right.js';

export const calendarRights = {
  'Query.myCalendar': { ...own, beforeSigning: true },
  'Mutation.makeCalendar': { ...own, needsProof: true },
  'Mutation.stopCalendar': { ...own, beforeSigning: true },
} as const satisfies Rights;
