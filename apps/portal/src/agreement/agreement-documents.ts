import { graphql } from '../generated';

graphql(`
  fragment AgreementParts on MyAgreement {
    id
    counselorName
    scopes
    purpose
    taper
    notLookedAt
    days
    state
    endsAt
    haveSigned
    looks {
      id
      before
      after
      lookedAt
    }
  }
`);

export const agreementDocument = graphql(`
  query MyAgreement {
    myAgreement {
      ...AgreementParts
    }
  }
`);

export const signAgreementDocument = graphql(`
  mutation SignAgreement($agreementId: Uuid!) {
    signAgreement(agreementId: $agreementId) {
      ...AgreementParts
    }
  }
`);

export const pauseAgreementDocument = graphql(`
  mutation PauseAgreement($agreementId: Uuid!) {
    pauseAgreement(agreementId: $agreementId) {
      ...AgreementParts
    }
  }
`);

export const logLookDocument = graphql(`
  mutation LogLook($input: LookTogetherInput!) {
    logLook(input: $input) {
      id
    }
  }
`);
