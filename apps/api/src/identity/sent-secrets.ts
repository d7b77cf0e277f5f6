import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { codeTries, spokenCode, typedCode } from '@roadback/domain/spoken-code';
import type { Audience } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { hashToken } from './sessions.js';

export type SecretKind = 'RESET' | 'DEVICE' | 'SAFE_CHANNEL' | 'EMAIL';

const minutes = 60;

interface NewSecret {
  accountId: string;
  kind: SecretKind;
  audience: Audience;
  /** The device that a code confirms. */
  deviceId?: string;
  /** The address that a code or link confirms. */
  address?: string;
}

/** Eight characters from the system's own source of chance. */
export function newCode(): string {
  for (;;) {
    const code = spokenCode(randomBytes(16));
    if (code !== null) return code;
  }
}

const hashOfLink = (token: string): string => hashToken(token).toString('hex');

/**
 * Links and codes that are sent to somebody and prove that they read them. The row is made with the mail; the secret itself is made when
 * the mail is sent, once for each try, for a server that did take a mail may not have said so (decision 31). Only hashes are kept.
 */
@Injectable()
export class SentSecrets {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes a secret of its kind in place of an older one, and returns its id for the mail. */
  async make(query: DirectoryQuery, { accountId, kind, audience, deviceId, address }: NewSecret): Promise<string> {
    const id = newId();
    await query('delete from directory.sent_secret where account_id = $1 and kind = $2 and device_id is not distinct from $3', [
      accountId,
      kind,
      deviceId ?? null,
    ]);
    await query(
      'insert into directory.sent_secret (account_id, id, kind, audience, device_id, address, made_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [accountId, id, kind, audience, deviceId ?? null, address ?? null, this.clock.now()],
    );
    return id;
  }

  /** Keeps one more hash of a secret that is about to be sent; the first opens it for an hour. False where it is used or over. */
  async addLink(accountId: string, id: string, token: string): Promise<boolean> {
    return this.add(accountId, id, hashOfLink(token));
  }

  async addCode(accountId: string, id: string, code: string): Promise<boolean> {
    return this.add(accountId, id, await hashPassword(code));
  }

  /** The open secret behind a link, of this account and app. */
  async findLink(
    accountId: string,
    kind: 'RESET' | 'EMAIL',
    audience: Audience,
    token: string,
  ): Promise<{ id: string; address: string | null } | undefined> {
    const [secret] = await this.identityScope.query<{ id: string; address: string | null }>(
      `select id, address from directory.sent_secret
        where account_id = $1 and kind = $2 and audience = $3 and $4 = any (hashes) and ends_at > $5`,
      [accountId, kind, audience, hashOfLink(token), this.clock.now()],
    );
    return secret;
  }

  /** The open secret whose code was typed; a wrong one is counted, and the fifth closes it. */
  async findCode(
    accountId: string,
    kind: 'DEVICE' | 'SAFE_CHANNEL',
    deviceId: string | null,
    typed: string,
  ): Promise<{ id: string; address: string | null } | undefined> {
    // The try is counted before it is judged, so that tries at the same moment count too.
    const [secret] = await this.identityScope.query<{ id: string; address: string | null; hashes: string[] }>(
      `update directory.sent_secret set tries = tries + 1
        where account_id = $1 and kind = $2 and device_id is not distinct from $3 and ends_at > $4 and tries < $5
        returning id, address, hashes`,
      [accountId, kind, deviceId, this.clock.now(), codeTries],
    );
    for (const hash of secret?.hashes ?? []) if (await verifyPassword(hash, typedCode(typed))) return secret;
    return undefined;
  }

  /** Uses a secret up; false where somebody was faster. */
  async use(query: DirectoryQuery, accountId: string, id: string): Promise<boolean> {
    const used = await query('delete from directory.sent_secret where account_id = $1 and id = $2 returning id', [accountId, id]);
    return used.length > 0;
  }

  private async add(accountId: string, id: string, hash: string): Promise<boolean> {
    const now = this.clock.now();
    const open = await this.identityScope.query(
      `update directory.sent_secret set hashes = array_append(hashes, $3), ends_at = coalesce(ends_at, $5)
        where account_id = $1 and id = $2 and (ends_at is null or ends_at > $4) returning id`,
      [accountId, id, hash, now, new Date(now.getTime() + minutes * 60_000)],
    );
    return open.length > 0;
  }
}
