import { own, type Rights } from './right.js';

export const notificationsRights = {
  // Settings are open to whoever has yet to sign.
  'Query.myReminders': { ...own, beforeSigning: true },
  'Mutation.chooseReminders': { ...own, beforeSigning: true },
  'Mutation.tryAddressAgain': { ...own, beforeSigning: true },
} as const satisfies Rights;
