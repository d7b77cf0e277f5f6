import { generateKeyPairSync } from 'node:crypto';
import { fingerprintOf, isGenuine, signHead } from './signed-head.js';
import { signingKey } from './signing-key.js';

const head = { practiceId: '0190f5f0-1111-7111-8111-111111111111', seq: 7, hash: 'ab'.repeat(32), sealedAt: '2026-11-26T10:00:00.000Z' };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

describe('R11: a head that is kept elsewhere', () => {
  const signed = signHead(privateKey, head);

  it('proves by its key what it said', () => {
    expect(isGenuine(signed)).toBe(true);
    expect(isGenuine(signed, publicKey)).toBe(true);
    expect(fingerprintOf(signed.publicKey)).toBe(fingerprintOf(publicKey));
  });

  it.each([
    ['practiceId', { practiceId: '0190f5f0-2222-7222-8222-222222222222' }],
    ['seq', { seq: 6 }],
    ['hash', { hash: 'cd'.repeat(32) }],
    ['sealedAt', { sealedAt: '2026-11-27T10:00:00.000Z' }],
    ['signature', { signature: 'AAAA' }],
    ['publicKey', { publicKey: 'none' }],
  ])('proves nothing with another %s', (_, other) => {
    expect(isGenuine({ ...signed, ...other })).toBe(false);
  });

  it('signed by somebody else is not ours, whatever key it brings along', () => {
    const theirs = signHead(generateKeyPairSync('ed25519').privateKey, head);
    expect(isGenuine(theirs)).toBe(true);
    expect(isGenuine(theirs, publicKey)).toBe(false);
  });
});

describe('the key that signs', () => {
  const pem = (key: typeof privateKey) => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }));

  it('is an Ed25519 one, and no other', () => {
    expect(signingKey(pem(privateKey)).asymmetricKeyType).toBe('ed25519');
    expect(() => signingKey(pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey))).toThrow('another kind');
    expect(() => signingKey(Buffer.from('no key'))).toThrow();
  });
});
