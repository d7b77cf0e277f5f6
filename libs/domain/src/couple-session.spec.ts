import { cancelSession, faultsOfSession, holdSession, noteIsDueOf, type SessionFacts } from './couple-session.js';

const now = new Date('2026-05-04T10:00:00Z');
const session = (values: Partial<SessionFacts> = {}): SessionFacts => ({
  state: 'PLANNED',
  beginsAt: new Date('2026-05-04T09:00:00Z'),
  hasNote: false,
  ...values,
});

describe('a session', () => {
  it.each([
    ['today', '2026-05-04', 60, {}],
    ['a year ahead', '2027-05-04', 15, {}],
    ['of last week, put on record', '2026-04-27', 240, {}],
    ['too far ahead', '2027-05-05', 60, { day: 'DAY_TOO_LATE' }],
    ['too long ago', '2026-02-02', 60, { day: 'DAY_TOO_EARLY' }],
    ['too short', '2026-05-04', 14, { minutes: 'SESSION_MINUTES_OUT_OF_RANGE' }],
    ['too long', '2026-05-04', 241, { minutes: 'SESSION_MINUTES_OUT_OF_RANGE' }],
    ['of no whole minutes', '2026-05-04', 30.5, { minutes: 'SESSION_MINUTES_OUT_OF_RANGE' }],
  ])('%s', (_, day, minutes, faults) => expect(faultsOfSession({ day, minutes }, '2026-05-04')).toEqual(faults));

  it.each([
    ['one that has begun', session(), true],
    ['one that was held already', session({ state: 'HELD' }), true],
    ['one that is to come', session({ beginsAt: new Date('2026-05-04T10:00:01Z') }), { refused: 'SESSION_NOT_YET' }],
    ['one that was cancelled', session({ state: 'CANCELLED' }), { refused: 'SESSION_CANCELLED' }],
  ])('R1: is held by the counselor’s word: %s', (_, facts, decided) => expect(holdSession(facts, now)).toEqual(decided));

  it.each([
    ['one that is planned', session(), true],
    ['one recorded as held by mistake', session({ state: 'HELD' }), true],
    ['one that is cancelled', session({ state: 'CANCELLED' }), true],
    ['one that somebody wrote about', session({ state: 'HELD', hasNote: true }), { refused: 'NOTE_WRITTEN' }],
  ])('R13: is cancelled, unless something is written: %s', (_, facts, decided) => expect(cancelSession(facts)).toEqual(decided));

  it('waits for its note from two days after it on', () => expect(noteIsDueOf(now)).toEqual(new Date('2026-05-02T10:00:00Z')));
});
