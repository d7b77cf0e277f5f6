import fc from 'fast-check';
import { fits, recipientsOf, type AssignableCouple, type AssignmentMode, type AssignRefusal } from './assign.js';
import { safetyClasses, type ExerciseRole } from './exercise.js';
import { isRefusal } from './refusal.js';

// Ana rebuilds, Ben was hurt.
const oneRebuilds = { kind: 'ONE_REBUILDS', rebuildingClientId: 'ana' } as const;
const mutual = { kind: 'MUTUAL', rebuildingClientId: null } as const;
const couple: AssignableCouple = { state: 'ACTIVE', partnerIds: ['ana', 'ben'], plan: oneRebuilds, isCleared: true };
const open = { role: 'EITHER', safetyClass: 'OPEN' } as const;
const needsClearance = { role: 'EITHER', safetyClass: 'NEEDS_CLEARANCE' } as const;

const roles: ExerciseRole[] = ['REBUILDING', 'HURT', 'EITHER', 'TOGETHER'];
const ways: [AssignmentMode, string | null][] = [
  ['ONE', 'ana'],
  ['ONE', 'ben'],
  ['EACH', null],
  ['TOGETHER', null],
];

describe('an exercise and the partner it is made for', () => {
  it.each<[ExerciseRole, boolean, boolean]>([
    ['REBUILDING', true, false],
    ['HURT', false, true],
    ['EITHER', true, true],
    ['TOGETHER', true, true],
  ])('%s fits the rebuilding partner: %s, the hurt partner: %s', (role, rebuilding, hurt) => {
    expect(fits(role, 'ana', oneRebuilds)).toBe(rebuilding);
    expect(fits(role, 'ben', oneRebuilds)).toBe(hurt);
  });

  it.each(roles)('%s fits both partners of a mutual plan', role => {
    expect(fits(role, 'ana', mutual)).toBe(true);
    expect(fits(role, 'ben', mutual)).toBe(true);
  });
});

describe('who gets the tasks', () => {
  it.each<[AssignmentMode, string | null, string[]]>([
    ['ONE', 'ana', ['ana']],
    ['ONE', 'ben', ['ben']],
    ['EACH', null, ['ana', 'ben']],
    ['TOGETHER', null, ['ana', 'ben']],
  ])('%s, naming %s: %j', (mode, clientId, recipients) => {
    expect(recipientsOf(couple, open, mode, clientId)).toEqual(recipients);
  });

  it.each<[ExerciseRole, AssignmentMode, string | null, 'assigned' | 'refused', 'assigned' | 'refused']>([
    ['REBUILDING', 'ONE', 'ana', 'assigned', 'assigned'],
    ['REBUILDING', 'ONE', 'ben', 'refused', 'assigned'],
    ['REBUILDING', 'EACH', null, 'refused', 'assigned'],
    ['HURT', 'ONE', 'ana', 'refused', 'assigned'],
    ['HURT', 'ONE', 'ben', 'assigned', 'assigned'],
    ['HURT', 'TOGETHER', null, 'refused', 'assigned'],
    ['TOGETHER', 'ONE', 'ana', 'refused', 'refused'],
    ['TOGETHER', 'EACH', null, 'refused', 'refused'],
    ['TOGETHER', 'TOGETHER', null, 'assigned', 'assigned'],
  ])('an exercise for %s, given as %s to %s, is %s where one rebuilds and %s in a mutual plan', (role, mode, clientId, inOne, inMutual) => {
    const outcome = (plan: AssignableCouple['plan']) => {
      const result = recipientsOf({ ...couple, plan }, { role, safetyClass: 'OPEN' }, mode, clientId);
      if (isRefusal(result)) expect(result).toEqual({ refused: 'ROLE_DOES_NOT_FIT' });
      return isRefusal(result) ? 'refused' : 'assigned';
    };
    expect(outcome(oneRebuilds)).toBe(inOne);
    expect(outcome(mutual)).toBe(inMutual);
  });
});

describe('what is refused, while the same with one thing put right is assigned', () => {
  const good = { couple, exercise: needsClearance, mode: 'ONE' as AssignmentMode, clientId: 'ana' as string | null };

  it('everything is right', () => {
    expect(recipientsOf(good.couple, good.exercise, good.mode, good.clientId)).toEqual(['ana']);
  });

  it.each<[AssignRefusal, string, Partial<typeof good>]>([
    ['COUPLE_SEPARATED', 'R15: to each after the separation', { couple: { ...couple, state: 'SEPARATED' }, mode: 'EACH', clientId: null }],
    ['COUPLE_SEPARATED', 'R15: to both after it', { couple: { ...couple, state: 'SEPARATED' }, mode: 'TOGETHER', clientId: null }],
    ['SAFETY_CLEARANCE_REQUIRED', 'R3: without a clearance for both partners', { couple: { ...couple, isCleared: false } }],
    ['PLAN_NEEDED', 'before the plan is open', { couple: { ...couple, plan: null } }],
    ['NOT_A_PARTNER', 'to somebody outside of the couple', { clientId: 'eve' }],
    ['PARTNER_NEEDED', 'to one partner, naming none', { clientId: null }],
    ['PARTNER_NEEDED', 'to each partner, naming one', { mode: 'EACH' }],
    ['PARTNER_NEEDED', 'to both together, naming one', { mode: 'TOGETHER' }],
  ])('%s: %s', (refused, _, wrong) => {
    const asked = { ...good, ...wrong };
    expect(recipientsOf(asked.couple, asked.exercise, asked.mode, asked.clientId)).toEqual({ refused });
  });
});

describe('safety before openness', () => {
  it.each(ways)('R3: without a clearance nothing that needs one is assigned as %s to %s, and what is open still is', (mode, clientId) => {
    const uncleared = { ...couple, isCleared: false };
    expect(recipientsOf(uncleared, needsClearance, mode, clientId)).toEqual({ refused: 'SAFETY_CLEARANCE_REQUIRED' });
    expect(recipientsOf(uncleared, { role: 'EITHER', safetyClass: 'COUNSELOR_PRESENT' }, mode, clientId)).toEqual({
      refused: 'SAFETY_CLEARANCE_REQUIRED',
    });
    expect(recipientsOf(uncleared, open, mode, clientId)).toEqual(recipientsOf(couple, open, mode, clientId));
  });

  it('R3: a missing clearance is answered alike for either partner and whatever the role', () => {
    const uncleared = { ...couple, isCleared: false };
    for (const role of roles)
      for (const clientId of couple.partnerIds)
        expect(recipientsOf(uncleared, { role, safetyClass: 'NEEDS_CLEARANCE' }, 'ONE', clientId)).toEqual({
          refused: 'SAFETY_CLEARANCE_REQUIRED',
        });
  });
});

describe('any couple and any exercise', () => {
  const asked = fc.record({
    state: fc.constantFrom<AssignableCouple['state'][]>('ACTIVE', 'SEPARATED'),
    plan: fc.constantFrom<AssignableCouple['plan'][]>(null, oneRebuilds, mutual),
    isCleared: fc.boolean(),
    role: fc.constantFrom(...roles),
    safetyClass: fc.constantFrom(...safetyClasses),
    mode: fc.constantFrom<AssignmentMode[]>('ONE', 'EACH', 'TOGETHER'),
    clientId: fc.constantFrom('ana', 'ben', 'eve', null),
  });

  it('R3: what is assigned goes to partners alone, after a separation to one of them, with a clearance where one is needed', () => {
    fc.assert(
      fc.property(asked, ({ state, plan, isCleared, role, safetyClass, mode, clientId }) => {
        const result = recipientsOf({ state, partnerIds: couple.partnerIds, plan, isCleared }, { role, safetyClass }, mode, clientId);
        if (isRefusal(result)) return;
        // R15: after a separation each goes on alone.
        expect(state === 'ACTIVE' || mode === 'ONE').toBe(true);
        expect(safetyClass === 'OPEN' || isCleared).toBe(true);
        expect(result).toEqual(mode === 'ONE' ? [clientId] : couple.partnerIds);
        expect(couple.partnerIds).toEqual(expect.arrayContaining([...result]));
      }),
    );
  });
});
