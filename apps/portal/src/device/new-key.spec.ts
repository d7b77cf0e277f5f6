import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newKey } from './new-key';

const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const lastMoment = 2 ** 48 - 1;

describe('a new idempotency key', () => {
  it('R12: is a version 7 UUID at any moment, with that moment in its first 48 bits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastMoment }), now => {
        const key = newKey(now);
        expect(key).toMatch(version7);
        expect(Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
      }),
    );
  });

  it('carries the example moment of RFC 9562 as the standard writes it', () => {
    expect(newKey(Date.parse('2022-02-22T14:22:22-05:00')).slice(0, 15)).toBe('017f22e2-79b0-7');
  });

  it('R12: is another one each time, also within one millisecond', () => {
    const keys = Array.from({ length: 2000 }, () => newKey(1_800_000_000_000));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('sorts after the keys of earlier milliseconds, and takes the present moment when it is told none', () => {
    const before = newKey(Date.now() - 1);
    expect(newKey() > before).toBe(true);
    expect(newKey(Date.now() + 60_000) > newKey()).toBe(true);
  });
});
