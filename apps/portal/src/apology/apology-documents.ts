import { graphql } from '../generated';

graphql(`
  fragment HeardParts on HeardApology {
    id
    authorName
    counselorName
    deliveredOn
    answers {
      id
      landed
      missing
      sentAt
    }
  }
`);

/** What the viewer prepares, and what they heard. Nothing of the other's drafts or answers can be asked for here (R19). */
export const responsibilityDocument = graphql(`
  query MyResponsibility {
    myResponsibility {
      mine {
        id
        partnerName
        counselorName
        state
        readyDraftId
        deliveredOn
        drafts {
          id
          number
          sentAt
          words {
            whatIDid
            thatItViolatedTrust
            thePainItCaused
            whatIWillDo
          }
          comments {
            id
            words
            byName
            at
          }
        }
      }
      heard {
        ...HeardParts
      }
    }
  }
`);

export const sendApologyDraftDocument = graphql(`
  mutation SendApologyDraft($input: ApologyDraftInput!) {
    sendApologyDraft(input: $input) {
      id
    }
  }
`);

export const answerApologyDocument = graphql(`
  mutation AnswerApology($input: ApologyAnswerInput!) {
    answerApology(input: $input) {
      id
    }
  }
`);

/** Reads words with their author. Nothing is stored, and nothing of it waits in the outbox: it is asked again. */
export const checkApologyLanguageDocument = graphql(`
  mutation CheckApologyLanguage($input: ApologyLanguageInput!) {
    checkApologyLanguage(input: $input) {
      part
      kind
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
