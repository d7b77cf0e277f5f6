import { acting, addressee, author, caring, either, own, type Rights } from './right.js';

export const patienceRights = {
  'Query.myPatience': own,
  'Query.myPause': own,
  'Query.patience': caring,
  'Mutation.logTrigger': own,
  'Mutation.stopSharingNeed': { ...author, beforeSigning: true },
  'Mutation.answerNeed': addressee,
  'Mutation.takeReassuranceBack': { ...addressee, beforeSigning: true },
  'Mutation.sayHowItLanded': author,
  'Mutation.proposePause': own,
  // What one has proposed oneself waits for the other.
  'Mutation.acceptPause': addressee,
  'Mutation.letPauseAgreementGo': either,
  'Mutation.callPause': own,
  'Mutation.setTriggersADay': acting,
} as const satisfies Rights;
