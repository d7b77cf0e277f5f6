import { graphql } from '../generated';

export const partnerSigns = graphql(`
  fragment PartnerSigns on Partner {
    id
    givenName
    familyName
    role
    lastCheckInOn
    trend {
      weekStartsOn
      checkIns
      safety
      feel
    }
    taskDays {
      day
      due
      sent
    }
  }
`);

export const signalFields = graphql(`
  fragment SignalFields on Signal {
    kind
    partnerId
    amount
  }
`);

export const caseloadRow = graphql(`
  fragment CaseloadRow on CaseloadCouple {
    id
    startedOn
    week
    partners {
      ...PartnerSigns
    }
    state
    openSteps
    closedSteps
    signals {
      ...SignalFields
    }
    toReview
  }
`);

export const caseloadDocument = graphql(`
  query Caseload($page: Int, $perPage: Int, $search: Line, $sort: CaseloadSort, $onlySignals: Boolean) {
    caseload(page: $page, perPage: $perPage, search: $search, sort: $sort, onlySignals: $onlySignals) {
      items {
        ...CaseloadRow
      }
      total
      needALook
    }
  }
`);

export const caseloadHeadDocument = graphql(`
  query CaseloadHead {
    all: caseload(perPage: 1) {
      total
      needALook
    }
    looks: caseload(perPage: 3, onlySignals: true, sort: NEEDS_A_LOOK) {
      items {
        ...CaseloadRow
      }
    }
  }
`);
