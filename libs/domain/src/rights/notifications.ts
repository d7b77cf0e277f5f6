import { own, type Rights } from './right.js';

export const notificationsRights = {
  // Settings are open to whoever has yet to sign.
  'Query.myReminders': { ...own, beforeSigning: true },
  'Mutation.chooseReminders': { ...own, beforeSigning: true },
  'Mutation.tryAddressAgain': { ...own, beforeSigning: true },
  'Query.myPush': { ...own, beforeSigning: true },
  'Mutation.turnPushOn': { ...own, beforeSigning: true },
  'Mutation.turnPushOff': { ...own, beforeSigning: true },
  'Query.myNews': own,
  'Mutation.lookAtNews': own,
} as const satisfies Rights;
