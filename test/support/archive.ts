import { Decrypter } from 'age-encryption';

/** The files of a tar, by name. */
export function untar(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const files = new Map<string, Buffer>();
  for (let at = 0; buffer[at] !== 0;) {
    const name = buffer.toString('ascii', at, buffer.indexOf(0, at));
    const size = Number.parseInt(buffer.toString('ascii', at + 124, at + 135), 8);
    files.set(name, buffer.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** What a custodian finds in an archive. */
export async function openArchive(bytes: Uint8Array, identity: string): Promise<Map<string, Buffer>> {
  return untar(await opened(bytes, identity));
}

/** A file that was encrypted to an identity. */
export async function opened(bytes: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes);
}
