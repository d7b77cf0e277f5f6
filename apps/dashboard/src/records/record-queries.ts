import { graphql } from '../generated';

graphql(`
  fragment ErasureFields on Erasure {
    id
    clientId
    clientName
    state
    askedAt
    isByPerson
    isInCare
    isHeld
    wouldKeep {
      recordClass
      keptUntil
    }
    decisions {
      recordClass
      act
      reason
      keptUntil
    }
    decidedByName
    decidedAt
    doneAt
  }
`);

graphql(`
  fragment LegalHoldFields on LegalHold {
    id
    clientId
    clientName
    kind
    reason
    placedByName
    placedAt
    liftedByName
    liftedAt
    liftedReason
    entries {
      id
      words
      writtenByName
      writtenAt
    }
  }
`);

graphql(`
  fragment CorrectionFields on Correction {
    id
    clientId
    clientName
    part
    words
    askedAt
    outcome
    reply
    answeredByName
    answeredAt
  }
`);

export const recordsDocument = graphql(`
  query Records {
    erasures {
      ...ErasureFields
    }
    legalHolds {
      ...LegalHoldFields
    }
    retention {
      recordClass
      years
    }
  }
`);

export const recordErasureDocument = graphql(`
  mutation RecordErasure($clientId: Uuid!) {
    recordErasure(clientId: $clientId) {
      id
    }
  }
`);

export const decideErasureDocument = graphql(`
  mutation DecideErasure($input: DecideErasureInput!) {
    decideErasure(input: $input) {
      id
    }
  }
`);

export const changeRetentionDocument = graphql(`
  mutation ChangeRetention($input: ChangeRetentionInput!) {
    changeRetention(input: $input) {
      recordClass
      years
    }
  }
`);

export const placeLegalHoldDocument = graphql(`
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      id
    }
  }
`);

export const addLegalHoldEntryDocument = graphql(`
  mutation AddLegalHoldEntry($input: AddLegalHoldEntryInput!) {
    addLegalHoldEntry(input: $input) {
      id
    }
  }
`);

export const liftLegalHoldDocument = graphql(`
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      id
    }
  }
`);

export const correctionsDocument = graphql(`
  query Corrections($coupleId: Uuid!) {
    corrections(coupleId: $coupleId) {
      ...CorrectionFields
    }
  }
`);

export const answerCorrectionDocument = graphql(`
  mutation AnswerCorrection($input: AnswerCorrectionInput!) {
    answerCorrection(input: $input) {
      ...CorrectionFields
    }
  }
`);
