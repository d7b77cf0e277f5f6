import { graphql } from '../generated';

graphql(`
  fragment SigningInParts on MySigningIn {
    email
    recoveryCodesLeft
    secondFactors {
      id
      kind
      name
      addedAt
    }
  }
`);

graphql(`
  fragment OpenSessionParts on OpenSession {
    id
    device
    startedAt
    isThis
  }
`);

export const accountDocument = graphql(`
  query MySigningIn {
    mySigningIn {
      ...SigningInParts
    }
    mySessions {
      ...OpenSessionParts
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
      recoveryCodes
    }
  }
`);

export const removeSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($id: Uuid!) {
    removeSecondFactor(id: $id) {
      ...SigningInParts
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
      personId
    }
  }
`);

export const endSessionDocument = graphql(`
  mutation EndSession($id: Uuid!) {
    endSession(id: $id) {
      ...OpenSessionParts
    }
  }
`);

export const endOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ...OpenSessionParts
    }
  }
`);

export const askPasskeyDocument = graphql(`
  mutation AskPasskey {
    askPasskey {
      challengeId
      options
    }
  }
`);

export const proveDocument = graphql(`
  mutation Prove($input: ProofInput!) {
    prove(input: $input) {
      personId
    }
  }
`);
