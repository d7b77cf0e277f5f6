import { graphql } from '../generated';

export const recordReadersDocument = graphql(`
  query MyRecordReaders {
    myRecordReaders {
      day
      name
      roles
      namesAlone
    }
  }
`);
