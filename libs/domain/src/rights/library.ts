import { anyCounselor, anyStaff, type Rights } from './right.js';

export const libraryRights = {
  'Query.exercises': anyStaff,
  'Query.pathways': anyStaff,
  'Query.exerciseVersion': anyStaff,
  'Query.ownExercises': anyStaff,
  'Query.ownExercise': anyStaff,
  'Mutation.makeExerciseOurs': anyCounselor,
  'Mutation.saveExerciseDraft': anyCounselor,
  'Mutation.publishExercise': anyCounselor,
  'Mutation.withdrawExercise': anyCounselor,
} as const satisfies Rights;
