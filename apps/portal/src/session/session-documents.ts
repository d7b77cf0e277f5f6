import { graphql } from '../generated';

graphql(`
  fragment SignedIn on Me {
    personId
    name
    language
    timeZone
    sessionEndsAt
    toSign
    deviceConfirmed
    idleMinutes
    practice {
      id
      portalName
      timeZone
      policyVariant
      leavesOn
      linesAfter
      staffedHours {
        weekday
        from
        until
      }
      crisisLines {
        label
        phone
        text
        hours
      }
    }
    practices {
      id
      name
    }
  }
`);

export const meDocument = graphql(`
  query WhoIsHere {
    me {
      ...SignedIn
    }
  }
`);

/** Asked once when somebody is found to be here: what they have begun lies on the phone under this key. */
export const deviceKeyDocument = graphql(`
  query DeviceKey {
    deviceKey {
      personId
      key
    }
  }
`);

/** Asked right before something goes out, so that nothing leaves under another person's session. */
export const personDocument = graphql(`
  query WhoSends {
    me {
      personId
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...SignedIn
    }
  }
`);

/** The viewer and their partner are no longer a couple here; it names nobody, for it is only ever the viewer's own (R15). */
export const declareSeparationDocument = graphql(`
  mutation DeclareSeparation {
    declareSeparation
  }
`);

export const completeSignInDocument = graphql(`
  mutation CompleteSignIn($input: SecondFactorInput!) {
    completeSignIn(input: $input) {
      ...SignedIn
    }
  }
`);

export const signInWithPasskeyDocument = graphql(`
  mutation SignInWithPasskey($input: PasskeyInput!) {
    signInWithPasskey(input: $input) {
      ...SignedIn
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const acceptWelcomeDocument = graphql(`
  mutation AcceptWelcome($input: AcceptWelcomeInput!) {
    acceptWelcome(input: $input) {
      ...SignedIn
    }
  }
`);

export const enterPracticeDocument = graphql(`
  mutation EnterPractice($practiceId: Uuid!) {
    enterPractice(practiceId: $practiceId) {
      ...SignedIn
    }
  }
`);

export const changePreferencesDocument = graphql(`
  mutation ChangePreferences($input: ChangePreferencesInput!) {
    changePreferences(input: $input) {
      ...SignedIn
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
