import { graphql } from '../generated';

export const upkeepFields = graphql(`
  fragment UpkeepFields on Upkeep {
    tasks {
      kind
      endedAt
      result
      amount
      nextAt
    }
    brokenTrails {
      practiceId
      practiceName
      checkedAt
      kind
      row
    }
    hasQueues
    queues {
      name
      waiting
      active
      resting
      failed
    }
    failedJobs {
      id
      queue
      name
      practiceName
      failedAt
      tries
      reason
    }
  }
`);

export const upkeepDocument = graphql(`
  query Upkeep {
    upkeep {
      ...UpkeepFields
    }
  }
`);

export const retryJobDocument = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      ...UpkeepFields
    }
  }
`);
