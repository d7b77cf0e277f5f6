import { graphql } from '../generated';

graphql(`
  fragment OwnCalendar on Calendar {
    title
    madeAt
  }
`);

export const myCalendarDocument = graphql(`
  query MyCalendar {
    myCalendar {
      ...OwnCalendar
    }
  }
`);

export const makeCalendarDocument = graphql(`
  mutation MakeCalendar($input: MakeCalendarInput!) {
    makeCalendar(input: $input) {
      calendar {
        ...OwnCalendar
      }
      address
    }
  }
`);

export const stopCalendarDocument = graphql(`
  mutation StopCalendar {
    stopCalendar
  }
`);
