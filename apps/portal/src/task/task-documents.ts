import { graphql } from '../generated';

graphql(`
  fragment Asked on ExerciseVersion {
    id
    languages
    title {
      en
      es
    }
    questions {
      key
      type
      prompt {
        en
        es
      }
      help {
        en
        es
      }
      required
      min
      max
      minLabel {
        en
        es
      }
      maxLabel {
        en
        es
      }
      options {
        key
        label {
          en
          es
        }
      }
      maxChoices
      shownIf {
        question
        answers
      }
      safety {
        area
        answers
      }
    }
  }
`);

graphql(`
  fragment SentParts on Submission {
    id
    kind
    answers
    isClosed
    visibility
    isNewest
    consentedAt
    releasedAt
    releasedByName
    sentAt
    review {
      reply
      byName
      at
    }
  }
`);

export const taskDocument = graphql(`
  query MyTask($id: Uuid!) {
    myTask(id: $id) {
      id
      exercise {
        ...Asked
        minutes
        instructions {
          en
          es
        }
        visibility
        allowedVisibilities
        reveal
      }
      mode
      partnerName
      isApart
      counselorName
      note
      day
      opensAt
      closesAt
      isDoneInSession
      openUntil
      state
      submission {
        ...SentParts
      }
      earlier {
        ...SentParts
      }
    }
  }
`);

export const submitTaskDocument = graphql(`
  mutation SubmitTask($input: SubmitTaskInput!) {
    submitTask(input: $input) {
      id
    }
  }
`);

export const answerSafetyItemDocument = graphql(`
  mutation AnswerSafetyItem($input: AnswerSafetyItemInput!) {
    answerSafetyItem(input: $input)
  }
`);

export const stopSharingDocument = graphql(`
  mutation StopSharing($submissionId: Uuid!) {
    stopSharing(submissionId: $submissionId) {
      id
      wasRead
    }
  }
`);

export const agreeToReleaseDocument = graphql(`
  mutation AgreeToRelease($submissionId: Uuid!) {
    agreeToRelease(submissionId: $submissionId) {
      id
    }
  }
`);

/** Of the partner's submission only what the partner may read is asked: never the reply (R5). */
export const sharedDocument = graphql(`
  query SharedSubmission($id: Uuid!) {
    submission(id: $id) {
      id
      authorName
      answers
      sentAt
      exercise {
        ...Asked
      }
    }
    today {
      givenName
      counselorName
    }
  }
`);

/** A reply is told by its submission; this finds the task it belongs to. */
export const taskOfSubmissionDocument = graphql(`
  query TaskOfSubmission($id: Uuid!) {
    submission(id: $id) {
      taskId
    }
  }
`);
