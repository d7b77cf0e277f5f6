// What is measured: three things that people do all day, and how each server is asked for them.
import { randomUUID } from 'node:crypto';
import { daysBack } from '@roadback/domain/check-in';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';

const caseload = `query Caseload { caseload(page: 1, perPage: 25, sort: NAME) { total items { id startedOn week openSteps
  partners { id givenName familyName role lastCheckInOn trend { weekStartsOn checkIns safety feel } taskDays { day due sent } } } } }`;
const row = '{ id title { en es } minutes mode state opensAt closesAt }';
const checkInParts = '{ id day feel safety note visibility sentAt }';
const today = `query Today { today { day givenName partnerName counselorName nextOpensAt openSteps closedSteps checkIn ${checkInParts}
  tasks ${row} earlier ${row} replies { submissionId title { en es } reply byName at } shared { submissionId title { en es } authorName } } }`;
const checkIn = `mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) ${checkInParts} }`;

/** The dashboard's own caseload: with signals, sorted by them. For what grows with history. */
export const wholeCaseload = `query Caseload { caseload { total needALook items { id startedOn week openSteps closedSteps toReview
  signals { kind partnerId amount }
  partners { id givenName familyName role lastCheckInOn trend { weekStartsOn checkIns safety feel } taskDays { day due sent } } } } }`;

export const workloads = [
  { field: 'caseload', title: 'Caseload, 25 couples', document: caseload, viewersOf: viewers => viewers.counselors, isWrite: false },
  { field: 'today', title: 'Today', document: today, viewersOf: viewers => viewers.clients, isWrite: false },
  { field: 'checkIn', title: 'Checking in', document: checkIn, viewersOf: viewers => viewers.clients, isWrite: true },
];

/** What a contestant is sent for a workload and a viewer, as autocannon takes it. */
export const requestsOf = {
  product: ({ document }, viewer, variables) => ({
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-roadback-app': viewer.audience === 'STAFF' ? 'staff' : 'portal',
      cookie: `rb-${viewer.audience === 'STAFF' ? 'staff' : 'portal'}=${viewer.token}`,
    },
    body: JSON.stringify({ query: document, variables }),
  }),
  limit: ({ field }, { practiceId, personId }, variables) => ({
    path: `/${field}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ practiceId, personId, ...variables }),
  }),
  scaffold: ({ document }, viewer, variables) => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `session=${viewer.token}` },
    body: JSON.stringify({ query: document, variables }),
  }),
};

/**
 * A check-in of this viewer for one of the days that may still be told. `turn` counts what this viewer has sent already, so that all
 * the days come up before one comes again; then it replaces what stood, as in real life.
 */
export function someCheckIn(viewer, turn) {
  const safety = turn % 11;
  return {
    input: {
      day: addDays(dayIn(viewer.timeZone, new Date()), -(turn % (daysBack + 1))),
      feel: 1 + (turn % 5),
      safety: safety === 10 ? null : safety,
      note: turn % 5 === 0 ? 'A quiet evening. It felt like ours.' : null,
      visibility: turn % 7 === 0 ? 'SHARED' : 'PRIVATE',
      idempotencyKey: randomUUID(),
    },
  };
}
