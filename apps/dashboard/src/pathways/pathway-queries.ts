import { graphql } from '../generated';

export const pathwaysDocument = graphql(`
  query Pathways {
    pathways {
      id
      slug
      title {
        en
        es
      }
      summary {
        en
        es
      }
      counselorGuide {
        en
        es
      }
      entries {
        key
        day
        rule
        recipients
        exercise {
          title {
            en
            es
          }
        }
      }
    }
  }
`);

export const previewPathwayDocument = graphql(`
  query PreviewPathway($coupleId: Uuid!, $pathwayId: Uuid!, $startsOn: LocalDate!) {
    previewPathway(coupleId: $coupleId, pathwayId: $pathwayId, startsOn: $startsOn) {
      key
      exercise {
        id
        minutes
        safetyClass
        caution {
          en
        }
        title {
          en
          es
        }
      }
      mode
      clientIds
      schedule {
        startsOn
        opensAt
        rule
      }
      refused
      occurrences {
        clientId
        day
      }
    }
  }
`);

export const applyPathwayDocument = graphql(`
  mutation ApplyPathway($input: ApplyPathwayInput!) {
    applyPathway(input: $input) {
      id
      assignments {
        id
      }
    }
  }
`);
