import { graphql } from '../generated';

export const staffMember = graphql(`
  fragment StaffMemberFields on StaffMember {
    id
    name
    title
    email
    roles
    state
    couples
    supervisorId
    supervisorName
  }
`);

export const clientFields = graphql(`
  fragment ClientFields on Client {
    id
    givenName
    familyName
    email
    language
    state
    coupleId
  }
`);

export const coupleRow = graphql(`
  fragment CoupleRowFields on CoupleRow {
    id
    state
    startedOn
    partnerNames
    counselorName
  }
`);

export const staffDocument = graphql(`
  query Staff {
    staff {
      ...StaffMemberFields
    }
  }
`);

export const clientsDocument = graphql(`
  query Clients($page: Int, $perPage: Int, $search: Line) {
    clients(page: $page, perPage: $perPage, search: $search) {
      items {
        ...ClientFields
      }
      total
    }
  }
`);

export const couplesDocument = graphql(`
  query Couples {
    couples {
      ...CoupleRowFields
    }
  }
`);

export const addStaffDocument = graphql(`
  mutation AddStaff($input: AddStaffInput!) {
    addStaff(input: $input) {
      staffMember {
        id
        name
      }
      welcome {
        url
        endsAt
      }
    }
  }
`);

export const addClientDocument = graphql(`
  mutation AddClient($input: AddClientInput!) {
    addClient(input: $input) {
      client {
        id
        givenName
        familyName
      }
      welcome {
        url
        endsAt
      }
    }
  }
`);

export const renewWelcomeDocument = graphql(`
  mutation RenewWelcome($personId: Uuid!) {
    renewWelcome(personId: $personId) {
      url
      endsAt
    }
  }
`);

export const formCoupleDocument = graphql(`
  mutation FormCouple($input: FormCoupleInput!) {
    formCouple(input: $input) {
      id
    }
  }
`);

export const changeStaffRolesDocument = graphql(`
  mutation ChangeStaffRoles($personId: Uuid!, $roles: [Role!]!) {
    changeStaffRoles(personId: $personId, roles: $roles) {
      ...StaffMemberFields
    }
  }
`);

export const endStaffMembershipDocument = graphql(`
  mutation EndStaffMembership($personId: Uuid!) {
    endStaffMembership(personId: $personId)
  }
`);

export const resetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($personId: Uuid!) {
    resetSecondFactor(personId: $personId)
  }
`);

export const staffChangesDocument = graphql(`
  query StaffChanges {
    staffChanges {
      id
      staffName
      happened
      roles
      byName
      at
    }
  }
`);
