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
