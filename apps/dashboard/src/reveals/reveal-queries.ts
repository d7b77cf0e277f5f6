import { graphql } from '../generated';

export const revealFields = graphql(`
  fragment RevealFields on CoupleReveal {
    assignmentId
    day
    exercise {
      ...ExerciseFields
    }
    parts {
      clientId
      givenName
      standing
      submissionId
      answers
    }
    hindrance
    openedAt
    openedByName
  }
`);

export const revealsDocument = graphql(`
  query Reveals($coupleId: Uuid!) {
    reveals(coupleId: $coupleId) {
      ...RevealFields
    }
  }
`);

export const openRevealDocument = graphql(`
  mutation OpenReveal($input: OpenRevealInput!) {
    openReveal(input: $input) {
      assignmentId
    }
  }
`);
