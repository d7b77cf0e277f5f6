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
    part
    coverUntil
    counselorName
  }
`);

export const caseloadDocument = graphql(`
  query Caseload($page: Int, $perPage: Int, $search: Line, $sort: CaseloadSort, $onlySignals: Boolean, $view: CaseloadView) {
    caseload(page: $page, perPage: $perPage, search: $search, sort: $sort, onlySignals: $onlySignals, view: $view) {
      items {
        ...CaseloadRow
      }
      total
      needALook
    }
  }
`);

export const caseloadHeadDocument = graphql(`
  query CaseloadHead($view: CaseloadView) {
    all: caseload(perPage: 1, view: $view) {
      total
      needALook
    }
    looks: caseload(perPage: 3, onlySignals: true, sort: NEEDS_A_LOOK, view: $view) {
      items {
        ...CaseloadRow
      }
    }
  }
`);
