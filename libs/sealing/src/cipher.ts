import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It is part of what is sealed: moved elsewhere, a value does not open. */
export interface Place {
  practiceId: string;
  /** `table.column`. */
  column: string;
  /** The id of the row. */
  row: string;
}

/** An opened key of one owner. */
export interface DataKey {
  ownerId: string;
  version: number;
  bytes: Buffer;
}

/** What a sealed value says about itself: which key it needs. */
export interface Token {
  ownerId: string;
  version: number;
  sealed: Buffer;
}

/** Something stands in the database that its key does not open, or that was never sealed. It names the place and nothing of the content. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
/** How long a key is. */
export const keyBytes = 32;
const form = /^rb1\.([0-9a-f-]{36})\.(\d{1,9})\.([\w-]+)$/;

/** Seals a text for its place. It is filled up to a multiple of `grain` bytes, so that its length does not tell a short answer from another. */
export function seal(key: DataKey, place: Place, text: string, grain: number): string {
  const bytes = Buffer.from(text);
  // One mark, then zeros: the last byte that is not zero is the mark, whatever the text ends with.
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / grain) * grain);
  bytes.copy(filled);
  filled[bytes.length] = 0x80;
  return `rb1.${key.ownerId}.${key.version}.${encrypt(key.bytes, boundTo(key, place), filled).toString('base64url')}`;
}

/** Opens what was sealed for this place; anything else throws. */
export function open(key: DataKey, place: Place, { sealed }: Token): string {
  let filled: Buffer;
  try {
    filled = decrypt(key.bytes, boundTo(key, place), sealed);
  } catch {
    throw new SealError(`${nameOf(place)} does not open where it stands`);
  }
  let end = filled.length - 1;
  while (end > 0 && filled[end] === 0) end -= 1;
  return filled.toString('utf8', 0, end);
}

/** Reads which key a value needs. */
export function tokenOf(place: Place, text: string): Token {
  const [, ownerId, version, sealed] = form.exec(text) ?? [];
  if (ownerId === undefined) throw new SealError(`${nameOf(place)} is not sealed`);
  return { ownerId, version: Number(version), sealed: Buffer.from(sealed!, 'base64url') };
}

/** How an error names a place. */
export const nameOf = ({ practiceId, column, row }: Place): string => `${column} of ${row} in practice ${practiceId}`;

const boundTo = ({ ownerId, version }: DataKey, { practiceId, column, row }: Place): string =>
  ['roadback value', practiceId, column, row, ownerId, version].join('|');

/** iv | ciphertext | tag. */
export function encrypt(key: Buffer, boundTo: string, bytes: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  cipher.setAAD(Buffer.from(boundTo));
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Throws where the key, what it is bound to or a single bit is another. */
export function decrypt(key: Buffer, boundTo: string, bytes: Buffer): Buffer {
  if (bytes.length < ivBytes + tagBytes) throw new SealError('too short to be sealed');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
}
