import { graphql } from '../generated';

/** One's own record, made when it is asked for and kept nowhere. */
export const myRecordDocument = graphql(`
  query MyRecord {
    myRecord {
      madeAt
      givenName
      familyName
      email
      bornOn
      language
      timeZone
      practiceName
      sections {
        part
        entries {
          day
          visibility
          title
          lines {
            label
            question
            words
          }
        }
      }
    }
  }
`);

graphql(`
  fragment CorrectionParts on MyCorrection {
    id
    part
    words
    askedOn
    outcome
    reply
  }
`);

export const myCorrectionsDocument = graphql(`
  query MyCorrections {
    myCorrections {
      ...CorrectionParts
    }
  }
`);

export const askCorrectionDocument = graphql(`
  mutation AskCorrection($input: AskCorrectionInput!) {
    askCorrection(input: $input) {
      ...CorrectionParts
    }
  }
`);

export const leaveCareDocument = graphql(`
  mutation LeaveCare($input: LeaveCareInput!) {
    leaveCare(input: $input)
  }
`);
