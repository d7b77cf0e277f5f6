import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, localKeys, MasterKeyError } from './key-provider.js';
import { kmsKeys } from './kms-keys.js';
import { checkMasterKey, registerFirstMasterKey, registerMasterKey, type Ask } from './master-key.js';
import { providerOf } from './provider-settings.js';

const key = randomBytes(32);
const base64 = key.toString('base64');

/** A database that knows of master keys. */
function registry() {
  const rows: { id: string; probe: Buffer; digest: Buffer }[] = [];
  const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => {
    if (!sql.startsWith('insert')) return rows as Row[];
    const [id, probe, digest] = values as [string, Buffer, Buffer];
    rows.push({ id, probe, digest });
    return [];
  };
  return { rows, ask };
}

describe('the settings of the master key', () => {
  it('name a file or a variable, and the one before it while keys are wrapped anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roadback-key-'));
    try {
      const file = join(folder, 'master.key');
      writeFileSync(file, `${base64}\n`);
      for (const settings of [{ MASTER_KEY: base64 }, { MASTER_KEY_FILE: file }, { KEY_PROVIDER: 'file', MASTER_KEY_FILE: file }])
        expect(providerOf(settings).id).toBe(fingerprintOf(key));
      const wrapped = await localKeys(key).wrap(Buffer.from('a key'), 'here');
      const next = providerOf({ MASTER_KEY: randomBytes(32).toString('base64'), MASTER_KEY_PREVIOUS: base64 });
      expect(String(await next.unwrap(wrapped, 'here', fingerprintOf(key)))).toBe('a key');
      expect(next.id).not.toBe(fingerprintOf(key));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /master key is missing/],
    ['a file that is not there', { MASTER_KEY_FILE: '/nowhere/key' }, /MASTER_KEY_FILE cannot be read: \/nowhere\/key/],
    ['half a key', { MASTER_KEY: key.subarray(16).toString('base64') }, /MASTER_KEY must hold 32 random bytes/],
    ['something else', { MASTER_KEY: 'correct horse battery staple' }, /MASTER_KEY must hold 32 random bytes/],
    ['an unknown provider', { KEY_PROVIDER: 'cloud' }, /KEY_PROVIDER must be one of/],
    ['half a key service', { KEY_PROVIDER: 'kms', KMS_URL: 'https://keys.example' }, /KMS_KEY_ID and KMS_TOKEN/],
  ])('are refused with a sentence: %s', (_, settings, sentence) => {
    expect(() => providerOf(settings)).toThrow(MasterKeyError);
    expect(() => providerOf(settings)).toThrow(sentence);
  });
});

describe('the master key of a database', () => {
  it('is registered once, and no other is taken for it', async () => {
    const { ask, rows } = registry();
    await expect(checkMasterKey(ask, localKeys(key))).rejects.toThrow(/No master key is registered/);
    await registerFirstMasterKey(ask, localKeys(key));
    await registerFirstMasterKey(ask, localKeys(key));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(base64);
    await checkMasterKey(ask, localKeys(key));
    for (const act of [checkMasterKey, registerFirstMasterKey])
      await expect(act(ask, localKeys(randomBytes(32)))).rejects.toThrow(/not the master key of this database/);
    expect(rows).toHaveLength(1);
  });

  it('is not known by its name alone', async () => {
    const { ask, rows } = registry();
    await registerFirstMasterKey(ask, localKeys(key));
    rows[0]!.digest = randomBytes(32);
    await expect(checkMasterKey(ask, localKeys(key))).rejects.toThrow(/does not open what it wrapped/);
  });

  it('stands beside the next until all keys are wrapped anew; until then both are needed', async () => {
    const { ask } = registry();
    await registerFirstMasterKey(ask, localKeys(key));
    const next = randomBytes(32);
    await registerMasterKey(ask, localKeys(next, key));
    await checkMasterKey(ask, localKeys(next, key));
    for (const alone of [next, key]) await expect(checkMasterKey(ask, localKeys(alone))).rejects.toThrow(MasterKeyError);
  });

  it('wraps for one context, and opens for no other', async () => {
    const wrapped = await localKeys(key).wrap(Buffer.from('a key'), 'one practice');
    await expect(localKeys(key).unwrap(wrapped, 'another', fingerprintOf(key))).rejects.toThrow();
  });
});

describe('a key service', () => {
  let server: Server;
  let url: URL;
  const asked: { path: string; body: Record<string, unknown> }[] = [];
  const kept = randomBytes(32);

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(String(Buffer.concat(chunks))) as Record<string, string>;
      asked.push({ path: request.url!, body });
      const answer = (status: number, value: object): void => void response.writeHead(status).end(JSON.stringify(value));
      if (request.headers.authorization !== 'Bearer let us in') return answer(403, {});
      const bound = Buffer.from(JSON.stringify([body.keyId, body.encryptionContext]));
      if (request.url === '/v1/encrypt') {
        const cipher = createCipheriv('aes-256-gcm', kept, Buffer.alloc(12)).setAAD(bound);
        const bytes = Buffer.concat([cipher.update(Buffer.from(body.plaintext!, 'base64')), cipher.final(), cipher.getAuthTag()]);
        return answer(200, { ciphertext: bytes.toString('base64') });
      }
      try {
        const bytes = Buffer.from(body.ciphertext!, 'base64');
        const decipher = createDecipheriv('aes-256-gcm', kept, Buffer.alloc(12)).setAAD(bound).setAuthTag(bytes.subarray(-16));
        const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
        return answer(200, { plaintext: plain.toString('base64') });
      } catch {
        return answer(400, {});
      }
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
  });
  afterAll(() => new Promise(resolve => server.close(resolve)));
  const keys = (token = 'let us in') => kmsKeys({ url, keyId: 'roadback', token });

  it('wraps and opens with the context, and never hears of a text', async () => {
    const bytes = randomBytes(32);
    const wrapped = await keys().wrap(bytes, 'one practice');
    expect(await keys().unwrap(wrapped, 'one practice', keys().id)).toEqual(bytes);
    expect(asked.at(-1)).toMatchObject({
      path: '/v1/decrypt',
      body: { keyId: 'roadback', encryptionContext: { roadback: 'one practice' } },
    });
    await expect(keys().unwrap(wrapped, 'another', keys().id)).rejects.toThrow(/refused to decrypt \(400\)/);
  });

  it('is a master key like any other: registered, checked, refused', async () => {
    const { ask } = registry();
    await registerFirstMasterKey(ask, keys());
    await checkMasterKey(ask, keys());
    await expect(checkMasterKey(ask, keys('somebody'))).rejects.toThrow(MasterKeyError);
    await expect(checkMasterKey(ask, localKeys(key))).rejects.toThrow(MasterKeyError);
  });

  it('that does not answer is a sentence', async () => {
    const gone = kmsKeys({ url: new URL('http://127.0.0.1:1/'), keyId: 'roadback', token: 'x' });
    await expect(gone.wrap(key, 'here')).rejects.toThrow('The key service does not answer.');
  });
});
