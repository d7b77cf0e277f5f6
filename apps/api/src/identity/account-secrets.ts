import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';

const version = 1;
const ivLength = 12;
const tagLength = 16;

/**
 * Seals what an account keeps secret and the server must read again: version, IV, text, tag of AES-256-GCM. `place` binds it to where it
 * stands, so that it opens nowhere else.
 */
@Injectable()
export class AccountSecrets {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'accountSecretsKey'>) {}

  seal(text: string, place: string): Buffer {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', this.config.accountSecretsKey, iv).setAAD(Buffer.from(place));
    return Buffer.concat([Buffer.from([version]), iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws where the key, the place or the bytes are not those of the sealing. */
  open(sealed: Buffer, place: string): string {
    const iv = sealed.subarray(1, 1 + ivLength);
    const decipher = createDecipheriv('aes-256-gcm', this.config.accountSecretsKey, iv).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivLength, -tagLength)), decipher.final()]).toString('utf8');
  }
}
