import { Inject, Injectable } from '@nestjs/common';
import type { Audience, SignedIn } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { notFound, unauthenticated } from '../platform/errors.js';
import type { ChangePasswordInput, ProofInput } from '../generated/inputs.js';
import { NewPasswords } from './new-passwords.js';
import { Proofs } from './proofs.js';
import { Sessions } from './sessions.js';

/** A session in its person's list. */
export interface SessionInList {
  id: string;
  app: Audience;
  device: string;
  startedAt: Date;
  lastUsedAt: Date;
  isThis: boolean;
}

/** What a person does about their own account: its password, and where it is open. */
@Injectable()
export class SigningInService {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(NewPasswords) private readonly newPasswords: NewPasswords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Proves who the person is, once more; the session goes on under the token that is returned. */
  async prove(viewer: SignedIn, token: string, given: ProofInput): Promise<string> {
    await this.proofs.demand(viewer.accountId, given, 'NOT_PROVED');
    const next = await this.sessions.renew(token, { provedAt: this.clock.now() });
    if (next === null) throw unauthenticated();
    return next;
  }

  /** Ends all that is open for the account but this session, which goes on under the token that is returned. */
  async changePassword(viewer: SignedIn, token: string, input: ChangePasswordInput): Promise<string> {
    await this.proofs.demand(viewer.accountId, { password: input.password }, 'NOT_PROVED');
    const [account] = await this.identityScope.query<{ email: string; names: string[] }>(
      `select a.email, array(select unnest(array[coalesce(m.staff_name, ''), p.name, p.portal_name])
                               from directory.membership m join directory.practice p on p.id = m.practice_id where m.account_id = a.id) as names
         from directory.account a where a.id = $1`,
      [viewer.accountId],
    );
    const hash = await this.newPasswords.take(input.newPassword, { audience: viewer.audience, ...account! }, 'newPassword');
    return this.identityScope.run(async query => {
      await query('update directory.account set password_hash = $2 where id = $1', [viewer.accountId, hash]);
      await this.sessions.endAll(viewer.accountId, viewer.session.id, query);
      const next = await this.sessions.renew(token, {}, query);
      if (next === null) throw unauthenticated();
      return next;
    });
  }

  async sessionsOf(viewer: SignedIn): Promise<SessionInList[]> {
    const sessions = await this.sessions.list(viewer.accountId);
    return sessions.map(({ audience, seenAt, ...session }) => ({
      ...session,
      app: audience,
      lastUsedAt: seenAt,
      isThis: session.id === viewer.session.id,
    }));
  }

  async endSession(viewer: SignedIn, id: string): Promise<SessionInList[]> {
    if (!(await this.sessions.endOne(viewer.accountId, id))) throw notFound();
    return this.sessionsOf(viewer);
  }

  async endOtherSessions(viewer: SignedIn): Promise<SessionInList[]> {
    await this.identityScope.run(query => this.sessions.endAll(viewer.accountId, viewer.session.id, query));
    return this.sessionsOf(viewer);
  }
}
