import { graphql } from '../generated';

export const commitmentFields = graphql(`
  fragment CommitmentFields on Commitment {
    id
    makerId
    makerName
    words
    kind
    timing
    startsOn
    at
    rule
    visibility
    isEnded
    kept
    moments {
      id
      day
      at
      visibility
      reports {
        id
        kind
        words
        repair
        repairedOn
        minutesToRepair
      }
      views {
        id
        kind
        words
        visibility
      }
    }
  }
`);

export const reliabilityFields = graphql(`
  fragment ReliabilityFields on PartnerReliability {
    partnerId
    partnerName
    kept
    windows {
      weeks
      counts {
        KEPT
        RENEGOTIATED
        LATE
        MISSED
      }
      reliable {
        rate
        low
        high
      }
      confirmed
      disputed
      unsure
      disputedShare
      minutesToRepair
      unreported
    }
  }
`);

export const changedBehaviorDocument = graphql(`
  query ChangedBehavior($coupleId: Uuid!) {
    changedBehavior(coupleId: $coupleId) {
      commitments {
        ...CommitmentFields
      }
      reliability {
        ...ReliabilityFields
      }
      noticed {
        id
        authorId
        authorName
        words
        day
        visibility
      }
    }
  }
`);

export const endCommitmentDocument = graphql(`
  mutation EndCommitment($commitmentId: Uuid!, $reason: Text!) {
    endCommitment(commitmentId: $commitmentId, reason: $reason) {
      id
    }
  }
`);
