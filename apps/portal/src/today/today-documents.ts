import { graphql } from '../generated';

graphql(`
  fragment CheckInParts on CheckIn {
    id
    day
    feel
    safety
    note
    isClosed
    visibility
    sentAt
  }
`);

graphql(`
  fragment TaskRow on MyTaskRow {
    id
    title {
      en
      es
    }
    minutes
    mode
    state
    opensAt
    closesAt
  }
`);

export const todayDocument = graphql(`
  query Today {
    today {
      day
      givenName
      partnerName
      isApart
      counselorName
      checkIn {
        ...CheckInParts
      }
      tasks {
        ...TaskRow
      }
      earlier {
        ...TaskRow
      }
      nextOpensAt
      openSteps
      closedSteps
      replies {
        submissionId
        title {
          en
          es
        }
        reply
        byName
        at
      }
      shared {
        submissionId
        title {
          en
          es
        }
        authorName
        sharedOn
      }
    }
  }
`);

export const checkInDocument = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      ...CheckInParts
    }
  }
`);
