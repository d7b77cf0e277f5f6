import { acting, admin, caring, platform, type Rights } from './right.js';

export const peopleRights = {
  'Query.staff': admin,
  'Query.clients': admin,
  'Mutation.openPractice': platform,
  'Mutation.addStaff': { ...admin, needsProof: true },
  'Mutation.addClient': admin,
  'Mutation.renewWelcome': admin,
  'Mutation.changePreferences': { may: { PRACTICE_ADMIN: 'OWN', SUPERVISOR: 'OWN', COUNSELOR: 'OWN', CLIENT: 'OWN' }, beforeSigning: true },
  'Query.checkClientImport': admin,
  'Query.clientImport': admin,
  'Mutation.beginClientImport': admin,
  'Mutation.addImportPart': admin,
  'Mutation.importClients': admin,
  'Mutation.inviteClients': admin,
  'Query.staffChanges': admin,
  'Mutation.changeStaffRoles': { ...admin, needsProof: true },
  'Mutation.endStaffMembership': { ...admin, needsProof: true },
  'Mutation.resetSecondFactor': { ...admin, needsProof: true },
  // Whoever hears of a stolen phone first.
  'Mutation.endSessionsOf': { may: { PRACTICE_ADMIN: 'PRACTICE', COUNSELOR: 'ACTING' } },
  'Query.gettingIn': caring,
  'Mutation.giveResetCode': acting,
} as const satisfies Rights;
