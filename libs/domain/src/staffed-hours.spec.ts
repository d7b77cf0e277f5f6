import { faultOfHours, inOrder, staffingAt, type StaffedHours } from './staffed-hours.js';

const week: StaffedHours[] = [
  { weekday: 'TU', from: '09:00', until: '12:00' },
  { weekday: 'MO', from: '14:00', until: '18:00' },
  { weekday: 'MO', from: '09:00', until: '12:00' },
];
const at = (instant: string, timeZone = 'Europe/Berlin') => staffingAt(week, timeZone, new Date(instant));

describe('staffed hours', () => {
  // 2026-11-23 is a Monday; Berlin is an hour ahead of UTC in winter.
  it.each([
    ['2026-11-23T07:59:00Z', { isStaffed: false, next: { weekday: 'MO', from: '09:00', isToday: true } }],
    ['2026-11-23T08:00:00Z', { isStaffed: true, next: null }],
    ['2026-11-23T10:59:00Z', { isStaffed: true, next: null }],
    ['2026-11-23T11:00:00Z', { isStaffed: false, next: { weekday: 'MO', from: '14:00', isToday: true } }],
    ['2026-11-23T17:00:00Z', { isStaffed: false, next: { weekday: 'TU', from: '09:00', isToday: false } }],
    ['2026-11-24T11:00:00Z', { isStaffed: false, next: { weekday: 'MO', from: '09:00', isToday: false } }],
    ['2026-11-28T09:00:00Z', { isStaffed: false, next: { weekday: 'MO', from: '09:00', isToday: false } }],
  ])('R9: at %s by the practice’s clock', (instant, staffing) => expect(at(instant)).toEqual(staffing));

  it('R14: keep their place on the clock over the change to summer time', () => {
    expect(at('2026-03-23T08:30:00Z').isStaffed).toBe(true);
    expect(at('2026-03-30T07:30:00Z').isStaffed).toBe(true);
    expect(at('2026-03-30T06:59:00Z').isStaffed).toBe(false);
    expect(at('2026-03-30T10:00:00Z').isStaffed).toBe(false);
  });

  it('claim nothing where none are known', () =>
    expect(staffingAt([], 'UTC', new Date('2026-11-23T03:00:00Z'))).toEqual({ isStaffed: true, next: null }));

  it('come round again after a week', () =>
    expect(staffingAt([{ weekday: 'MO', from: '09:00', until: '10:00' }], 'UTC', new Date('2026-11-23T11:00:00Z')).next).toEqual({
      weekday: 'MO',
      from: '09:00',
      isToday: false,
    }));

  it('are in order of the week', () => expect(inOrder(week).map(({ from }) => from)).toEqual(['09:00', '14:00', '09:00']));

  it.each<[string, StaffedHours[], string | null]>([
    ['fine', week, null],
    ['until midnight', [{ weekday: 'SU', from: '22:00', until: '23:59' }], null],
    ['ending before they begin', [{ weekday: 'MO', from: '17:00', until: '09:00' }], 'HOURS_ARE_NONE'],
    ['without length', [{ weekday: 'MO', from: '09:00', until: '09:00' }], 'HOURS_ARE_NONE'],
    ['overlapping', [week[1]!, { weekday: 'MO', from: '17:00', until: '19:00' }], 'HOURS_OVERLAP'],
    ['side by side', [week[1]!, { weekday: 'MO', from: '18:00', until: '19:00' }], null],
    ['at the same time on two days', [week[2]!, week[0]!], null],
    ['more than a week holds', Array.from({ length: 29 }, () => week[0]!), 'HOURS_ARE_NONE'],
  ])('%s', (_, hours, fault) => expect(faultOfHours(hours)).toBe(fault));
});
