import { describe, expect, it } from '@jest/globals';
import { tellsWhatFor } from '@roadback/domain/discreet';
import { en } from './portal-en.js';
import { es } from './portal-es.js';
import { sentence } from './portal-sentence.js';
import { loadPortalMessages, portalMessages } from './portal.js';

describe('the words of the portal', () => {
  it('are loaded in the language that was asked for, and English is there at once', async () => {
    expect(await loadPortalMessages('EN')).toBe(en);
    expect(await loadPortalMessages('ES')).toBe(es);
    expect(portalMessages).toBe(en);
  });

  it('end a sentence with one full stop, also after a time that brings its own', () => {
    expect(sentence('Opens at 19:00')).toBe('Opens at 19:00.');
    expect(es.task.opens('hoy a las 7:00 p.m.')).toBe('Se abre hoy a las 7:00 p.m.');
    expect(en.task.opens('today at 7:00 PM')).toBe('This opens today at 7:00 PM.');
  });

  it('say "a la" in Spanish for one o’clock alone', () => {
    expect(['1:05', '01:05', '1:05 p.m.'].map(time => es.clock.at('hoy', time))).toEqual([
      'hoy a la 1:05',
      'hoy a la 01:05',
      'hoy a la 1:05 p.m.',
    ]);
    expect(['11:05', '13:05', '21:05', '0:05'].map(time => es.clock.at('hoy', time))).toEqual([
      'hoy a las 11:05',
      'hoy a las 13:05',
      'hoy a las 21:05',
      'hoy a las 0:05',
    ]);
  });

  it('join a Spanish weekday and its date as they are spoken', () => {
    expect(es.clock.on('lunes, 1 de marzo')).toBe('el lunes 1 de marzo');
  });

  it('name two and more as they are spoken', () => {
    const teams = [['Ada'], ['tú', 'Ada'], ['tú', 'Ada', 'Inés Duarte'], ['Ada', 'Hilda'], ['Ada', 'Iago'], ['Ada', 'Hielo']];
    expect(teams.map(es.readers.list)).toEqual(['Ada', 'tú y Ada', 'tú, Ada e Inés Duarte', 'Ada e Hilda', 'Ada y Iago', 'Ada y Hielo']);
    expect([['Ada'], ['you', 'Ada'], ['you', 'Ada', 'Ines']].map(en.readers.list)).toEqual(['Ada', 'you and Ada', 'you, Ada and Ines']);
  });

  it('speak of one and of many', () => {
    expect([en.sending.waiting(1), en.sending.waiting(3)]).toEqual([
      'Saved on this phone. It goes out when you are back online.',
      '3 entries are saved on this phone. They go out when you are back online.',
    ]);
    expect([es.task.minutes(1), es.task.minutes(5)]).toEqual(['Más o menos 1 minuto', 'Más o menos 5 minutos']);
    expect([en.faults.RATE_LIMITED(1), es.faults.RATE_LIMITED(1)]).toEqual([
      'Too many tries for now. Try again in about 1 minute.',
      'Demasiados intentos por ahora. Prueba de nuevo en un minuto.',
    ]);
  });

  it.each([en, es])('R10: tell nothing of what the app is for before somebody has signed in', ({ signIn, welcome, account, faults }) => {
    const { WRONG_EMAIL_OR_PASSWORD, WELCOME_LINK_OVER, RESET_LINK_OVER, PROOF_NEEDED, PROOF_WRONG } = faults.reasons;
    const before = [
      signIn,
      welcome,
      account.reset,
      account.password,
      { WRONG_EMAIL_OR_PASSWORD, WELCOME_LINK_OVER, RESET_LINK_OVER, PROOF_NEEDED, PROOF_WRONG },
    ];
    const telling = textsOf(before).filter(tellsWhatFor);
    expect(telling).toEqual([]);
    expect(textsOf(account.device).filter(tellsWhatFor)).not.toEqual([]);
  });
});

/** All texts of a part of the catalog that take nothing. */
const textsOf = (part: object): string[] =>
  Object.values(part).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );
