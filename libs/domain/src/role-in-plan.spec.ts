import { asHurtPartner } from './role-in-plan.js';

describe('what belongs to whoever was hurt', () => {
  it.each([
    ['HURT', true],
    ['BOTH', true],
    ['REBUILDING', { refused: 'ROLE_DOES_NOT_FIT' }],
    [null, { refused: 'PLAN_NEEDED' }],
  ] as const)('R8: %s', (role, outcome) => expect(asHurtPartner(role)).toEqual(outcome));
});
