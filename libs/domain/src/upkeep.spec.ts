import { nextUpkeepAt, type UpkeepEnd, type UpkeepKind } from './upkeep.js';

const now = new Date('2027-03-04T12:00:00Z');

it.each<[string, UpkeepKind, UpkeepEnd, string]>([
  ['a day after it was done', 'VERIFY_TRAILS', { result: 'DONE', amount: 3 }, '2027-03-05T12:00:00Z'],
  [
    'a day after something was found, which another look does not mend',
    'VERIFY_TRAILS',
    { result: 'FOUND_BROKEN', amount: 3 },
    '2027-03-05T12:00:00Z',
  ],
  ['soon after it failed', 'VERIFY_TRAILS', { result: 'FAILED', amount: 0 }, '2027-03-04T12:15:00Z'],
  ['an hour later where a setting is missing', 'VERIFY_TRAILS', { result: 'NOT_SET_UP', amount: 0 }, '2027-03-04T13:00:00Z'],
  ['a day after no key was old', 'TURN_KEYS', { result: 'DONE', amount: 0 }, '2027-03-05T12:00:00Z'],
  ['in two minutes where a turning was begun', 'TURN_KEYS', { result: 'DONE', amount: 1, goesOn: true }, '2027-03-04T12:02:00Z'],
])('upkeep is done again %s', (_, kind, end, expected) => {
  expect(nextUpkeepAt(kind, end, now)).toEqual(new Date(expected));
});
