import { graphql } from '../generated';

export const privateNoteFields = graphql(`
  fragment PrivateNoteFields on PrivateNote {
    id
    coupleId
    coupleNames
    words
    authorName
    isMine
    revision
    writtenAt
    changedAt
    sharedWithName
    sharedAt
  }
`);

export const privateNotesDocument = graphql(`
  query PrivateNotes($coupleId: Uuid) {
    privateNotes(coupleId: $coupleId) {
      supervisorName
      notes {
        ...PrivateNoteFields
      }
    }
  }
`);

export const writePrivateNoteDocument = graphql(`
  mutation WritePrivateNote($input: WritePrivateNoteInput!) {
    writePrivateNote(input: $input) {
      id
    }
  }
`);

export const changePrivateNoteDocument = graphql(`
  mutation ChangePrivateNote($input: ChangePrivateNoteInput!) {
    changePrivateNote(input: $input) {
      id
      revision
    }
  }
`);

export const deletePrivateNoteDocument = graphql(`
  mutation DeletePrivateNote($noteId: Uuid!) {
    deletePrivateNote(noteId: $noteId)
  }
`);

export const sharePrivateNoteDocument = graphql(`
  mutation SharePrivateNote($noteId: Uuid!) {
    sharePrivateNote(noteId: $noteId) {
      id
    }
  }
`);

export const takePrivateNoteBackDocument = graphql(`
  mutation TakePrivateNoteBack($noteId: Uuid!) {
    takePrivateNoteBack(noteId: $noteId) {
      id
    }
  }
`);
