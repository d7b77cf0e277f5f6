import { acting, admin, anyStaff, caring, own, type Rights } from './right.js';

export const couplesRights = {
  'Query.couples': admin,
  // A counselor pairs the clients who were brought in for them, with themself as the counselor.
  'Mutation.formCouple': { may: { PRACTICE_ADMIN: 'PRACTICE', COUNSELOR: 'OWN' } },
  'Mutation.separateCouple': acting,
  'Mutation.declareSeparation': { ...own, beforeSigning: true },
  'Query.careTeam': {
    may: { PRACTICE_ADMIN: 'PRACTICE', COUNSELOR: 'CARING', SUPERVISOR: 'CARING' },
    // A tie to somebody in the house is a client's own affair.
    fields: { 'CareTeam.exclusions': { PRACTICE_ADMIN: 'PRACTICE' } },
  },
  'Query.myCareTeam': { ...own, beforeSigning: true },
  'Mutation.addCoCounselor': admin,
  'Mutation.endCoCounselor': admin,
  'Mutation.arrangeCover': admin,
  'Mutation.endCover': admin,
  'Mutation.handOver': admin,
  'Mutation.setSupervisor': { ...admin, needsProof: true },
  'Mutation.exclude': admin,
  // Whoever looks on may find that they know one of the two as well.
  'Mutation.excludeMyself': caring,
  'Mutation.liftExclusion': admin,
  'Query.breakGlasses': anyStaff,
  // Whoever is kept out of a couple by name does not find it.
  'Mutation.breakGlass': { may: { SUPERVISOR: 'PRACTICE' }, needsProof: true },
  'Mutation.endBreakGlass': { may: { SUPERVISOR: 'OWN' } },
  'Mutation.lookAtBreakGlass': admin,
  'Query.clientsToPair': { may: { COUNSELOR: 'OWN' } },
  'Query.coupleConsents': caring,
} as const satisfies Rights;
