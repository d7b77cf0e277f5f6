import { own, type Right, type Rights } from './right.js';

/** The morning page is of those who care for couples. */
const ofWhoCares = { may: { COUNSELOR: 'OWN', SUPERVISOR: 'OWN' } } as const satisfies Right;

export const notificationsRights = {
  // Settings are open to whoever has yet to sign.
  'Query.myReminders': { ...own, beforeSigning: true },
  'Mutation.chooseReminders': { ...own, beforeSigning: true },
  'Mutation.tryAddressAgain': { ...own, beforeSigning: true },
  'Query.myPush': { ...own, beforeSigning: true },
  'Mutation.turnPushOn': { ...own, beforeSigning: true },
  'Mutation.turnPushOff': { ...own, beforeSigning: true },
  'Query.myMorningMail': ofWhoCares,
  'Mutation.chooseMorningMail': ofWhoCares,
  'Mutation.tryMorningMailAgain': ofWhoCares,
  'Query.myNews': own,
  'Mutation.lookAtNews': own,
} as const satisfies Rights;
