import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import type { Audience } from '../platform/access/viewer.js';
import { hashToken, newToken } from './sessions.js';

const lastsMs = 10 * 60_000;

/** A right password that waits for its second factor, for ten minutes. It is no session: nothing but `completeSignIn` asks for it. */
@Injectable()
export class HalfSessions {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns its token, which travels in the app's own cookie. */
  async start(accountId: string, audience: Audience): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.identityScope.query(
      'insert into directory.half_session (token_hash, account_id, audience, ends_at) values ($1, $2, $3, $4)',
      [hashToken(token), accountId, audience, new Date(now.getTime() + lastsMs)],
    );
    await this.identityScope.query('delete from directory.half_session where ends_at < $1', [now]);
    return token;
  }

  /** Whose password was right; null for a token that is unknown, over, or of the other app. */
  async accountOf(token: string | undefined, audience: Audience): Promise<string | null> {
    if (!token) return null;
    const [half] = await this.identityScope.query<{ accountId: string }>(
      'select account_id as "accountId" from directory.half_session where token_hash = $1 and audience = $2 and ends_at > $3',
      [hashToken(token), audience, this.clock.now()],
    );
    return half?.accountId ?? null;
  }
}
