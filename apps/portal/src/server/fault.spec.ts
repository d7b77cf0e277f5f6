import { describe, expect, it } from '@jest/globals';
import { Fault, faultCodes, faultFrom, troubleOf } from './fault';

const errors = (extensions: unknown): { errors: unknown } => ({ errors: [{ message: 'What the server calls it', extensions }] });

describe('what the server answered', () => {
  it('is no fault when there are no errors', () => {
    expect(faultFrom(200, {})).toBeNull();
    expect(faultFrom(200, { errors: [] })).toBeNull();
    expect(faultFrom(200, { errors: null })).toBeNull();
  });

  it.each(faultCodes)('is read by its code %s, whatever the status is', code => {
    expect(faultFrom(200, errors({ code }))?.trouble).toEqual({ code });
    expect(faultFrom(500, errors({ code }))?.trouble).toEqual({ code });
  });

  it('brings its reason, its fields and the wait along', () => {
    const about = { reason: 'KEY_REUSED', fields: { note: 'TOO_LONG' }, retryAfterSeconds: 30 };
    expect(faultFrom(200, errors({ code: 'CONFLICT', ...about }))?.trouble).toEqual({ code: 'CONFLICT', ...about });
  });

  it('brings nothing along that is not of the kind that was agreed', () => {
    const odd = { code: 'INVALID', reason: 7, fields: { note: { not: 'a code' } }, retryAfterSeconds: 'soon' };
    expect(faultFrom(200, errors(odd))?.trouble).toEqual({ code: 'INVALID' });
  });

  it.each([
    ['an unknown code', errors({ code: 'BRAND_NEW' })],
    ['no code', errors({})],
    ['no extensions', { errors: [{ message: 'Oh' }] }],
    ['no error object', { errors: ['Oh'] }],
  ])('is a fault of the server when it has %s', (_what, body) => {
    expect(faultFrom(200, body)?.code).toBe('INTERNAL');
  });

  it.each([
    [429, 'RATE_LIMITED'],
    [500, 'UNAVAILABLE'],
    [502, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
    [504, 'UNAVAILABLE'],
    [400, 'INTERNAL'],
    [413, 'INTERNAL'],
  ])('is read by its status %i when it has no words: %s', (status, code) => {
    expect(faultFrom(status, null)?.code).toBe(code);
    expect(faultFrom(status, {})?.code).toBe(code);
  });

  it('becomes plain data that survives being kept on the phone', () => {
    const fault = new Fault('REFUSED', { reason: 'TASK_NOT_OPEN_YET' });
    expect(JSON.parse(JSON.stringify(troubleOf(fault)))).toEqual({ code: 'REFUSED', reason: 'TASK_NOT_OPEN_YET' });
  });

  it('counts whatever else was thrown as a fault of ours', () => {
    expect(troubleOf(new TypeError('undefined is not a function'))).toEqual({ code: 'INTERNAL' });
    expect(troubleOf('text')).toEqual({ code: 'INTERNAL' });
  });
});
