import { graphql } from '../generated';

export const ownTrackDocument = graphql(`
  query OwnTrack($coupleId: Uuid!) {
    ownTrack(coupleId: $coupleId) {
      id
      authorId
      authorName
      kind
      words
      visibility
      saidAt
      isEnded
    }
  }
`);
