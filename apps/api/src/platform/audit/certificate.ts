import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What is certified of a practice whose keys were destroyed. */
export interface Shredding {
  practice: { id: string; name: string };
  custodian: { name: string; role: string; email: string; recipient: string };
  archive: { sha256: string; bytes: number; madeAt: string; openedAt: string };
  /** Versions of the practice's key, and `owner/version` of every key under it. */
  keysDestroyed: { practice: number[]; owners: string[] };
  shreddedAt: string;
  shreddedBy: string;
  /** How far the audit trail went when the keys were destroyed. */
  trailHead: { seq: number; hash: string } | null;
  /** What is still there, and why, in plain English. */
  remains: string[];
  /** What backups still hold, and how long. */
  backups: string;
}

/** A shredding with the signature of whoever signs the audit trail. */
export interface Certificate {
  kind: 'roadback certificate of shredding';
  certified: Shredding;
  signature: string;
  /** PEM; whoever verifies compares its fingerprint with one that they had from elsewhere. */
  publicKey: string;
}

const kind = 'roadback certificate of shredding';
const payload = (certified: Shredding): Buffer => Buffer.from(JSON.stringify([kind, certified]));

export const signCertificate = (key: KeyObject, certified: Shredding): Certificate => ({
  kind,
  certified,
  signature: sign(null, payload(certified), key).toString('base64'),
  publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string,
});

/** Whether a certificate says what its signer said; by this key where one is given, otherwise by the one that it brings along. */
export function isGenuineCertificate(certificate: Certificate, key?: KeyObject): boolean {
  try {
    const { certified, signature, publicKey } = certificate;
    return (
      certificate.kind === kind && verify(null, payload(certified), key ?? createPublicKey(publicKey), Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}
