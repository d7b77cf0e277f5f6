import { graphql } from '../generated';

export const practiceRow = graphql(`
  fragment PracticeRowFields on PracticeRow {
    id
    name
    portalName
    timeZone
    state
    openedAt
    staff
    clients
  }
`);

export const practicesDocument = graphql(`
  query Practices {
    practices {
      ...PracticeRowFields
    }
  }
`);

export const openPracticeDocument = graphql(`
  mutation OpenPractice($input: OpenPracticeInput!) {
    openPractice(input: $input) {
      practice {
        id
        name
      }
      welcome {
        url
        endsAt
      }
    }
  }
`);

export const practiceSettings = graphql(`
  fragment PracticeSettings on Practice {
    id
    name
    portalName
    timeZone
    language
    crisisLines {
      label
      phone
      text
      hours
    }
    staffIdleMinutes
    clientIdleMinutes
  }
`);

export const myPracticeDocument = graphql(`
  query MyPractice {
    me {
      practice {
        ...PracticeSettings
      }
    }
  }
`);

export const changePracticeDocument = graphql(`
  mutation ChangePractice($input: ChangePracticeInput!) {
    changePractice(input: $input) {
      ...PracticeSettings
    }
  }
`);
