import { send } from '../graphql/send';
import { archivePartDocument } from './offboarding-queries';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * The file of an archive, part by part; encrypted, as it lies on the server.
 * @returns null where it is not what the server said it was
 */
export async function fetchArchive(
  practiceId: string,
  { parts, sha256 }: { parts: number; sha256: string },
  onPart: (done: number) => void,
): Promise<Blob | null> {
  const pieces: Blob[] = [];
  for (let number = 0; number < parts; number += 1) {
    const { archivePart } = await send(archivePartDocument, { practiceId, number });
    pieces.push(new Blob([bytesOf(archivePart.base64)]));
    onPart(number + 1);
  }
  const whole = new Blob(pieces, { type: 'application/octet-stream' });
  return hexOf(await crypto.subtle.digest('SHA-256', await whole.arrayBuffer())) === sha256 ? whole : null;
}
