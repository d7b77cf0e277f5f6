import { graphql } from '../generated';

export const previewScheduleDocument = graphql(`
  query PreviewSchedule($coupleId: Uuid!, $clientId: Uuid!, $schedule: ScheduleInput!) {
    previewSchedule(coupleId: $coupleId, clientId: $clientId, schedule: $schedule) {
      day
      opensAt
      closesAt
    }
  }
`);

export const assignExerciseDocument = graphql(`
  mutation AssignExercise($input: AssignExerciseInput!) {
    assignExercise(input: $input) {
      id
    }
  }
`);
