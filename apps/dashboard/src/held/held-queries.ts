import { graphql } from '../generated';

export const heldFields = graphql(`
  fragment HeldFields on HeldAnswer {
    submission {
      id
      authorId
      authorName
      answers
      consentedAt
      exercise {
        ...ExerciseFields
      }
    }
    hindrance
  }
`);

export const heldDocument = graphql(`
  query HeldAnswers($coupleId: Uuid!) {
    heldAnswers(coupleId: $coupleId) {
      ...HeldFields
    }
  }
`);

export const releaseSubmissionDocument = graphql(`
  mutation ReleaseSubmission($input: ReleaseSubmissionInput!) {
    releaseSubmission(input: $input) {
      id
    }
  }
`);
