import { graphql } from '../generated';

graphql(`
  fragment PromiseParts on Commitment {
    id
    makerName
    words
    kind
    timing
    startsOn
    at
    rule
    visibility
    isEnded
    kept
    moments {
      id
      day
      at
      visibility
      reports {
        id
        kind
        words
        repair
        repairedOn
      }
      views {
        id
        kind
        words
        visibility
      }
    }
  }
`);

/** Promises in both directions. What the other kept for themself cannot be asked for here (R19). */
export const promisesDocument = graphql(`
  query MyChangedBehavior {
    myChangedBehavior {
      isOpen
      isApart
      mayNote
      partnerName
      counselorName
      made {
        commitment {
          ...PromiseParts
        }
        due {
          day
          dueAt
          isDue
        }
      }
      received {
        ...PromiseParts
      }
      noticed {
        id
        authorId
        authorName
        words
        day
        visibility
      }
      viewsAlone {
        id
        day
        kind
        words
      }
    }
  }
`);

export const makeCommitmentDocument = graphql(`
  mutation MakeCommitment($input: MakeCommitmentInput!) {
    makeCommitment(input: $input) {
      commitment {
        id
      }
    }
  }
`);

export const letCommitmentGoDocument = graphql(`
  mutation LetCommitmentGo($commitmentId: Uuid!) {
    letCommitmentGo(commitmentId: $commitmentId) {
      commitment {
        id
      }
    }
  }
`);

export const stopSharingCommitmentDocument = graphql(`
  mutation StopSharingCommitment($commitmentId: Uuid!) {
    stopSharingCommitment(commitmentId: $commitmentId) {
      wasRead
    }
  }
`);

export const reportMomentDocument = graphql(`
  mutation ReportMoment($input: ReportMomentInput!) {
    reportMoment(input: $input) {
      commitment {
        id
      }
    }
  }
`);

export const viewMomentDocument = graphql(`
  mutation ViewMoment($input: ViewMomentInput!) {
    viewMoment(input: $input) {
      id
    }
  }
`);

export const noteNoticedDocument = graphql(`
  mutation NoteNoticed($input: NoteNoticedInput!) {
    noteNoticed(input: $input) {
      id
    }
  }
`);

export const stopSharingNoticedDocument = graphql(`
  mutation StopSharingNoticed($noticedId: Uuid!) {
    stopSharingNoticed(noticedId: $noticedId) {
      wasRead
    }
  }
`);
