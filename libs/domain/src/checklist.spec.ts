import { checklistKeys, checklistOf, missingOf, type ChecklistFacts, type ChecklistKey } from './checklist.js';

const ready: ChecklistFacts = {
  name: 'Harbor Street',
  portalName: 'Harbor',
  crisisLines: [{ phone: '988' }],
  staffedHours: [{ weekday: 'MO', from: '09:00', until: '17:00' }],
  hasPolicy: true,
  counselors: 1,
  hasCover: true,
  adminHasSecondFactor: true,
  clients: 2,
};

describe('the checklist of a practice', () => {
  it('is done when everything is there', () => {
    expect(checklistOf(ready).map(item => [item.key, item.state])).toEqual(checklistKeys.map(key => [key, 'DONE']));
    expect(missingOf(checklistOf(ready))).toEqual([]);
  });

  const lacking: [string, ChecklistKey, Partial<ChecklistFacts>][] = [
    ['R9: no crisis line', 'CRISIS_LINES', { crisisLines: [] }],
    ['R9: a crisis line that cannot be reached', 'CRISIS_LINES', { crisisLines: [{ phone: '988' }, {}] }],
    ['R9: no staffed hours', 'STAFFED_HOURS', { staffedHours: [] }],
    ['R6: no confidentiality policy in force', 'POLICY', { hasPolicy: false }],
    ['no counselor who has come in', 'COUNSELOR', { counselors: 0 }],
    ['nobody who covers', 'COVER', { hasCover: false }],
    ['no second factor of the admin', 'SECOND_FACTOR', { adminHasSecondFactor: false }],
  ];
  it.each(lacking)('%s keeps a practice from going live', (_, key, facts) => {
    const items = checklistOf({ ...ready, ...facts });
    expect(missingOf(items)).toEqual([key]);
    expect(items.find(item => item.key === key)).toEqual({ key, state: 'MISSING', isSafety: true });
  });

  it.each<[ChecklistKey, Partial<ChecklistFacts>]>([
    ['IDENTITY', { portalName: ' ' }],
    ['CLIENTS', { clients: 0 }],
  ])('%s is advised, and keeps nobody waiting', (key, facts) => {
    const items = checklistOf({ ...ready, ...facts });
    expect(missingOf(items)).toEqual([]);
    expect(items.find(item => item.key === key)).toEqual({ key, state: 'ADVISED', isSafety: false });
  });
});
