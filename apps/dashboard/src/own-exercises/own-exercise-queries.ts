import { graphql } from '../generated';

graphql(`
  fragment DraftFields on ExerciseDraft {
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

graphql(`
  fragment OwnExerciseFields on OwnExercise {
    id
    revision
    isChanged
    withdrawnAt
    bounds {
      safetyClass
      visibility
      allowedVisibilities
    }
    draft {
      ...DraftFields
    }
    madeFrom {
      ...ExerciseFields
    }
    newest {
      ...ExerciseFields
    }
  }
`);

export const ownExercisesDocument = graphql(`
  query OwnExercises {
    ownExercises {
      id
      isChanged
      changedAt
      changedByName
      withdrawnAt
      draft {
        title {
          en
          es
        }
      }
      newest {
        version
      }
    }
  }
`);

export const ownExerciseDocument = graphql(`
  query OwnExercise($id: Uuid!) {
    ownExercise(id: $id) {
      ...OwnExerciseFields
    }
  }
`);

export const makeExerciseOursDocument = graphql(`
  mutation MakeExerciseOurs($input: MakeExerciseOursInput!) {
    makeExerciseOurs(input: $input) {
      id
    }
  }
`);

export const saveExerciseDraftDocument = graphql(`
  mutation SaveExerciseDraft($input: SaveExerciseDraftInput!) {
    saveExerciseDraft(input: $input) {
      ...OwnExerciseFields
    }
  }
`);

export const publishExerciseDocument = graphql(`
  mutation PublishExercise($exerciseId: Uuid!, $revision: Int!) {
    publishExercise(exerciseId: $exerciseId, revision: $revision) {
      ...OwnExerciseFields
    }
  }
`);

export const withdrawExerciseDocument = graphql(`
  mutation WithdrawExercise($exerciseId: Uuid!) {
    withdrawExercise(exerciseId: $exerciseId) {
      ...OwnExerciseFields
    }
  }
`);
