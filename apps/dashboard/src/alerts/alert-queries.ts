import { graphql } from '../generated';

export const alertFields = graphql(`
  fragment AlertFields on Alert {
    id
    kind
    severity
    coupleId
    coupleNames
    clientName
    raisedAt
    acknowledgedAt
    acknowledgedByName
    note
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
  mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
    acknowledgeAlert(input: $input) {
      id
    }
  }
`);
