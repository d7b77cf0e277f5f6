import { breakGlass, glassEnds, glassMinutes, readReference, referenceOf } from './break-glass.js';
import { refuse } from './refusal.js';

describe('break glass', () => {
  it.each([
    ['A client is missing since noon.', false, true],
    ['short', false, refuse('REASON_NEEDED')],
    ['         .         ', false, refuse('REASON_NEEDED')],
    ['', false, refuse('REASON_NEEDED')],
    ['A client is missing since noon.', true, refuse('IN_YOUR_CARE')],
  ] as const)('for %j, of what one reads already: %j', (reason, readsAlready, decided) => {
    expect(breakGlass(reason, readsAlready)).toEqual(decided);
  });

  it('ends after an hour', () => {
    expect(glassMinutes).toBe(60);
    expect(glassEnds(new Date('2026-03-29T00:30:00Z'))).toEqual(new Date('2026-03-29T01:30:00Z'));
  });

  it('calls a couple by the end of its id, however it is typed', () => {
    const reference = referenceOf('0190f5f0-1111-7111-8111-1111a1b2c3d4');
    expect(reference).toBe('A1B2-C3D4');
    for (const typed of [reference, 'a1b2c3d4', ' A1B2 C3D4 ', 'a1b2-c3d4']) expect(readReference(typed)).toBe('a1b2c3d4');
    for (const typed of ['', 'A1B2', 'A1B2-C3D45', 'G1B2-C3D4', "' or true"]) expect(readReference(typed)).toBeNull();
  });
});
