import { graphql } from '../generated';

export const teamMember = graphql(`
  fragment TeamMember on CareTeamMember {
    staffId
    name
    part
    ofName
    coverId
    firstDay
    lastDay
    isInForce
  }
`);

export const careTeamFields = graphql(`
  fragment CareTeamFields on CareTeam {
    coupleId
    state
    partnerNames
    members {
      ...TeamMember
    }
    exclusions {
      staffId
      name
      tie
      byName
      at
    }
    history {
      id
      happened
      name
      otherName
      firstDay
      lastDay
      byName
      at
    }
  }
`);

export const careTeamDocument = graphql(`
  query CareTeam($coupleId: Uuid!) {
    careTeam(coupleId: $coupleId) {
      ...CareTeamFields
    }
  }
`);

export const addCoDocument = graphql(`
  mutation AddCoCounselor($coupleId: Uuid!, $staffId: Uuid!) {
    addCoCounselor(coupleId: $coupleId, staffId: $staffId) {
      coupleId
    }
  }
`);

export const endCoDocument = graphql(`
  mutation EndCoCounselor($coupleId: Uuid!, $staffId: Uuid!) {
    endCoCounselor(coupleId: $coupleId, staffId: $staffId) {
      coupleId
    }
  }
`);

export const arrangeCoverDocument = graphql(`
  mutation ArrangeCover($input: ArrangeCoverInput!) {
    arrangeCover(input: $input)
  }
`);

export const endCoverDocument = graphql(`
  mutation EndCover($coverId: Uuid!) {
    endCover(coverId: $coverId) {
      coupleId
    }
  }
`);

export const handOverDocument = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input)
  }
`);

export const setSupervisorDocument = graphql(`
  mutation SetSupervisor($counselorId: Uuid!, $supervisorId: Uuid) {
    setSupervisor(counselorId: $counselorId, supervisorId: $supervisorId)
  }
`);

export const excludeDocument = graphql(`
  mutation Exclude($input: ExcludeInput!) {
    exclude(input: $input) {
      coupleId
    }
  }
`);

export const excludeMyselfDocument = graphql(`
  mutation ExcludeMyself($coupleId: Uuid!, $tie: PrivateTie!) {
    excludeMyself(coupleId: $coupleId, tie: $tie)
  }
`);

export const liftExclusionDocument = graphql(`
  mutation LiftExclusion($coupleId: Uuid!, $staffId: Uuid!) {
    liftExclusion(coupleId: $coupleId, staffId: $staffId) {
      coupleId
    }
  }
`);
