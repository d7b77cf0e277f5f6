import fc from 'fast-check';
import { fillNames } from './fill-names.js';

const names = { partner: 'Ben', counselor: 'Dr. Okafor' };

describe('the names in a text', () => {
  it.each([
    ['Tell {partner} one thing.', 'Tell Ben one thing.'],
    ['{counselor} reads this, {partner} does not.', 'Dr. Okafor reads this, Ben does not.'],
    ['{partner}, {partner} and {partner}', 'Ben, Ben and Ben'],
    ['No name at all.', 'No name at all.'],
    ['', ''],
    ['{Partner} {client} {} {partner', '{Partner} {client} {} {partner'],
    ['{{partner}}', '{Ben}'],
  ])('R17: %j reads %j', (text, filled) => {
    expect(fillNames(text, names)).toBe(filled);
  });

  it.each(['$&', '$1', "$'", '{counselor}', 'Zoë $$'])('R17: a person called %j is called just that', partner => {
    expect(fillNames('Tell {partner}.', { ...names, partner })).toBe(`Tell ${partner}.`);
  });

  it('R17: no place for a name is left open, and nothing around it changes', () => {
    const scraps = fc.array(
      fc.oneof(fc.constantFrom('{partner}', '{counselor}'), fc.string({ unit: fc.constantFrom('a', ' ', '.', '$', '&', 'é') })),
    );
    fc.assert(
      fc.property(scraps, parts => {
        const filled = fillNames(parts.join(''), names);
        expect(filled).toBe(parts.map(part => (part === '{partner}' ? 'Ben' : part === '{counselor}' ? 'Dr. Okafor' : part)).join(''));
        expect(filled).not.toMatch(/\{(partner|counselor)\}/);
      }),
    );
  });
});
