import { admin, own, type Rights } from './right.js';

export const auditRights = {
  'Query.auditTrail': { may: { PRACTICE_ADMIN: 'PRACTICE', COUNSELOR: 'PRACTICE', SUPERVISOR: 'PRACTICE' } },
  'Query.auditSeal': admin,
  'Query.myRecordReaders': own,
} as const satisfies Rights;
