import { graphql } from '../generated';

export const offboardingFields = graphql(`
  fragment OffboardingFields on Offboarding {
    practiceId
    practiceName
    state
    reason
    lastDay
    announcedByName
    announcedAt
    custodian {
      name
      role
      email
      recipient
      namedAt
    }
    closedAt
    archived
    toArchive
    archive {
      parts
      bytes
      sha256
      madeAt
    }
    receivedAt
    shreddedAt
    certificate
  }
`);

export const offboardingDocument = graphql(`
  query Offboarding($practiceId: Uuid!) {
    offboarding(practiceId: $practiceId) {
      ...OffboardingFields
    }
    practices {
      id
      name
      timeZone
    }
  }
`);

export const archivePartDocument = graphql(`
  query ArchivePart($practiceId: Uuid!, $number: Int!) {
    archivePart(practiceId: $practiceId, number: $number) {
      number
      base64
    }
  }
`);

export const announceOffboardingDocument = graphql(`
  mutation AnnounceOffboarding($input: AnnounceOffboardingInput!) {
    announceOffboarding(input: $input) {
      ...OffboardingFields
    }
  }
`);

export const callOffOffboardingDocument = graphql(`
  mutation CallOffOffboarding($practiceId: Uuid!, $reason: Text!) {
    callOffOffboarding(practiceId: $practiceId, reason: $reason)
  }
`);

export const makeArchiveDocument = graphql(`
  mutation MakeArchive($practiceId: Uuid!) {
    makeArchive(practiceId: $practiceId) {
      ...OffboardingFields
    }
  }
`);

export const confirmReceiptDocument = graphql(`
  mutation ConfirmReceipt($practiceId: Uuid!, $code: Secret!) {
    confirmReceipt(practiceId: $practiceId, code: $code) {
      ...OffboardingFields
    }
  }
`);

export const shredPracticeDocument = graphql(`
  mutation ShredPractice($practiceId: Uuid!, $name: Line!) {
    shredPractice(practiceId: $practiceId, name: $name) {
      ...OffboardingFields
    }
  }
`);

export const leavingDocument = graphql(`
  query Leaving {
    leaving {
      state
      lastDay
      custodian {
        name
        role
        email
        recipient
        namedAt
      }
    }
  }
`);

export const nameCustodianDocument = graphql(`
  mutation NameCustodian($input: NameCustodianInput!) {
    nameCustodian(input: $input) {
      state
      lastDay
    }
  }
`);
