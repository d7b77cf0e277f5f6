import { graphql } from '../generated';

graphql(`
  fragment OwnTrackParts on MyOwnTrack {
    maySay
    partnerName
    counselorName
    isApart
    mine {
      id
      kind
      words
      isClosed
      visibility
    }
    theirs {
      id
      kind
      authorName
      words
      askedOn
    }
  }
`);

/** One's own needs, asks and choice, and what the partner shared. Nothing else of the other can be asked for here (R19). */
export const ownTrackDocument = graphql(`
  query MyOwnTrack {
    myOwnTrack {
      ...OwnTrackParts
    }
  }
`);

export const sayStatementDocument = graphql(`
  mutation SayStatement($input: SayStatementInput!) {
    sayStatement(input: $input) {
      id
    }
  }
`);

export const stopSharingStatementDocument = graphql(`
  mutation StopSharingStatement($statementId: Uuid!) {
    stopSharingStatement(statementId: $statementId) {
      ...OwnTrackParts
      wasRead
    }
  }
`);

export const letStatementGoDocument = graphql(`
  mutation LetStatementGo($statementId: Uuid!) {
    letStatementGo(statementId: $statementId) {
      ...OwnTrackParts
    }
  }
`);

/** Reads an ask with its author. Nothing is stored, and nothing of it waits in the outbox: it is asked again. */
export const checkAskingLanguageDocument = graphql(`
  mutation CheckAskingLanguage($input: AskingLanguageInput!) {
    checkAskingLanguage(input: $input) {
      start
      end
      why {
        en
        es
      }
      direction {
        en
        es
      }
    }
  }
`);
