import { acting, author, caring, own, type Rights } from './right.js';

export const tasksRights = {
  'Query.previewSchedule': acting,
  'Query.previewPathway': acting,
  'Query.myTask': author,
  'Query.submission': {
    may: { CLIENT: 'READER', COUNSELOR: 'CARING', SUPERVISOR: 'CARING' },
    // R16: the reply is for whoever was replied to.
    fields: { 'Submission.review': { CLIENT: 'AUTHOR', COUNSELOR: 'CARING', SUPERVISOR: 'CARING' } },
  },
  'Query.sharedWithMe': own,
  'Mutation.assignExercise': acting,
  'Mutation.applyPathway': acting,
  'Mutation.endAssignment': acting,
  'Mutation.openInSession': acting,
  'Mutation.submitTask': author,
  'Mutation.answerSafetyItem': author,
  'Mutation.reviewSubmission': acting,
  'Mutation.stopSharing': { ...author, beforeSigning: true },
  'Query.heldAnswers': caring,
  // R5: a phone in the wrong hands is not consent.
  'Mutation.agreeToRelease': { ...author, needsProof: true },
  'Mutation.releaseSubmission': acting,
  'Query.reveals': caring,
  'Query.myReveal': author,
  'Query.myOpenedReveals': own,
  'Mutation.openReveal': acting,
} as const satisfies Rights;
