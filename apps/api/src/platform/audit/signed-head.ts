import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** How far the chain of a practice goes, signed, so that it can be kept where nobody who reaches the database reaches it. */
export interface SignedHead {
  practiceId: string;
  seq: number;
  hash: string;
  sealedAt: string;
  signature: string;
  /** PEM; whoever keeps the head compares its fingerprint with one that they had from elsewhere. */
  publicKey: string;
}

const payload = ({ practiceId, seq, hash, sealedAt }: Omit<SignedHead, 'signature' | 'publicKey'>): Buffer =>
  Buffer.from(JSON.stringify(['roadback audit head', practiceId, seq, hash, sealedAt]));

export function signHead(key: KeyObject, head: Omit<SignedHead, 'signature' | 'publicKey'>): SignedHead {
  return {
    ...head,
    signature: sign(null, payload(head), key).toString('base64'),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string,
  };
}

/** Whether a head says what its signer said; by this key where one is given, otherwise by the one that it brings along. */
export function isGenuine(head: SignedHead, key?: KeyObject): boolean {
  try {
    return verify(null, payload(head), key ?? createPublicKey(head.publicKey), Buffer.from(head.signature, 'base64'));
  } catch {
    return false;
  }
}

/** What two people read to each other to know that they mean the same key. */
export const fingerprintOf = (publicKey: string | KeyObject): string => {
  const key = typeof publicKey === 'string' ? createPublicKey(publicKey) : publicKey;
  const digest = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return digest.slice(0, 32).replaceAll(/(.{4})(?=.)/g, '$1 ');
};
