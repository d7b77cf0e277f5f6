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
