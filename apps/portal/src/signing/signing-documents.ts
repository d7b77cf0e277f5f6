import { graphql } from '../generated';

graphql(`
  fragment Signing on MySigning {
    toSign
    policy {
      version
      textEn
      textEs
    }
    notice {
      version
      textEn
      textEs
    }
    agreed {
      kind
      version
      agreedAt
    }
  }
`);

export const mySigningDocument = graphql(`
  query MySigning {
    mySigning {
      ...Signing
    }
  }
`);

export const signDocument = graphql(`
  mutation Sign($input: SignInput!) {
    sign(input: $input) {
      ...Signing
    }
  }
`);
