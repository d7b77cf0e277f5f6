import { generateKeyPairSync } from 'node:crypto';
import { existsSync, linkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that signs how far the audit trail goes: made once, kept in this folder, readable by this user alone. Gives its file. */
export function auditKeyIn(folder: string): string {
  const file = join(folder, 'audit-key.pem');
  if (!existsSync(file)) make(file);
  return file;
}

/** Two processes may be here at once: each writes a file of its own, the first to give it the name wins, and both use that one. */
function make(file: string): void {
  const own = `${file}.${process.pid}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(own, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}
