import { graphql } from '../generated';

export const sessionFields = graphql(`
  fragment SessionFields on CoupleSession {
    id
    clientId
    day
    at
    timeZone
    minutes
    beginsAt
    state
    counselorName
    notes {
      ...SessionNoteFields
    }
  }
  fragment SessionNoteFields on SessionNote {
    id
    sessionId
    authorName
    isMine
    did
    agreed
    nextTime
    revision
    changedAt
    signedAt
    addenda {
      id
      words
      byName
      at
    }
  }
`);

export const sessionsDocument = graphql(`
  query CoupleSessions($coupleId: Uuid!) {
    coupleSessions(coupleId: $coupleId) {
      timeZone
      sessions {
        ...SessionFields
      }
    }
  }
`);

export const planSessionDocument = graphql(`
  mutation PlanSession($input: PlanSessionInput!) {
    planSession(input: $input) {
      id
    }
  }
`);

export const holdSessionDocument = graphql(`
  mutation HoldSession($sessionId: Uuid!) {
    holdSession(sessionId: $sessionId) {
      id
    }
  }
`);

export const cancelSessionDocument = graphql(`
  mutation CancelSession($sessionId: Uuid!) {
    cancelSession(sessionId: $sessionId) {
      id
    }
  }
`);

export const saveSessionNoteDocument = graphql(`
  mutation SaveSessionNote($input: SaveSessionNoteInput!) {
    saveSessionNote(input: $input) {
      id
      revision
    }
  }
`);

export const signSessionNoteDocument = graphql(`
  mutation SignSessionNote($noteId: Uuid!, $revision: Int!) {
    signSessionNote(noteId: $noteId, revision: $revision) {
      id
    }
  }
`);

export const addToSessionNoteDocument = graphql(`
  mutation AddToSessionNote($input: AddToSessionNoteInput!) {
    addToSessionNote(input: $input) {
      id
    }
  }
`);
