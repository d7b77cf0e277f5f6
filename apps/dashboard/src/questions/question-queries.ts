import { graphql } from '../generated';

export const questionFields = graphql(`
  fragment QuestionFields on CoupleQuestion {
    id
    askerId
    askerName
    partnerName
    words
    urgency
    visibility
    place
    opensAt
    askedAt
    asking
    askings
    answer {
      ...QuestionAnswerFields
    }
    earlierAnswers {
      ...QuestionAnswerFields
    }
  }
  fragment QuestionAnswerFields on AnswerOnRecord {
    id
    kind
    words
    reason
    visibility
    answeredAt
  }
  fragment QuestionWindowsFields on QuestionWindows {
    weekdays
    opensAt
    minutes
    timeZone
  }
`);

export const questionsDocument = graphql(`
  query CoupleQuestions($coupleId: Uuid!) {
    coupleQuestions(coupleId: $coupleId) {
      windows {
        ...QuestionWindowsFields
      }
      questions {
        ...QuestionFields
      }
    }
  }
`);

export const holdQuestionDocument = graphql(`
  mutation HoldQuestion($questionId: Uuid!) {
    holdQuestion(questionId: $questionId) {
      id
    }
  }
`);

export const releaseQuestionDocument = graphql(`
  mutation ReleaseQuestion($questionId: Uuid!, $authorAgreed: Boolean!) {
    releaseQuestion(questionId: $questionId, authorAgreed: $authorAgreed) {
      id
    }
  }
`);

export const agreeQuestionWindowsDocument = graphql(`
  mutation AgreeQuestionWindows($input: QuestionWindowsInput!) {
    agreeQuestionWindows(input: $input) {
      minutes
    }
  }
`);

export const endQuestionWindowsDocument = graphql(`
  mutation EndQuestionWindows($coupleId: Uuid!) {
    endQuestionWindows(coupleId: $coupleId) {
      minutes
    }
  }
`);
