import { graphql } from '../generated';

export const trailEvent = graphql(`
  fragment TrailEventFields on AuditEvent {
    id
    at
    actor
    actorId
    actorName
    roles
    act
    kind
    outcome
    why
    couples {
      id
      names
    }
  }
`);

export const trailDocument = graphql(`
  query AuditTrail($filter: AuditFilter, $page: Int, $perPage: Int) {
    auditTrail(filter: $filter, page: $page, perPage: $perPage) {
      hasMore
      firstDay
      lastDay
      items {
        ...TrailEventFields
      }
    }
  }
`);

export const sealDocument = graphql(`
  query AuditSeal {
    auditSeal {
      practiceId
      seq
      hash
      sealedAt
      signature
      publicKey
      fingerprint
      verifiedAt
      isWhole
    }
  }
`);
