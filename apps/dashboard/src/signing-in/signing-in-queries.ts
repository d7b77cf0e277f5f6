import { graphql } from '../generated';

export const accountFields = graphql(`
  fragment SigningInFields on MySigningIn {
    email
    recoveryCodesLeft
    isSecondFactorRequired
    secondFactors {
      id
      kind
      name
      addedAt
      usedAt
    }
  }
`);

export const openSession = graphql(`
  fragment OpenSessionFields on OpenSession {
    id
    app
    device
    startedAt
    lastUsedAt
    isThis
  }
`);

export const mySigningInDocument = graphql(`
  query MySigningIn {
    mySigningIn {
      ...SigningInFields
    }
  }
`);

export const mySessionsDocument = graphql(`
  query MySessions {
    mySessions {
      ...OpenSessionFields
    }
  }
`);

export const beginAppDocument = graphql(`
  mutation BeginApp {
    beginApp {
      challengeId
      secret
      uri
    }
  }
`);

export const confirmAppDocument = graphql(`
  mutation ConfirmApp($input: ConfirmAppInput!) {
    confirmApp(input: $input) {
      account {
        ...SigningInFields
      }
      recoveryCodes
    }
  }
`);

export const beginPasskeyDocument = graphql(`
  mutation BeginPasskey {
    beginPasskey {
      challengeId
      options
    }
  }
`);

export const addPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      account {
        ...SigningInFields
      }
      recoveryCodes
    }
  }
`);

export const removeSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($id: Uuid!) {
    removeSecondFactor(id: $id) {
      ...SigningInFields
    }
  }
`);

export const renewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes
  }
`);

export const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...MeFields
    }
  }
`);

export const endSessionDocument = graphql(`
  mutation EndSession($id: Uuid!) {
    endSession(id: $id) {
      ...OpenSessionFields
    }
  }
`);

export const endOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ...OpenSessionFields
    }
  }
`);
