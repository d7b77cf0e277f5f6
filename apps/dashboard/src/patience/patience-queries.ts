import { graphql } from '../generated';

export const patienceFields = graphql(`
  fragment PatienceFields on Patience {
    triggersADay
    triggers {
      id
      authorId
      authorName
      day
      sentAt
      cue
      intensity
      helped
      need
      shared
      answer
      answerVisibility
      minutesToAnswer
      landings {
        kind
        words
        visibility
      }
    }
    partners {
      partnerId
      partnerName
      windows {
        weeks
        triggers
        intensity
        asked
        answered
        minutesToAnswer
        landed
        partly
        notLanded
      }
    }
    agreedPause {
      id
      phrase
      minutes
    }
    pauses {
      id
      callerId
      callerName
      startedAt
      endsAt
    }
  }
`);

export const patienceDocument = graphql(`
  query Patience($coupleId: Uuid!) {
    patience(coupleId: $coupleId) {
      ...PatienceFields
    }
  }
`);

export const setTriggersADayDocument = graphql(`
  mutation SetTriggersADay($coupleId: Uuid!, $most: Int!) {
    setTriggersADay(coupleId: $coupleId, most: $most) {
      triggersADay
    }
  }
`);
