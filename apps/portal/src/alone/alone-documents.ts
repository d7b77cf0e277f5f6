import { graphql } from '../generated';

/** Named like anything else: a request says nothing of what it is about. */
export const aloneDocument = graphql(`
  query Alone {
    myScreening {
      roundId
      counselorName
      questions {
        key
        isOptional
        prompt {
          en
          es
        }
        help {
          en
          es
        }
        options {
          key
          label {
            en
            es
          }
          showsLines
        }
      }
    }
  }
`);

export const tellAloneDocument = graphql(`
  mutation TellAlone($input: AnswerScreeningItemInput!) {
    answerScreeningItem(input: $input)
  }
`);

export const sendAloneDocument = graphql(`
  mutation SendAlone($input: SendScreeningInput!) {
    sendScreening(input: $input)
  }
`);
