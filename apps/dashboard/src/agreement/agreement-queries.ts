import { graphql } from '../generated';

export const agreementFields = graphql(`
  fragment AgreementFields on Agreement {
    id
    scopes
    purpose
    taper
    notLookedAt
    days
    state
    endsAt
    partners {
      partnerId
      partnerName
    }
    signedBy
    pause {
      cause
      byName
    }
    looks {
      id
      clientId
      before
      after
      lookedAt
    }
    distressRisingFor
  }
`);

export const agreementsDocument = graphql(`
  query Agreements($coupleId: Uuid!) {
    agreements(coupleId: $coupleId) {
      ...AgreementFields
    }
  }
`);

export const proposeAgreementDocument = graphql(`
  mutation ProposeAgreement($input: ProposeAgreementInput!) {
    proposeAgreement(input: $input) {
      id
    }
  }
`);

export const startAgreementDocument = graphql(`
  mutation StartAgreement($agreementId: Uuid!) {
    startAgreement(agreementId: $agreementId) {
      id
    }
  }
`);

export const stopAgreementDocument = graphql(`
  mutation StopAgreement($agreementId: Uuid!) {
    stopAgreement(agreementId: $agreementId) {
      id
    }
  }
`);
