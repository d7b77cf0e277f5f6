import { graphql } from '../generated';

export const revealDocument = graphql(`
  query MyReveal($taskId: Uuid!) {
    myReveal(taskId: $taskId) {
      partnerName
      givenName
      openedOn
      theirs
    }
  }
`);

export const openedRevealsDocument = graphql(`
  query MyOpenedReveals {
    myOpenedReveals {
      taskId
      title {
        en
        es
      }
      openedOn
    }
  }
`);
