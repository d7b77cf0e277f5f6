import { graphql } from '../generated';

export const liveDocument = graphql(`
  subscription Live($after: Secret) {
    live(after: $after) {
      cursor
      isWhole
      changes {
        kind
      }
    }
  }
`);
