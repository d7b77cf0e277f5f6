import { graphql } from '../generated';

export const importFields = graphql(`
  fragment ImportFields on ClientImport {
    id
    state
    rowsInFile
    rowsChecked
    rowsAdded
  }
`);

export const beginClientImportDocument = graphql(`
  mutation BeginClientImport($parts: Int!, $idempotencyKey: Uuid!) {
    beginClientImport(parts: $parts, idempotencyKey: $idempotencyKey) {
      ...ImportFields
    }
  }
`);

export const addImportPartDocument = graphql(`
  mutation AddImportPart($importId: Uuid!, $part: Int!, $text: Text!) {
    addImportPart(importId: $importId, part: $part, text: $text) {
      id
    }
  }
`);

export const checkClientImportDocument = graphql(`
  query CheckClientImport($importId: Uuid!, $page: Int!, $perPage: Int!) {
    checkClientImport(importId: $importId, page: $page, perPage: $perPage) {
      fault
      missingColumns
      rows
      rowsWithProblems
      lines {
        line
        givenName
        familyName
        email
        bornOn
        language
        timeZone
        counselor
        problems {
          column
          fault
        }
      }
    }
  }
`);

export const importClientsDocument = graphql(`
  mutation ImportClients($importId: Uuid!) {
    importClients(importId: $importId) {
      ...ImportFields
    }
  }
`);

export const clientImportDocument = graphql(`
  query ClientImport($importId: Uuid!) {
    clientImport(importId: $importId) {
      ...ImportFields
    }
  }
`);

export const inviteClientsDocument = graphql(`
  mutation InviteClients {
    inviteClients {
      left
      made {
        personId
        givenName
        familyName
        email
        welcome {
          url
          endsAt
        }
      }
    }
  }
`);
