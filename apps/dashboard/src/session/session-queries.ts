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
    }
    practices {
      id
      name
    }
    sessionEndsAt
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
