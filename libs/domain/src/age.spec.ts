import fc from 'fast-check';
import { adultAge, isAdult } from './age.js';
import { addDays } from './schedule.js';

describe('who may be invited into care', () => {
  it.each([
    ['on the 18th birthday', '2008-03-04', '2026-03-04'],
    ['the day after', '2008-03-04', '2026-03-05'],
    ['born on 29 February, on 29 February of a leap year', '2012-02-29', '2032-02-29'],
    ['born on 29 February, on 1 March of a common year', '2008-02-29', '2026-03-01'],
    ['born on 31 December, on 31 December', '2007-12-31', '2025-12-31'],
    ['of a great age', '1900-01-01', '2026-03-04'],
  ])('R18: an adult, %s', (_, bornOn, today) => {
    expect(isAdult(bornOn, today)).toBe(true);
  });

  it.each([
    ['the day before the 18th birthday', '2008-03-05', '2026-03-04'],
    ['in the year of the 18th birthday, a month before it', '2008-04-04', '2026-03-04'],
    ['born on 29 February, on 28 February of a common year', '2008-02-29', '2026-02-28'],
    ['born today', '2026-03-04', '2026-03-04'],
    ['born tomorrow', '2026-03-05', '2026-03-04'],
    ['born on 31 December, a day early', '2007-12-31', '2025-12-30'],
  ])('R18: nobody under 18, %s', (_, bornOn, today) => {
    expect(isAdult(bornOn, today)).toBe(false);
  });

  const anyDay = fc.nat({ max: 80_000 }).map(count => addDays('1900-01-01', count));

  it('R18: everybody, whenever born, becomes an adult on the 18th birthday and not before; born on a leap day, by 1 March', () => {
    fc.assert(
      fc.property(anyDay, bornOn => {
        const year = Number(bornOn.slice(0, 4)) + adultAge;
        expect(isAdult(bornOn, addDays(`${year}${bornOn.slice(4).replace('02-29', '02-28')}`, -1))).toBe(false);
        expect(isAdult(bornOn, `${year}${bornOn.slice(4).replace('02-29', '03-01')}`)).toBe(true);
      }),
    );
  });

  it('R18: whoever is an adult stays one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat({ max: 10_000 }), (bornOn, today, later) => {
        if (isAdult(bornOn, today)) expect(isAdult(bornOn, addDays(today, later))).toBe(true);
      }),
    );
  });
});
