import { graphql } from '../generated';

graphql(`
  fragment NewsParts on News {
    id
    kind
    subjectId
  }
`);

export const myNewsDocument = graphql(`
  query MyNews {
    myNews {
      ...NewsParts
    }
  }
`);

export const lookAtNewsDocument = graphql(`
  mutation LookAtNews($ids: [Uuid!]!) {
    lookAtNews(ids: $ids) {
      ...NewsParts
    }
  }
`);
