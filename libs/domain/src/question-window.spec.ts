import { weekdays as everyDay } from './schedule.js';
import {
  currentOrNext,
  faultsOfWindows,
  longestWindow,
  opensToPartner,
  ruleOfWindows,
  shortestWindow,
  weekdaysOfRule,
} from './question-window.js';

const time = (opens: string, closes: string) => ({
  opensAt: new Date(`2027-03-${opens}:00Z`),
  closesAt: new Date(`2027-03-${closes}:00Z`),
});
const tuesday = time('02T19:30', '02T20:00');
const friday = time('05T19:30', '05T20:00');
const at = (instant: string): Date => new Date(`2027-03-${instant}:00Z`);

describe('question windows', () => {
  it.each([
    [{ weekdays: ['TU', 'FR'] as const, minutes: 30 }, {}],
    [{ weekdays: [], minutes: 30 }, { weekdays: 'NEEDED' }],
    [{ weekdays: ['TU'] as const, minutes: shortestWindow - 1 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
    [{ weekdays: ['TU'] as const, minutes: longestWindow + 1 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
    [{ weekdays: ['TU'] as const, minutes: 20.5 }, { minutes: 'MINUTES_OUT_OF_RANGE' }],
  ])('are agreed on days and for minutes that make sense (%#)', (windows, faults) =>
    expect(faultsOfWindows({ opensAt: '19:30', ...windows })).toEqual(faults),
  );

  it('are a weekly rule without an end', () => {
    expect(ruleOfWindows({ weekdays: ['FR', 'TU'] })).toBe('FREQ=WEEKLY;BYDAY=TU,FR');
    expect(weekdaysOfRule(ruleOfWindows({ weekdays: everyDay }))).toEqual(everyDay);
    expect(weekdaysOfRule('FREQ=DAILY')).toEqual([]);
  });

  it.each([
    ['before the first', '02T12:00', tuesday, '02T19:30'],
    ['as it opens', '02T19:30', tuesday, '02T19:30'],
    ['inside it', '02T19:45', tuesday, '02T19:45'],
    ['as it closes', '02T20:00', friday, '05T19:30'],
    ['between two', '04T02:12', friday, '05T19:30'],
  ])('%s: which is next, and from when the partner finds a question', (_, now, next, opens) => {
    expect(currentOrNext([tuesday, friday], at(now))).toEqual(next);
    expect(opensToPartner([tuesday, friday], at(now))).toEqual(at(opens));
  });

  it('where none is agreed there is nothing to wait for', () => {
    expect(currentOrNext([], at('04T02:12'))).toBeNull();
    expect(opensToPartner([], at('04T02:12'))).toEqual(at('04T02:12'));
  });
});
