import { graphql } from '../generated';

export const apologyFields = graphql(`
  fragment ApologyFields on Apology {
    id
    authorId
    authorName
    partnerName
    state
    invitedAt
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
    answers {
      id
      landed
      missing
      sentAt
    }
  }
`);

export const apologiesDocument = graphql(`
  query Apologies($coupleId: Uuid!) {
    apologies(coupleId: $coupleId) {
      ...ApologyFields
    }
  }
`);

export const apologyFindingsDocument = graphql(`
  query ApologyFindings($draftId: Uuid!) {
    apologyFindings(draftId: $draftId) {
      part
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

export const inviteToApologizeDocument = graphql(`
  mutation InviteToApologize($coupleId: Uuid!, $clientId: Uuid!) {
    inviteToApologize(coupleId: $coupleId, clientId: $clientId) {
      id
    }
  }
`);

export const commentOnApologyDocument = graphql(`
  mutation CommentOnApology($input: ApologyCommentInput!) {
    commentOnApology(input: $input) {
      id
    }
  }
`);

export const markApologyReadyDocument = graphql(`
  mutation MarkApologyReady($apologyId: Uuid!, $draftId: Uuid) {
    markApologyReady(apologyId: $apologyId, draftId: $draftId) {
      id
    }
  }
`);

export const recordApologyDocument = graphql(`
  mutation RecordApology($apologyId: Uuid!, $deliveredOn: LocalDate!) {
    recordApology(apologyId: $apologyId, deliveredOn: $deliveredOn) {
      id
    }
  }
`);
