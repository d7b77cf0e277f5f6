import { acting, addressee, author, caring, own, type Rights } from './right.js';

export const responsibilityRights = {
  'Query.myResponsibility': own,
  'Query.apologies': caring,
  'Query.apologyFindings': caring,
  'Mutation.inviteToApologize': acting,
  'Mutation.sendApologyDraft': author,
  'Mutation.checkApologyLanguage': { ...own, keepsNothing: true },
  'Mutation.commentOnApology': acting,
  'Mutation.markApologyReady': acting,
  'Mutation.recordApology': acting,
  'Mutation.answerApology': addressee,
} as const satisfies Rights;
