import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import type { Audience } from '../platform/access/viewer.js';
import { hashToken, newToken } from './sessions.js';

const lastsMs = 10 * 60_000;

/** Whose half of a sign-in is done, and, where it came by a practice's provider, as whom there and until when. */
export interface Half {
  accountId: string;
  personId: string | null;
  sessionEndsAt: Date | null;
}

/** A right password, or the provider's word, that waits for its second factor, for ten minutes. It is no session: nothing but `completeSignIn` asks for it. */
@Injectable()
export class HalfSessions {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns its token, which travels in the app's own cookie. */
  async start(half: Half, audience: Audience): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.identityScope.query(
      `insert into directory.half_session (token_hash, account_id, audience, ends_at, person_id, session_ends_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [hashToken(token), half.accountId, audience, new Date(now.getTime() + lastsMs), half.personId, half.sessionEndsAt],
    );
    await this.identityScope.query('delete from directory.half_session where ends_at < $1', [now]);
    return token;
  }

  /** Whose half is done; null for a token that is unknown, over, or of the other app. */
  async find(token: string | undefined, audience: Audience): Promise<Half | null> {
    if (!token) return null;
    const [half] = await this.identityScope.query<Half>(
      `select account_id as "accountId", person_id as "personId", session_ends_at as "sessionEndsAt"
         from directory.half_session where token_hash = $1 and audience = $2 and ends_at > $3`,
      [hashToken(token), audience, this.clock.now()],
    );
    return half ?? null;
  }
}
