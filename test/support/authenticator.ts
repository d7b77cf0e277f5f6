import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator app shows at this instant, worked out from RFC 6238 and by nothing that the product uses. */
export function codeAt(secret: string, at = new Date()): string {
  const bits = [...secret].map(letter => base32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map(byte => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 0x0f) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

interface Circumstances {
  origin?: string;
  rpId?: string;
  isVerified?: boolean;
  counter?: number;
}

/** A device that keeps one passkey, as a browser would use it; the circumstances may be those of a trick. */
export class TestPasskey {
  readonly id = randomBytes(16);
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private counter = 0;

  constructor() {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** Answers an offer to add a passkey. */
  register(challenge: string, circumstances: Circumstances = {}): Record<string, unknown> {
    const { x, y } = this.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, Buffer.from(isoCBOR.encode(cose))]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(Buffer.concat([this.data(0x40, circumstances), credential]))],
    ]);
    return this.answer({
      clientDataJSON: clientData('webauthn.create', challenge, circumstances),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)),
    });
  }

  /** Answers a challenge. */
  use(challenge: string, circumstances: Circumstances = {}): Record<string, unknown> {
    this.counter += 1;
    const authenticatorData = this.data(0, circumstances);
    const clientDataJSON = clientData('webauthn.get', challenge, circumstances);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), this.privateKey);
    return this.answer({ clientDataJSON, authenticatorData, signature });
  }

  private data(flags: number, { rpId = 'localhost', isVerified = true, counter = this.counter }: Circumstances): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x01 | (isVerified ? 0x04 : 0)]), count]);
  }

  private answer(response: Record<string, Buffer>): Record<string, unknown> {
    const id = this.id.toString('base64url');
    const parts = Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]));
    return { id, rawId: id, type: 'public-key', response: parts, clientExtensionResults: {} };
  }
}

const clientData = (type: string, challenge: string, { origin = 'http://localhost' }: Circumstances): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
