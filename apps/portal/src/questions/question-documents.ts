import { graphql } from '../generated';

graphql(`
  fragment AnswerParts on QuestionAnswer {
    id
    kind
    words
    reason
    visibility
    answeredOn
  }
`);

/** What the viewer asked, what is for them to answer, and the next window. Reading marks and counts cannot be asked for (R19). */
export const questionsDocument = graphql(`
  query MyQuestions {
    myQuestions {
      mayAsk
      partnerName
      counselorName
      window {
        opensAt
        closesAt
        isOpen
      }
      mine {
        id
        partnerName
        counselorName
        words
        urgency
        visibility
        place
        askedAt
        answer {
          ...AnswerParts
        }
        earlierAnswers {
          ...AnswerParts
        }
      }
      answersAlone {
        ...AnswerParts
      }
      forMe {
        id
        askerName
        counselorName
        words
        answer {
          ...AnswerParts
        }
        earlierAnswers {
          ...AnswerParts
        }
      }
    }
  }
`);

export const askQuestionDocument = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      id
    }
  }
`);

export const answerQuestionDocument = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      id
    }
  }
`);

export const withdrawQuestionDocument = graphql(`
  mutation WithdrawQuestion($questionId: Uuid!) {
    withdrawQuestion(questionId: $questionId) {
      wasRead
    }
  }
`);

export const takeAnswerBackDocument = graphql(`
  mutation TakeAnswerBack($questionId: Uuid!) {
    takeAnswerBack(questionId: $questionId) {
      wasRead
    }
  }
`);
