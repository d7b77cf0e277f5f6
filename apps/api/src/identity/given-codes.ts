import { Inject, Injectable } from '@nestjs/common';
import { codeTries, typedCode } from '@roadback/domain/spoken-code';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { verifyPassword } from './passwords.js';

export interface GivenCode {
  practiceId: string;
  id: string;
}

/** The codes that counselors gave: the newest of each client counts, for a day, once, and for five wrong tries. */
@Injectable()
export class GivenCodes {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The open code of this account that was typed. A wrong one is counted with all that are open. */
  async find(accountId: string, typed: string): Promise<GivenCode | undefined> {
    const open = await this.identityScope.query<GivenCode & { codeHash: string }>(
      `update directory.given_code g set tries = g.tries + 1
         from directory.membership m
        where m.account_id = $1 and m.audience = 'CLIENT' and m.state = 'ACTIVE'
          and g.practice_id = m.practice_id and g.client_id = m.person_id
          and g.used_at is null and g.ends_at > $2 and g.tries < $3
          and not exists (select from directory.given_code newer
                           where newer.practice_id = m.practice_id and newer.client_id = m.person_id and newer.given_at > g.given_at)
        returning g.practice_id as "practiceId", g.id, g.code_hash as "codeHash"`,
      [accountId, this.clock.now(), codeTries],
    );
    for (const code of open) if (await verifyPassword(code.codeHash, typedCode(typed))) return code;
    return undefined;
  }

  /** Uses a code up; false where somebody was faster. Its hash goes, the record that it was used stays. */
  async use(query: DirectoryQuery, { practiceId, id }: GivenCode, usedFor: 'RESET' | 'DEVICE'): Promise<boolean> {
    const used = await query(
      `update directory.given_code set used_at = $3, used_for = $4, code_hash = null
        where practice_id = $1 and id = $2 and used_at is null returning id`,
      [practiceId, id, this.clock.now(), usedFor],
    );
    return used.length > 0;
  }
}
