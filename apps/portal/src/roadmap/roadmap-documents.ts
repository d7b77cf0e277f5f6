import { graphql } from '../generated';

export const roadmapDocument = graphql(`
  query MyRoadmap {
    myRoadmap {
      week
      partnerName
      counselorName
      wordsForBoth
      isApart
      steps {
        step
        state
        openedAt
        closedAt
        walkedBefore
        wordsForBoth
      }
    }
  }
`);
