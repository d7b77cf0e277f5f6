import { graphql } from '../generated';

export const policyFields = graphql(`
  fragment PolicyFields on Policy {
    draft {
      revision
      variant
      textEn
      textEs
    }
    versions {
      version
      variant
      textEn
      textEs
      inForceAt
      byName
    }
    templates {
      variant
      textEn
      textEs
    }
  }
`);

export const policyDocument = graphql(`
  query Policy {
    policy {
      ...PolicyFields
    }
  }
`);

export const savePolicyDraftDocument = graphql(`
  mutation SavePolicyDraft($input: PolicyDraftInput!) {
    savePolicyDraft(input: $input) {
      ...PolicyFields
    }
  }
`);

export const putPolicyInForceDocument = graphql(`
  mutation PutPolicyInForce($revision: Int!) {
    putPolicyInForce(revision: $revision) {
      ...PolicyFields
    }
  }
`);
