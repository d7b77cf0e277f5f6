import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { plainCode, recoveryCodeCount } from '@roadback/domain/second-factor';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { hashPassword, verifyPassword } from './passwords.js';

/** Letters and digits that nobody mistakes for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const partLength = 4;
const parts = 3;

/** A code as it is shown once, and how it is kept: its first part finds the row, the rest is hashed like a password. */
export interface NewCode {
  shown: string;
  part: string;
  hash: string;
}

/** Ten codes for the day on which the phone is lost; each opens once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** New codes, not kept yet: hashing takes its time and holds no transaction. */
  async make(): Promise<NewCode[]> {
    const firsts = new Set<string>();
    while (firsts.size < recoveryCodeCount) firsts.add(somePart());
    return Promise.all(
      [...firsts].map(async part => {
        const rest = Array.from({ length: parts - 1 }, somePart);
        return { shown: [part, ...rest].join('-'), part, hash: await hashPassword(rest.join('')) };
      }),
    );
  }

  /** Takes the place of all earlier ones. */
  async keep(accountId: string, codes: readonly NewCode[], query: DirectoryQuery): Promise<void> {
    await query('delete from directory.recovery_code where account_id = $1', [accountId]);
    await query(
      `insert into directory.recovery_code (account_id, part, code_hash) select $1, part, hash from unnest($2::text[], $3::text[]) code (part, hash)`,
      [accountId, codes.map(({ part }) => part), codes.map(({ hash }) => hash)],
    );
  }

  async forget(accountId: string, query: DirectoryQuery): Promise<void> {
    await query('delete from directory.recovery_code where account_id = $1', [accountId]);
  }

  async left(accountId: string): Promise<number> {
    const [count] = await this.identityScope.query<{ left: number }>(
      'select count(*)::int as left from directory.recovery_code where account_id = $1 and used_at is null',
      [accountId],
    );
    return count!.left;
  }

  /** Whether this is an unused code of the account; it is used up by that. */
  async use(accountId: string, typed: string): Promise<boolean> {
    const code = plainCode(typed);
    const part = code.slice(0, partLength);
    const [kept] = await this.identityScope.query<{ hash: string }>(
      'select code_hash as hash from directory.recovery_code where account_id = $1 and part = $2 and used_at is null',
      [accountId, part],
    );
    if (!(await verifyPassword(kept?.hash, code.slice(partLength)))) return false;
    const used = await this.identityScope.query(
      'update directory.recovery_code set used_at = $3 where account_id = $1 and part = $2 and used_at is null returning part',
      [accountId, part, this.clock.now()],
    );
    return used.length === 1;
  }
}

const somePart = (): string => Array.from({ length: partLength }, () => alphabet[randomInt(alphabet.length)]).join('');
