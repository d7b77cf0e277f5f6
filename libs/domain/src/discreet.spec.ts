import { discreetName, tellsWhatFor } from './discreet.js';

describe('R10: a text that leaves the house', () => {
  it.each([
    'Couples counseling',
    'Your therapist wrote',
    'A message of your PARTNER',
    'Trust again',
    'terapia de pareja',
    'Tu consejera',
    'La confianza',
    'Roadback',
    'Marriage Clinic',
    'engañó',
    'Psicóloga',
  ])('tells what it is for: %s', text => {
    expect(tellsWhatFor(text)).toBe(true);
  });

  it.each(['Harbor', 'Your account was used on a new device', 'Se ha usado tu cuenta en un dispositivo nuevo', 'Lake', 'distrust me', ''])(
    'tells nothing: %s',
    text => {
      expect(tellsWhatFor(text)).toBe(false);
    },
  );

  it('goes out under the portal’s name, unless that tells', () => {
    expect(discreetName('Harbor')).toBe('Harbor');
    expect(discreetName('Harbor Couples Therapy')).toBeNull();
  });
});
