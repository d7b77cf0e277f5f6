import { graphql } from '../generated';

graphql(`
  fragment Account on MyAccount {
    email
    notices
    safeChannelAsked
    emailAsked
  }
`);

export const myAccountDocument = graphql(`
  query MyAccount {
    myAccount {
      ...Account
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

export const chooseNoticesDocument = graphql(`
  mutation ChooseNotices($input: ChooseNoticesInput!) {
    chooseNotices(input: $input) {
      ...Account
    }
  }
`);

export const confirmSafeChannelDocument = graphql(`
  mutation ConfirmSafeChannel($code: Secret!) {
    confirmSafeChannel(code: $code) {
      ...Account
    }
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
