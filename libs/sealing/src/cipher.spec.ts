import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { open, seal, SealError, tokenOf, type DataKey, type Place } from './cipher.js';

const ids = ['8f0c6a52-0000-4000-8000-000000000001', '8f0c6a52-0000-4000-8000-000000000002'] as const;
const key: DataKey = { ownerId: ids[0], version: 1, bytes: randomBytes(32) };
const place: Place = { practiceId: 'a practice', column: 'check_in.note', row: ids[1] };
const opened = (token: string, by = key, where = place): string => open(by, where, tokenOf(where, token));

describe('a sealed value', () => {
  it('comes out as it went in: also empty, long, in any writing, and ending in what fills it up', () => {
    const texts = ['', 'No.', 'Ñandú 🕊️ 夫婦', 'x'.repeat(20_000), 'a\u0000\u0000', '\u0080', '\u0001check_in.note'];
    for (const text of texts) expect(opened(seal(key, place, text, 64))).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(16, 64, 2_048), (text, grain) => {
        expect(opened(seal(key, place, text.toWellFormed(), grain))).toBe(text.toWellFormed());
      }),
    );
  });

  it('is never the same twice, names its key, and shows nothing of what it holds', () => {
    const [one, other] = [seal(key, place, 'I was afraid.', 64), seal(key, place, 'I was afraid.', 64)];
    expect(one).not.toBe(other);
    expect(one.startsWith(`rb1.${key.ownerId}.1.`)).toBe(true);
    expect(Buffer.from(one.split('.')[3]!, 'base64url').includes('afraid')).toBe(false);
  });

  it('does not tell a short answer from another by its length', () => {
    expect(seal(key, place, '{"afraid":"never"}', 2_048)).toHaveLength(seal(key, place, '{"afraid":"nearly-every-day"}', 2_048).length);
    expect(seal(key, place, 'x'.repeat(64), 64).length).toBeGreaterThan(seal(key, place, 'x'.repeat(63), 64).length);
  });

  it.each<[string, Partial<DataKey>, Partial<Place>]>([
    ['another row', {}, { row: ids[0] }],
    ['another column', {}, { column: 'lapse.note' }],
    ['another practice', {}, { practiceId: 'another practice' }],
    ['another owner', { ownerId: ids[1] }, {}],
    ['another version of the key', { version: 2 }, {}],
    ['another key', { bytes: randomBytes(32) }, {}],
  ])('does not open in %s, and says where without a word of what', (_, otherKey, otherPlace) => {
    const token = seal(key, place, 'I was afraid.', 64);
    const attempt = () => opened(token, { ...key, ...otherKey }, { ...place, ...otherPlace });
    expect(attempt).toThrow(SealError);
    expect(attempt).not.toThrow(/afraid/);
    expect(opened(token)).toBe('I was afraid.');
  });

  it('does not open once a single bit of it is another', () => {
    const [head, owner, version, text] = seal(key, place, 'I was afraid.', 64).split('.') as [string, string, string, string];
    const bytes = Buffer.from(text, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => opened([head, owner, version, changed.toString('base64url')].join('.'))).toThrow(SealError);
    }
    expect(() => opened([head, owner, version, bytes.subarray(0, 20).toString('base64url')].join('.'))).toThrow(SealError);
  });

  it.each(['', 'I was afraid.', 'rb1.', 'rb1.x.1.AAAA', `rb2.${ids[0]}.1.AAAA`])('refuses what was never sealed: "%s"', text => {
    expect(() => tokenOf(place, text)).toThrow(/check_in\.note of .* is not sealed$/);
  });
});
