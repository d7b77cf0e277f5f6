import { screeningAreas } from '@roadback/domain/screening';
import { newestScreening, screeningOf, screenings } from './screening.js';

describe('the screening', () => {
  it('R3: asks about every area, in both languages, in one sentence each', () => {
    expect(new Set(newestScreening.questions.map(({ area }) => area))).toEqual(new Set(screeningAreas));
    for (const { prompt, options } of newestScreening.questions) {
      for (const words of [prompt, ...options.map(({ label }) => label)]) {
        expect(words.en.trim()).not.toBe('');
        expect(words.es.trim()).not.toBe('');
        expect(words.en === words.es && words.en !== 'No').toBe(false);
      }
      expect(prompt.en).toMatch(/^[^.!]*\?$/);
      expect(prompt.es).toMatch(/¿[^.!]*\?$/);
    }
  });

  it('R3: leaves to each question an answer that counts, one that does not, and the talk instead of an answer', () => {
    for (const { options } of newestScreening.questions) {
      expect(options.some(({ isPositive }) => isPositive)).toBe(true);
      expect(options.some(({ isPositive }) => !isPositive)).toBe(true);
      expect(options.find(({ key }) => key === 'in-person')).toMatchObject({ isPositive: true });
    }
  });

  it('R20: leaves open only what it asks about oneself', () =>
    expect(newestScreening.questions.filter(({ isOptional }) => isOptional).map(({ area }) => area)).toEqual(['SELF_HARM']));

  it('R4: asks for no password, code or place', () =>
    expect(JSON.stringify(newestScreening)).not.toMatch(/password|\bcodes?\b|address|contraseña|código|dirección/i));

  it('R13: keeps every version, each with keys of its own', () => {
    expect(screenings.map(({ version }) => version)).toEqual(screenings.map((_, index) => index + 1));
    for (const { version, questions } of screenings) {
      expect(screeningOf(version).questions).toBe(questions);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      for (const { key } of questions) expect(key).toMatch(/^[a-z][a-z-]*$/);
    }
    expect(() => screeningOf(0)).toThrow('no version 0');
  });
});
