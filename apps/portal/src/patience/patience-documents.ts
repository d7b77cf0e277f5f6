import { graphql } from '../generated';

graphql(`
  fragment TriggerParts on MyTrigger {
    id
    day
    isClosed
    cue
    intensity
    helped
    need
    ask {
      id
      visibility
      answer
      landings {
        kind
        words
        visibility
      }
    }
  }
`);

/** Hard moments, and needs that the partner shared. Nothing else of the other's moments can be asked for here (R19). */
export const patienceDocument = graphql(`
  query MyPatience {
    myPatience {
      mayLog
      mayShareNeed
      offersGrounding
      partnerName
      counselorName
      isApart
      mine {
        ...TriggerParts
      }
      asks {
        id
        authorName
        counselorName
        need
        askedOn
        answer
        answerVisibility
        landings {
          kind
          words
        }
      }
    }
  }
`);

export const logTriggerDocument = graphql(`
  mutation LogTrigger($input: LogTriggerInput!) {
    logTrigger(input: $input) {
      id
    }
  }
`);

export const stopSharingNeedDocument = graphql(`
  mutation StopSharingNeed($askId: Uuid!) {
    stopSharingNeed(askId: $askId) {
      wasRead
    }
  }
`);

export const answerNeedDocument = graphql(`
  mutation AnswerNeed($input: AnswerNeedInput!) {
    answerNeed(input: $input) {
      id
    }
  }
`);

export const takeReassuranceBackDocument = graphql(`
  mutation TakeReassuranceBack($askId: Uuid!) {
    takeReassuranceBack(askId: $askId) {
      wasRead
    }
  }
`);

export const sayHowItLandedDocument = graphql(`
  mutation SayHowItLanded($input: SayHowItLandedInput!) {
    sayHowItLanded(input: $input) {
      id
    }
  }
`);

graphql(`
  fragment PauseParts on MyPause {
    partnerName
    counselorName
    mayPropose
    agreed {
      id
      phrase
      minutes
    }
    proposal {
      isMine
      terms {
        id
        phrase
        minutes
      }
    }
    pausedUntil
  }
`);

export const pauseDocument = graphql(`
  query MyPause {
    myPause {
      ...PauseParts
    }
  }
`);

export const proposePauseDocument = graphql(`
  mutation ProposePause($input: ProposePauseInput!) {
    proposePause(input: $input) {
      mayPropose
    }
  }
`);

export const acceptPauseDocument = graphql(`
  mutation AcceptPause($agreementId: Uuid!) {
    acceptPause(agreementId: $agreementId) {
      ...PauseParts
    }
  }
`);

export const letPauseAgreementGoDocument = graphql(`
  mutation LetPauseAgreementGo($agreementId: Uuid!) {
    letPauseAgreementGo(agreementId: $agreementId) {
      ...PauseParts
    }
  }
`);

export const callPauseDocument = graphql(`
  mutation CallPause($input: CallPauseInput!) {
    callPause(input: $input) {
      ...PauseParts
    }
  }
`);
