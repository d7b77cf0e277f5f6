import { graphql } from '../generated';

export const breakGlassFields = graphql(`
  fragment BreakGlassFields on BreakGlass {
    id
    coupleId
    reference
    partnerNames
    byName
    isMine
    reason
    openedAt
    endsAt
    isOpen
    lookedAt
    lookedByName
  }
`);

export const breakGlassesDocument = graphql(`
  query BreakGlasses {
    breakGlasses {
      ...BreakGlassFields
    }
  }
`);

export const breakGlassDocument = graphql(`
  mutation BreakGlass($reference: Line!, $reason: Text!) {
    breakGlass(reference: $reference, reason: $reason) {
      ...BreakGlassFields
    }
  }
`);

export const endBreakGlassDocument = graphql(`
  mutation EndBreakGlass($id: Uuid!) {
    endBreakGlass(id: $id) {
      ...BreakGlassFields
    }
  }
`);

export const lookAtBreakGlassDocument = graphql(`
  mutation LookAtBreakGlass($id: Uuid!) {
    lookAtBreakGlass(id: $id) {
      ...BreakGlassFields
    }
  }
`);
