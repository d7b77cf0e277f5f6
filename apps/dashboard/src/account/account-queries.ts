import { graphql } from '../generated';

export const myAccountDocument = graphql(`
  query MyAccount {
    myAccount {
      email
      emailAsked
    }
  }
`);

export const myDevicesDocument = graphql(`
  query MyDevices {
    myDevices {
      id
      browser
      system
      lastSeenAt
      isConfirmed
      isThis
    }
  }
`);

export const confirmDeviceDocument = graphql(`
  mutation ConfirmDevice($code: Secret!) {
    confirmDevice(code: $code)
  }
`);

export const forgetDeviceDocument = graphql(`
  mutation ForgetDevice($id: Uuid!) {
    forgetDevice(id: $id)
  }
`);

export const changeEmailDocument = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input)
  }
`);

export const confirmEmailDocument = graphql(`
  mutation ConfirmEmail($token: Secret!) {
    confirmEmail(token: $token)
  }
`);

export const myMorningMailDocument = graphql(`
  query MyMorningMail {
    myMorningMail {
      often
      at
      quietFrom
      quietUntil
      unreachableSince
    }
  }
`);

export const chooseMorningMailDocument = graphql(`
  mutation ChooseMorningMail($input: MorningMailInput!) {
    chooseMorningMail(input: $input) {
      often
    }
  }
`);

export const tryMorningMailAgainDocument = graphql(`
  mutation TryMorningMailAgain {
    tryMorningMailAgain {
      often
    }
  }
`);
