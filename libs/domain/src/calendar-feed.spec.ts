import { calendarEntries, type CalendarTask } from './calendar-feed.js';
import { safetyClasses } from './exercise.js';

const now = new Date('2026-11-27T12:00:00Z');
const at = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const task = (values: Partial<CalendarTask> = {}): CalendarTask => ({
  id: 'a-task',
  opensAt: at(1),
  closesAt: at(25),
  safetyClass: 'OPEN',
  ...values,
});
const day = 24;

describe('what stands in a calendar', () => {
  it.each([
    ['a task that is to come', { opensAt: at(2 * day), closesAt: at(3 * day) }, 1],
    ['a task that is open', { opensAt: at(-3), closesAt: at(3) }, 1],
    ['a task that is over', { opensAt: at(-3), closesAt: at(0) }, 0],
    ['a task within 60 days', { opensAt: at(60 * day - 1), closesAt: at(61 * day) }, 1],
    ['a task beyond 60 days', { opensAt: at(60 * day), closesAt: at(61 * day) }, 0],
  ])('R14: %s', (_, values, events) => {
    expect(calendarEntries([task(values)], [], now)).toHaveLength(events);
  });

  it.each(safetyClasses.map(each => [each, each === 'OPEN' ? 1 : 0] as const))(
    'R3: of tasks of the class %s: %i',
    (safetyClass, events) => {
      expect(calendarEntries([task({ safetyClass })], [], now)).toHaveLength(events);
    },
  );

  it.each([
    ['that is to come', { beginsAt: at(5), minutes: 50 }, 1],
    ['that is under way', { beginsAt: at(-0.5), minutes: 50 }, 1],
    ['that is over', { beginsAt: at(-1), minutes: 50 }, 0],
    ['beyond 60 days', { beginsAt: at(60 * day), minutes: 50 }, 0],
  ])('R14: a session %s', (_, session, events) => {
    expect(calendarEntries([], [session], now)).toHaveLength(events);
  });

  it('R19: says of each when it begins, and of a task neither how long it is open nor what it is', () => {
    const session = { beginsAt: at(0.5), minutes: 80 };
    const entries = calendarEntries([task(), task({ id: 'another', closesAt: at(300) })], [session], now);
    expect(entries.map(({ beginsAt, minutes }) => ({ beginsAt, minutes }))).toEqual([
      session,
      { beginsAt: at(1), minutes: 15 },
      { beginsAt: at(1), minutes: 15 },
    ]);
  });

  it('is the same event however often it is told, and wherever it moved', () => {
    const seeds = (tasks: CalendarTask[]) => calendarEntries(tasks, [], now).map(({ seed }) => seed);
    expect(seeds([task()])).toEqual(seeds([task({ opensAt: at(2) })]));
    expect(new Set(seeds([task(), task({ id: 'another' })])).size).toBe(2);
  });
});
