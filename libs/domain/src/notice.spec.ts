import { faultsOfReminders, goesOut, isQuiet, minutesToNextTry, usualReminders, whenNotQuiet, whenStillAwake } from './notice.js';

const night = { quietFrom: '21:00', quietUntil: '08:00' };
const noon = { quietFrom: '12:00', quietUntil: '14:00' };
const never = { quietFrom: '09:00', quietUntil: '09:00' };
const day = '2026-11-20';

describe('R10: quiet hours', () => {
  it.each([
    [night, '20:59', false],
    [night, '21:00', true],
    [night, '00:00', true],
    [night, '07:59', true],
    [night, '08:00', false],
    [noon, '11:59', false],
    [noon, '12:00', true],
    [noon, '13:59', true],
    [noon, '14:00', false],
    [never, '09:00', false],
  ])('of %j: at %s %s', (quiet, at, expected) => expect(isQuiet(quiet, at)).toBe(expected));

  it.each([
    [night, day, '20:00', day, '20:00'],
    [night, day, '22:30', '2026-11-21', '08:00'],
    [night, day, '03:00', day, '08:00'],
    [noon, day, '12:30', day, '14:00'],
  ])('of %j: what comes on %s at %s is told on %s at %s', (quiet, on, at, toldOn, toldAt) =>
    expect(whenNotQuiet(quiet, { day: on, at })).toEqual({ day: toldOn, at: toldAt }),
  );

  it.each([
    [night, '20:00', { day, at: '20:00' }],
    [night, '22:30', { day, at: '20:00' }],
    [night, '03:00', { day: '2026-11-19', at: '20:00' }],
    [noon, '13:00', { day, at: '11:00' }],
    [{ quietFrom: '00:30', quietUntil: '08:00' }, '03:00', { day: '2026-11-19', at: '23:30' }],
    [{ quietFrom: '08:30', quietUntil: '08:00' }, '12:00', null],
  ])('of %j: what must be told by %s is told at %j', (quiet, at, told) => expect(whenStillAwake(quiet, { day, at })).toEqual(told));
});

describe('what a person wants of reminders', () => {
  it('R8: is nothing of their day, until they choose it', () => {
    expect(usualReminders.checkInAt).toBeNull();
    expect(faultsOfReminders(usualReminders)).toEqual({});
  });

  it.each([
    [{ checkInAt: '20:30' }, {}],
    [{ checkInAt: '21:00' }, { checkInAt: 'IN_QUIET_HOURS' }],
    [{ quietFrom: '08:00', quietUntil: '04:00' }, {}],
    [{ quietFrom: '08:00', quietUntil: '04:01' }, { quietUntil: 'TOO_MANY_QUIET_HOURS' }],
    [{ quietFrom: '08:00', quietUntil: '08:00' }, {}],
  ])('with %j has the faults %j', (values, faults) => expect(faultsOfReminders({ ...usualReminders, ...values })).toEqual(faults));
});

it('a mail that is not taken is tried for some hours, and then no more', () => {
  const tries = Array.from({ length: 12 }, (_, index) => minutesToNextTry(index + 1));
  expect(tries.slice(0, 3)).toEqual([1, 2, 4]);
  expect(tries.at(-2)).toBe(60);
  expect(tries.at(-1)).toBeNull();
});

it('R10: a reply is found in the portal and called out nowhere; what somebody chose to hear of goes out', () => {
  expect(goesOut('REPLY')).toBe(false);
  for (const kind of ['TASK_OPEN', 'TASK_CLOSING', 'PROMISE', 'CHECK_IN'] as const) expect(goesOut(kind)).toBe(true);
});
