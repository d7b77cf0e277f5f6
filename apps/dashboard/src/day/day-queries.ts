import { graphql } from '../generated';

export const dayDocument = graphql(`
  query Day {
    brief {
      day
      sessions {
        id
        coupleId
        names
        beginsAt
        minutes
        state
      }
      endings {
        kind
        coupleId
        coupleNames
        endsAt
      }
      lastWeek {
        firstDay
        submissions
        replies
        checkIns
        kept
        sessions
      }
    }
    looks: caseload(perPage: 3, sort: NEEDS_A_LOOK, onlySignals: true) {
      items {
        ...CaseloadRow
      }
      total
    }
  }
`);
