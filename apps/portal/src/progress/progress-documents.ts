import { graphql } from '../generated';

export const progressDocument = graphql(`
  query Progress {
    myTrend {
      weekStartsOn
      checkIns
      safety
    }
    myCheckIns {
      ...CheckInParts
    }
    today {
      partnerName
      counselorName
    }
  }
`);
