import { asksForSecrets } from './no-secrets.js';

describe('R4: what has no place', () => {
  it.each([
    'Give me your password.',
    'The PIN of the phone',
    'Both know the unlock code.',
    'Share your live location.',
    'An app that tracks the car',
    'We read his messages every evening.',
    'Checking all of her chats',
    'Dame tu contraseña.',
    'La clave del teléfono',
    'Compartir la ubicación',
    'El código de desbloqueo',
    'Leer sus mensajes cada noche',
  ])('is found in "%s"', words => expect(asksForSecrets(words)).toBe(true));

  it.each([
    'So that the money is no secret any more.',
    'We look at the week together on Sunday.',
    'Every week a little less, and then we only talk about it.',
    'The bill shows who was called, and we look once.',
    'I tell the plan of my day before I leave.',
    'Miramos juntos la semana cada domingo.',
    'Cada semana un poco menos.',
    'El extracto del banco, una vez al mes',
  ])('is not in "%s"', words => expect(asksForSecrets(words)).toBe(false));
});
