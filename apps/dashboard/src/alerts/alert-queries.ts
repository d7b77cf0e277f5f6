import { graphql } from '../generated';

export const alertFields = graphql(`
  fragment AlertFields on Alert {
    id
    kind
    severity
    state
    coupleId
    coupleNames
    clientName
    raisedAt
    times
    lastAt
    stage
    acknowledgedAt
    acknowledgedByName
    closedAt
    closedByName
    closeReason
    note
    causes {
      from
      title {
        en
        es
      }
      submissionId
      at
    }
  }
`);

export const alertsDocument = graphql(`
  query Alerts($coupleId: Uuid, $supervised: Boolean) {
    alerts(coupleId: $coupleId, supervised: $supervised) {
      ...AlertFields
    }
  }
`);

export const acknowledgeAlertDocument = graphql(`
  mutation AcknowledgeAlert($alertId: Uuid!) {
    acknowledgeAlert(alertId: $alertId) {
      id
    }
  }
`);

export const closeAlertDocument = graphql(`
  mutation CloseAlert($input: CloseAlertInput!) {
    closeAlert(input: $input) {
      id
    }
  }
`);

export const alertsPassedOnDocument = graphql(`
  query AlertsPassedOn {
    alertsPassedOn {
      counselorId
      counselorName
      since
    }
  }
`);
