import { acting, addressee, author, caring, either, own, type Rights } from './right.js';

export const transparencyRights = {
  'Query.myQuestions': own,
  'Query.coupleQuestions': caring,
  'Mutation.askQuestion': own,
  'Mutation.withdrawQuestion': { ...author, beforeSigning: true },
  'Mutation.answerQuestion': addressee,
  'Mutation.takeAnswerBack': { ...addressee, beforeSigning: true },
  'Mutation.holdQuestion': acting,
  'Mutation.releaseQuestion': acting,
  'Mutation.agreeQuestionWindows': acting,
  'Mutation.endQuestionWindows': acting,
  'Query.myAgreement': own,
  'Query.agreements': caring,
  'Mutation.proposeAgreement': acting,
  'Mutation.startAgreement': acting,
  'Mutation.stopAgreement': acting,
  'Mutation.signAgreement': either,
  'Mutation.pauseAgreement': { ...either, beforeSigning: true },
  'Mutation.logLook': either,
} as const satisfies Rights;
