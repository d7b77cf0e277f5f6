import { readFileSync } from 'node:fs';
import { localKeys, MasterKeyError, masterKeyOf, type KeyProvider } from './key-provider.js';
import { kmsKeys } from './kms-keys.js';

type Environment = Record<string, string | undefined>;

/**
 * The provider that the settings name: KEY_PROVIDER `file` (MASTER_KEY_FILE), `env` (MASTER_KEY) or `kms` (KMS_URL, KMS_KEY_ID, KMS_TOKEN).
 * Without KEY_PROVIDER it is whichever of the first two is set. It never makes a key.
 * @throws MasterKeyError a sentence that says what to write
 */
export function providerOf(env: Environment): KeyProvider {
  switch (env.KEY_PROVIDER || (env.MASTER_KEY_FILE ? 'file' : 'env')) {
    case 'file':
      return localKeys(
        fromFile(env, 'MASTER_KEY_FILE'),
        env.MASTER_KEY_PREVIOUS_FILE ? fromFile(env, 'MASTER_KEY_PREVIOUS_FILE') : undefined,
      );
    case 'env':
      if (!env.MASTER_KEY)
        throw new MasterKeyError(
          'The master key is missing: name its file with MASTER_KEY_FILE, or set MASTER_KEY. Without it nothing that clients wrote can be read.',
        );
      return localKeys(
        masterKeyOf(env.MASTER_KEY, 'MASTER_KEY'),
        env.MASTER_KEY_PREVIOUS ? masterKeyOf(env.MASTER_KEY_PREVIOUS, 'MASTER_KEY_PREVIOUS') : undefined,
      );
    case 'kms':
      if (!env.KMS_URL || !URL.canParse(env.KMS_URL) || !env.KMS_KEY_ID || !env.KMS_TOKEN)
        throw new MasterKeyError('KEY_PROVIDER=kms needs KMS_URL (https://…), KMS_KEY_ID and KMS_TOKEN.');
      return kmsKeys({ url: new URL(env.KMS_URL), keyId: env.KMS_KEY_ID, token: env.KMS_TOKEN });
    default:
      throw new MasterKeyError('KEY_PROVIDER must be one of file, env, kms.');
  }
}

function fromFile(env: Environment, name: string): Buffer {
  let text: string;
  try {
    text = readFileSync(env[name] ?? '', 'utf8');
  } catch {
    throw new MasterKeyError(
      `${name} cannot be read: ${env[name] || '(not set)'}. Without the master key nothing that clients wrote can be read.`,
    );
  }
  return masterKeyOf(text, name);
}
