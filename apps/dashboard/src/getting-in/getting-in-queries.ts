import { graphql } from '../generated';

export const gettingInDocument = graphql(`
  query GettingIn($coupleId: Uuid!) {
    gettingIn(coupleId: $coupleId) {
      clientId
      givenName
      state
      notices
      unreachableSince
      lastCode {
        givenAt
        givenBy
        endsAt
        usedAt
      }
    }
  }
`);

export const endSessionsOfDocument = graphql(`
  mutation EndSessionsOf($personId: Uuid!) {
    endSessionsOf(personId: $personId)
  }
`);

export const giveResetCodeDocument = graphql(`
  mutation GiveResetCode($clientId: Uuid!) {
    giveResetCode(clientId: $clientId) {
      code
      endsAt
    }
  }
`);
