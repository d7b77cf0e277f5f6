import { graphql } from '../generated';

export const planFields = graphql(`
  fragment PlanFields on Plan {
    id
    coupleId
    kind
    rebuildingPartnerId
    focus
    openedAt
    outcome
    steps {
      step
      state
      episodes {
        id
        step
        kind
        openedAt
        closedAt
        wordsForBoth
      }
    }
    transitions {
      id
      step
      fromState
      toState
      reason
      evidence {
        step
        partnerId
        kind
        count
        of
      }
      lapseId
      byName
      coverReason
      at
    }
    lapses {
      id
      partnerId
      kind
      day
      note
      byName
      byCover
      at
    }
    outcomes {
      id
      outcome
      reason
      wordsForBoth
      byName
      byCover
      at
    }
  }
`);

export const coupleAssignment = graphql(`
  fragment CoupleAssignment on Assignment {
    id
    mode
    clientIds
    note
    assignedAt
    openUntil
    schedule {
      startsOn
      opensAt
      openForHours
      rule
    }
    exercise {
      id
      exerciseId
      slug
      version
      title {
        en
        es
      }
      minutes
      safetyClass
    }
  }
`);

export const coupleTask = graphql(`
  fragment CoupleTaskFields on CoupleTask {
    id
    assignmentId
    clientId
    exerciseTitle {
      en
      es
    }
    day
    opensAt
    state
    submissionId
    reviewedAt
  }
`);

export const coupleCheckIn = graphql(`
  fragment CoupleCheckInFields on CoupleCheckIn {
    id
    clientId
    day
    feel
  }
`);

export const coupleDocument = graphql(`
  query Couple($id: Uuid!) {
    couple(id: $id) {
      id
      state
      startedOn
      week
      counselorName
      viewerPart
      team {
        ...TeamMember
      }
      partners {
        ...PartnerSigns
      }
      plan {
        ...PlanFields
      }
      assignments {
        ...CoupleAssignment
      }
      tasks {
        ...CoupleTaskFields
      }
      checkIns {
        ...CoupleCheckInFields
      }
      signals {
        ...SignalFields
      }
    }
  }
`);

export const openPlanDocument = graphql(`
  mutation OpenPlan($input: OpenPlanInput!) {
    openPlan(input: $input) {
      id
    }
  }
`);

export const moveStepDocument = graphql(`
  mutation MoveStep($input: MoveStepInput!) {
    moveStep(input: $input) {
      id
    }
  }
`);

export const recordLapseDocument = graphql(`
  mutation RecordLapse($input: RecordLapseInput!) {
    recordLapse(input: $input) {
      id
    }
  }
`);

export const concludePlanDocument = graphql(`
  mutation ConcludePlan($input: ConcludePlanInput!) {
    concludePlan(input: $input) {
      id
    }
  }
`);

export const separateCoupleDocument = graphql(`
  mutation SeparateCouple($coupleId: Uuid!, $reason: Text!) {
    separateCouple(coupleId: $coupleId, reason: $reason) {
      id
      state
    }
  }
`);

export const readinessDocument = graphql(`
  query Readiness($coupleId: Uuid!) {
    readiness(coupleId: $coupleId) {
      step
      partners {
        partnerId
        indicators {
          kind
          count
          of
        }
      }
    }
  }
`);

/** R3: what is done with the counselor there, the counselor opens. */
export const openInSessionDocument = graphql(`
  mutation OpenInSession($assignmentId: Uuid!) {
    openInSession(assignmentId: $assignmentId) {
      id
      openUntil
    }
  }
`);

export const endAssignmentDocument = graphql(`
  mutation EndAssignment($assignmentId: Uuid!) {
    endAssignment(assignmentId: $assignmentId) {
      id
      endedAt
    }
  }
`);

export const submissionDocument = graphql(`
  query Submission($id: Uuid!) {
    submission(id: $id) {
      id
      taskId
      authorId
      authorName
      kind
      answers
      visibility
      isOpened
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
      exercise {
        ...ExerciseFields
      }
    }
  }
`);

export const reviewSubmissionDocument = graphql(`
  mutation ReviewSubmission($input: ReviewSubmissionInput!) {
    reviewSubmission(input: $input) {
      id
    }
  }
`);
