import { graphql } from '../generated';

export const providerFields = graphql(`
  fragment ProviderFields on ProviderSettings {
    issuers
    returnUrl
    provider {
      issuer
      clientId
      strongValues
      isOn
      isOnly
      testedAt
      testedClaims
      signInCode
      signInUrl
      linked
    }
  }
`);

export const offersProvidersDocument = graphql(`
  query OffersProviders {
    offersProviders
  }
`);

export const providerSettingsDocument = graphql(`
  query ProviderSettings {
    providerSettings {
      ...ProviderFields
    }
  }
`);

export const saveProviderDocument = graphql(`
  mutation SaveProvider($input: SaveProviderInput!) {
    saveProvider(input: $input) {
      ...ProviderFields
    }
  }
`);

export const turnProviderDocument = graphql(`
  mutation TurnProvider($isOn: Boolean!, $isOnly: Boolean!) {
    turnProvider(isOn: $isOn, isOnly: $isOnly) {
      ...ProviderFields
    }
  }
`);

export const removeProviderDocument = graphql(`
  mutation RemoveProvider {
    removeProvider {
      ...ProviderFields
    }
  }
`);

export const myProviderDocument = graphql(`
  query MyProvider {
    myProvider {
      linkedAt
      usedAt
      isOnly
    }
  }
`);

export const beginProviderSignInDocument = graphql(`
  mutation BeginProviderSignIn($signInCode: Line!) {
    beginProviderSignIn(signInCode: $signInCode)
  }
`);

export const beginProviderLinkDocument = graphql(`
  mutation BeginProviderLink {
    beginProviderLink
  }
`);

export const returnFromProviderDocument = graphql(`
  mutation ReturnFromProvider($query: Text!) {
    returnFromProvider(query: $query) {
      purpose
      me {
        ...MeFields
      }
    }
  }
`);

export const unlinkProviderDocument = graphql(`
  mutation UnlinkProvider {
    unlinkProvider
  }
`);
