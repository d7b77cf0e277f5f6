import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Head } from '@roadback/domain/chain';
import pg from 'pg';
import { isGenuineCertificate, type Certificate } from './platform/audit/certificate.js';
import { fingerprintOf, isGenuine, type SignedHead } from './platform/audit/signed-head.js';
import { verifyExport } from './platform/audit/export-trail.js';
import { verifyTrails, type Verified } from './platform/audit/verify-trail.js';

/**
 * `node apps/api/dist/verify-audit.js`: verifies the audit trail of every practice and names the first row that is not as it was sealed.
 *   --head FILE    a head that was kept elsewhere, as the dashboard and the export give it; also shows an end that was cut with its head
 *   --key FILE     the public key that heads must be signed with; without it, that which each brings along
 *   --practice ID  this practice alone
 *   --export FILE  an export instead of the database
 *   --certificate FILE  that a practice was shredded, instead of a trail
 * Ends with 0 where all is whole, 1 where something is broken, 2 where it could not be said.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      head: { type: 'string', multiple: true },
      key: { type: 'string' },
      practice: { type: 'string' },
      export: { type: 'string' },
      certificate: { type: 'string' },
    },
  });
  const key = values.key ? createPublicKey(readFileSync(values.key)) : undefined;
  if (values.certificate) return tellOf(JSON.parse(readFileSync(values.certificate, 'utf8')) as Certificate, key);
  const heads = (values.head ?? []).map(file => JSON.parse(readFileSync(file, 'utf8')) as SignedHead);
  for (const head of heads) {
    if (!isGenuine(head, key)) throw new Error(`The head of ${head.practiceId} at ${head.seq} is not signed with its key.`);
    console.log(`head of ${head.practiceId} at ${head.seq}, of ${head.sealedAt}, key ${fingerprintOf(key ?? head.publicKey)}`);
  }
  if (values.export) return tell(await verifyExport(readFileSync(values.export, 'utf8'), heads, key));
  const url = process.env.AUDITOR_DATABASE_URL;
  if (!url) throw new Error('AUDITOR_DATABASE_URL is missing: a connection as roadback_auditor.');
  const signed = new Map<string, Head[]>();
  for (const head of heads) signed.set(head.practiceId, [...(signed.get(head.practiceId) ?? []), head]);
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  let code = 0;
  try {
    for await (const found of verifyTrails(db, signed, values.practice)) code = Math.max(code, tell(found));
  } finally {
    await db.end();
  }
  return code;
}

/** Whether what a certificate says was signed, and what it says in one line. */
function tellOf(certificate: Certificate, key?: KeyObject): number {
  if (!isGenuineCertificate(certificate, key)) {
    console.log('BROKEN: the certificate is not signed with its key, or was changed afterwards');
    return 1;
  }
  const { practice, shreddedAt, keysDestroyed, trailHead } = certificate.certified;
  const keys = `${keysDestroyed.practice.length} keys of the practice and ${keysDestroyed.owners.length} under them`;
  console.log(`${practice.id} (${practice.name}): shredded ${shreddedAt}, ${keys} destroyed, trail at ${trailHead?.seq ?? 0}`);
  console.log(`signed with key ${fingerprintOf(key ?? certificate.publicKey)}`);
  return 0;
}

function tell({ practiceId, sealed, waiting, broken }: Verified): number {
  const ends = `${sealed} sealed, ${waiting} waiting`;
  if (!broken) {
    console.log(`${practiceId}: whole, ${ends}`);
    return 0;
  }
  const at = broken.seq === null ? 'never sealed' : `row ${broken.seq}`;
  console.log(`${practiceId}: BROKEN, ${broken.kind} at ${at}${broken.eventId ? `, event ${broken.eventId}` : ''} (${ends} before it)`);
  return 1;
}

main().then(
  code => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
