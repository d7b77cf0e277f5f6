import { createHmac } from 'node:crypto';
import { decrypt, encrypt, keyBytes } from './cipher.js';

/**
 * Whoever holds the master key. It wraps the keys of practices and nothing else, and what it wraps is bound to a context: a wrapped key of one
 * practice cannot be passed off as another's.
 */
export interface KeyProvider {
  /** Names the key that wraps now, and tells nothing of it. */
  readonly id: string;
  wrap(bytes: Buffer, context: string): Promise<Buffer>;
  /**
   * @param id of the key that wrapped it
   * @throws MasterKeyError for a key that this provider does not have
   */
  unwrap(bytes: Buffer, context: string, id: string): Promise<Buffer>;
}

/** The master key is missing, malformed or another one: a sentence for whoever starts Roadback. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

/** A name for a key, from which the key cannot be found. */
export const fingerprintOf = (key: Buffer): string =>
  `key:${createHmac('sha256', key).update('roadback master key').digest('hex').slice(0, 16)}`;

/** 32 random bytes as base64, the way a key is written down. */
export function masterKeyOf(text: string, name: string): Buffer {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== keyBytes || key.toString('base64') !== trimmed)
    throw new MasterKeyError(`${name} must hold 32 random bytes as base64; "openssl rand -base64 32" makes such a key.`);
  return key;
}

/**
 * Keys that this process holds itself.
 * @param previous still opens what it wrapped, while the keys are wrapped anew
 */
export function localKeys(current: Buffer, previous?: Buffer): KeyProvider {
  const keys = new Map([current, ...(previous ? [previous] : [])].map(key => [fingerprintOf(key), key]));
  return {
    id: fingerprintOf(current),
    wrap: async (bytes, context) => encrypt(current, context, bytes),
    unwrap: async (bytes, context, id) => {
      const key = keys.get(id);
      if (!key) throw new MasterKeyError(`The master key ${id} is needed and is not here.`);
      return decrypt(key, context, bytes);
    },
  };
}
