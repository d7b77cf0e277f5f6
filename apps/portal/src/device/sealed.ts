/**
 * What this phone keeps of a person is sealed under a key that the server gives to their signed-in app alone. It is held here, in memory,
 * and dropped when they sign out or the session ends: then what lies on the phone is noise, also to whoever holds it.
 */
export interface DeviceSeal {
  personId: string;
  /** Stands for the person in the names of what is kept; says nothing of them. */
  tag: string;
  /** A name that shows nothing of what it names. */
  nameOf: (text: string) => Promise<string>;
  /** Bound to its place: nothing can be put from one place into another. */
  close: (place: string, content: unknown) => Promise<Box>;
  /** Undefined for what this key cannot open. */
  open: <Content>(place: string, box: Box) => Promise<Content | undefined>;
}

/** AES-GCM: what was written and 16 bytes that show it is whole, under a fresh iv. */
export interface Box {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

let inHand: DeviceSeal | null = null;

/** The seal of this person while they are signed in, else null. */
export const sealOf = (personId: string): DeviceSeal | null => (inHand?.personId === personId ? inHand : null);
export const sealInHand = (): DeviceSeal | null => inHand;
export const dropSeal = (): void => void (inHand = null);

/** @param deviceKey 32 bytes in base64, from the server */
export async function takeSeal(personId: string, deviceKey: string): Promise<void> {
  inHand = await makeSeal(personId, deviceKey);
}

const utf8 = new TextEncoder();
const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

export async function makeSeal(personId: string, deviceKey: string): Promise<DeviceSeal> {
  const { subtle } = crypto;
  const master = await subtle.importKey(
    'raw',
    Uint8Array.from(atob(deviceKey), letter => letter.charCodeAt(0)),
    'HKDF',
    false,
    ['deriveKey'],
  );
  const derived = (info: string, algorithm: AesDerivedKeyParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8.encode(`portal ${info} 1`) },
      master,
      algorithm,
      false,
      usages,
    );
  const boxes = await derived('boxes', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const names = await derived('names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
  const tag = base64url(await subtle.digest('SHA-256', utf8.encode(`portal ${personId}`))).slice(0, 22);
  const bound = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: utf8.encode(`${personId} ${place}`),
  });
  return {
    personId,
    tag,
    nameOf: async text => base64url(await subtle.sign('HMAC', names, utf8.encode(text))),
    close: async (place, content) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, bytes: await subtle.encrypt(bound(iv, place), boxes, utf8.encode(JSON.stringify(content))) };
    },
    open: async <Content>(place: string, { iv, bytes }: Box) => {
      try {
        return JSON.parse(new TextDecoder().decode(await subtle.decrypt(bound(iv, place), boxes, bytes))) as Content;
      } catch {
        return undefined;
      }
    },
  };
}
