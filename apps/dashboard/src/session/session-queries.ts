import { graphql } from '../generated';

export const meFields = graphql(`
  fragment MeFields on Me {
    personId
    name
    roles
    language
    timeZone
    practice {
      id
      name
      liveAt
      leavesOn
    }
    practices {
      id
      name
    }
    needsSecondFactor
    needsProvider
    idleMinutes
    sessionEndsAt
    deviceConfirmed
  }
`);

export const whoAmI = graphql(`
  query WhoAmI {
    me {
      ...MeFields
    }
  }
`);

/** Asked once when somebody is found to be here: what they have begun to write lies on the device under this key. */
export const deviceKeyDocument = graphql(`
  query DeviceKey {
    deviceKey {
      personId
      key
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...MeFields
    }
  }
`);

export const acceptWelcomeDocument = graphql(`
  mutation AcceptWelcome($input: AcceptWelcomeInput!) {
    acceptWelcome(input: $input) {
      ...MeFields
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const enterPracticeDocument = graphql(`
  mutation EnterPractice($practiceId: Uuid!) {
    enterPractice(practiceId: $practiceId) {
      ...MeFields
    }
  }
`);

export const askResetDocument = graphql(`
  mutation AskReset($email: Email!) {
    askReset(email: $email)
  }
`);

export const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input)
  }
`);

export const completeSignInDocument = graphql(`
  mutation CompleteSignIn($input: SecondFactorInput!) {
    completeSignIn(input: $input) {
      ...MeFields
    }
  }
`);

export const signInWithPasskeyDocument = graphql(`
  mutation SignInWithPasskey($input: PasskeyInput!) {
    signInWithPasskey(input: $input) {
      ...MeFields
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
      ...MeFields
    }
  }
`);
