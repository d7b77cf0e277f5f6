import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@roadback/domain/access';
import { toSign, type Signing } from '@roadback/domain/policy';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import type { Audience, SignedIn } from '../platform/access/viewer.js';

const minute = 60_000;
/** A session that is not used ends: sooner for staff, who see many people's lives. */
export const idleMinutes: Record<Audience, number> = { STAFF: 15, CLIENT: 30 };
export const longestHours = 12;

/** What a session is for: a membership, or the platform. */
export interface SessionOf {
  accountId: string;
  audience: Audience;
  practiceId: string | null;
  personId: string | null;
}

interface SessionRow extends Signing {
  accountId: string;
  audience: Audience;
  practiceId: string | null;
  personId: string | null;
  endsAt: Date;
  seenAt: Date;
  roles: Role[] | null;
  platformName: string | null;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Server-side sessions behind an opaque cookie. Roles are read anew at each request, so that a change acts on the next one. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Starts a session and returns its token, which is kept nowhere on the server. */
  async start(session: SessionOf, query: DirectoryQuery = this.identityScope.query): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await query(
      `insert into directory.session (token_hash, account_id, audience, practice_id, person_id, started_at, seen_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        hashToken(token),
        session.accountId,
        session.audience,
        session.practiceId,
        session.personId,
        now,
        new Date(now.getTime() + longestHours * 60 * minute),
      ],
    );
    await query('delete from directory.session where ends_at < $1', [now]);
    return token;
  }

  async end(token: string): Promise<void> {
    await this.identityScope.query('delete from directory.session where token_hash = $1', [hashToken(token)]);
  }

  /** Who stands behind a token in this app; null for one that is unknown, over, idle for too long, or of the other app. */
  async viewerOf(token: string, audience: Audience): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [session] = await this.identityScope.query<SessionRow>(
      `select s.account_id as "accountId", s.audience, s.practice_id as "practiceId", s.person_id as "personId",
              s.ends_at as "endsAt", s.seen_at as "seenAt", m.roles, a.name as "platformName",
              coalesce((select max(v.version) from directory.policy_version v where v.practice_id = s.practice_id), 0) as "policyInForce",
              coalesce((select max(c.version) from directory.consent c
                         where c.practice_id = s.practice_id and c.person_id = s.person_id and c.kind = 'POLICY'), 0) as "policySigned",
              coalesce((select max(c.version) from directory.consent c
                         where c.practice_id = s.practice_id and c.person_id = s.person_id and c.kind = 'NOT_MONITORED'), 0) as "noticeSigned"
         from directory.session s
         left join directory.membership m
           on m.practice_id = s.practice_id and m.person_id = s.person_id and m.state = 'ACTIVE'
         left join directory.practice p on p.id = s.practice_id and p.state = 'ACTIVE'
         left join directory.platform_admin a on a.account_id = s.account_id and s.practice_id is null
        where s.token_hash = $1 and s.audience = $2 and s.ends_at > $3 and s.seen_at > $4
          and (p.id is not null or s.practice_id is null)`,
      [hashToken(token), audience, now, new Date(now.getTime() - idleMinutes[audience] * minute)],
    );
    if (!session) return null;
    if (now.getTime() - session.seenAt.getTime() > minute)
      await this.identityScope.query('update directory.session set seen_at = $2 where token_hash = $1', [hashToken(token), now]);
    return signedIn(session);
  }
}

function signedIn(session: SessionRow): SignedIn | null {
  const { accountId, audience, practiceId, personId, roles, endsAt, platformName } = session;
  if (practiceId && personId) {
    const signing = audience === 'CLIENT' ? toSign(session) : [];
    return roles && { kind: 'PERSON', accountId, audience, practiceId, personId, roles, sessionEndsAt: endsAt, toSign: signing };
  }
  return platformName === null
    ? null
    : { kind: 'PLATFORM', audience: 'STAFF', accountId, name: platformName, roles: ['PLATFORM_ADMIN'], sessionEndsAt: endsAt };
}
