import { graphql } from '../generated';

export const safetyFields = graphql(`
  fragment SafetyFields on CoupleSafety {
    askedAt
    asksAgainAt
    partners {
      partnerId
      partnerName
      answeredAt
      positiveAreas
    }
    clearedUntil
    clearances {
      id
      reason
      firstTalkOn
      secondTalkOn
      byName
      recordedAt
      endsAt
      withdrawnAt
      withdrawnByName
      withdrawnReason
    }
  }
`);

export const safetyDocument = graphql(`
  query CoupleSafety($coupleId: Uuid!) {
    coupleSafety(coupleId: $coupleId) {
      ...SafetyFields
    }
  }
`);

export const screeningsDocument = graphql(`
  query Screenings($coupleId: Uuid!) {
    screenings(coupleId: $coupleId) {
      id
      partnerId
      partnerName
      sentAt
      words
      positiveAreas
      answers {
        area
        prompt {
          en
          es
        }
        answer {
          en
          es
        }
        isPositive
      }
    }
  }
`);

export const askScreeningDocument = graphql(`
  mutation AskScreening($coupleId: Uuid!, $idempotencyKey: Uuid!) {
    askScreening(coupleId: $coupleId, idempotencyKey: $idempotencyKey) {
      askedAt
    }
  }
`);

export const recordClearanceDocument = graphql(`
  mutation RecordClearance($input: RecordClearanceInput!) {
    recordClearance(input: $input) {
      clearedUntil
    }
  }
`);

export const withdrawClearanceDocument = graphql(`
  mutation WithdrawClearance($coupleId: Uuid!, $reason: Text!) {
    withdrawClearance(coupleId: $coupleId, reason: $reason) {
      clearedUntil
    }
  }
`);
