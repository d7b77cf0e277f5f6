import { graphql } from '../generated';

export const exerciseFields = graphql(`
  fragment ExerciseFields on ExerciseVersion {
    id
    exerciseId
    isOwn
    slug
    version
    track
    role
    minutes
    safetyClass
    title {
      en
      es
    }
    summary {
      en
      es
    }
    instructions {
      en
      es
    }
    counselorGuide {
      en
      es
    }
    caution {
      en
      es
    }
    suggestedRule
    visibility
    allowedVisibilities
    reveal
    languages
    questions {
      key
      type
      required
      min
      max
      maxChoices
      shownIf {
        question
        answers
      }
      safety {
        area
        answers
      }
      prompt {
        en
        es
      }
      help {
        en
        es
      }
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
    }
  }
`);

export const libraryDocument = graphql(`
  query Library {
    exercises {
      ...ExerciseFields
    }
  }
`);
