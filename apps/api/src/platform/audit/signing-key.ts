import { createPrivateKey, type KeyObject } from 'node:crypto';

/** The Ed25519 key in a PEM file; throws for anything else. */
export function signingKey(pem: Buffer): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('it holds another kind of key');
  return key;
}
