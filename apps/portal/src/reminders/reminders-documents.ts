import { graphql } from '../generated';

graphql(`
  fragment Reminders on Reminders {
    byMail
    quietFrom
    quietUntil
    tasks
    promises
    checkInAt
    unreachableSince
  }
`);

export const myRemindersDocument = graphql(`
  query MyReminders {
    myReminders {
      ...Reminders
    }
  }
`);

export const chooseRemindersDocument = graphql(`
  mutation ChooseReminders($input: RemindersInput!) {
    chooseReminders(input: $input) {
      ...Reminders
    }
  }
`);

export const tryAddressAgainDocument = graphql(`
  mutation TryAddressAgain {
    tryAddressAgain {
      ...Reminders
    }
  }
`);

graphql(`
  fragment Push on Push {
    key
    devices
    isHere
  }
`);

export const myPushDocument = graphql(`
  query MyPush {
    myPush {
      ...Push
    }
  }
`);

export const turnPushOnDocument = graphql(`
  mutation TurnPushOn($input: PushAddressInput!) {
    turnPushOn(input: $input) {
      ...Push
    }
  }
`);

export const turnPushOffDocument = graphql(`
  mutation TurnPushOff($everywhere: Boolean!) {
    turnPushOff(everywhere: $everywhere) {
      ...Push
    }
  }
`);
