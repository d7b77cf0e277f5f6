import { graphql } from '../generated';

export const practiceRow = graphql(`
  fragment PracticeRowFields on PracticeRow {
    id
    name
    portalName
    timeZone
    state
    openedAt
    liveAt
    leavesOn
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
    staffedHours {
      weekday
      from
      until
    }
    staffIdleMinutes
    clientIdleMinutes
    alertMinutes
    alarmingWords
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

export const checklistFields = graphql(`
  fragment ChecklistFields on Checklist {
    items {
      key
      state
      isSafety
    }
    liveAt
    coveringId
  }
`);

export const checklistDocument = graphql(`
  query Checklist {
    checklist {
      ...ChecklistFields
    }
  }
`);

export const goLiveDocument = graphql(`
  mutation GoLive {
    goLive {
      ...ChecklistFields
    }
  }
`);

export const choosePracticeCoverDocument = graphql(`
  mutation ChoosePracticeCover($staffId: Uuid!) {
    choosePracticeCover(staffId: $staffId)
  }
`);

export const practiceChangesDocument = graphql(`
  query PracticeChanges($practiceId: Uuid!) {
    practiceChanges(practiceId: $practiceId) {
      id
      toState
      reason
      byName
      changedAt
    }
  }
`);

export const suspendPracticeDocument = graphql(`
  mutation SuspendPractice($practiceId: Uuid!, $reason: Text!) {
    suspendPractice(practiceId: $practiceId, reason: $reason) {
      id
      state
    }
  }
`);

export const resumePracticeDocument = graphql(`
  mutation ResumePractice($practiceId: Uuid!, $reason: Text!) {
    resumePractice(practiceId: $practiceId, reason: $reason) {
      id
      state
    }
  }
`);

export const mailStateDocument = graphql(`
  query MailState {
    mailState {
      isSetUp
      waiting
      lastSentAt
      lastFailure {
        kind
        at
      }
    }
  }
`);
