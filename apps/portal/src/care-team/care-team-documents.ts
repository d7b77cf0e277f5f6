import { graphql } from '../generated';

export const myCareTeamDocument = graphql(`
  query MyCareTeam {
    myCareTeam {
      name
      part
      untilDay
      ofName
    }
  }
`);
