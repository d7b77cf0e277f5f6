import { MasterKeyError, type KeyProvider } from './key-provider.js';

/** How the service is reached. */
export interface KmsSettings {
  url: URL;
  /** The key in the service that wraps. */
  keyId: string;
  token: string;
}

const patienceMs = 5_000;

/**
 * A master key that never leaves the service that keeps it: `POST /encrypt` and `/decrypt` with the key's id, base64 bytes and an encryption
 * context that must be the same on both ways; the form that the key services of the large clouds share. What wraps is named in what is
 * wrapped, so a key that the service has turned opens what it wrapped before.
 */
export function kmsKeys({ url, keyId, token }: KmsSettings): KeyProvider {
  const id = `kms:${keyId}`;
  const ask = async (path: 'encrypt' | 'decrypt', body: object): Promise<Record<string, unknown>> => {
    const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
    const answer = await fetch(new URL(path, base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    }).catch((error: unknown) => {
      throw new MasterKeyError('The key service does not answer.', { cause: error });
    });
    if (!answer.ok) throw new MasterKeyError(`The key service refused to ${path} (${answer.status}).`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const bytesOf = (value: unknown): Buffer => {
    if (typeof value !== 'string' || value === '') throw new MasterKeyError('The key service answered something else than bytes.');
    return Buffer.from(value, 'base64');
  };
  return {
    id,
    wrap: async (bytes, context) =>
      bytesOf((await ask('encrypt', { keyId, plaintext: bytes.toString('base64'), encryptionContext: { roadback: context } })).ciphertext),
    unwrap: async (bytes, context, wrappedBy) => {
      if (!wrappedBy.startsWith('kms:')) throw new MasterKeyError(`The master key ${wrappedBy} is needed and is not here.`);
      const asked = {
        keyId: wrappedBy.slice('kms:'.length),
        ciphertext: bytes.toString('base64'),
        encryptionContext: { roadback: context },
      };
      return bytesOf((await ask('decrypt', asked)).plaintext);
    },
  };
}
