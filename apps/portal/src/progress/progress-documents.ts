import { graphql } from '../generated';

export const progressDocument = graphql(`
  query Progress {
    myTrend {
      weekStartsOn
      checkIns
      safety
    }
    myUsualDays {
      low
      high
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
