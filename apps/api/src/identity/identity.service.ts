import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@roadback/domain/access';
import { faultOfPassword, knownWords } from '@roadback/domain/password';
import type { Audience, PersonViewer, PlatformViewer, SignedIn } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused, unauthenticated } from '../platform/errors.js';
import type { Practice } from '../practices/practice.entity.js';
import { PracticesService } from '../practices/practices.service.js';
import type { AcceptWelcomeInput } from '../generated/inputs.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { hashToken, Sessions, type SessionOf } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';

export interface Me {
  personId: string | null;
  name: string;
  roles: readonly Role[];
  language: 'EN' | 'ES';
  timeZone: string;
  practice: Practice | null;
  practices: { id: string; name: string }[];
  sessionEndsAt: Date;
}

interface Membership extends SessionOf {
  practiceId: string;
  personId: string;
}

/** Who somebody is, and how they come in. */
@Injectable()
export class IdentityService {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PracticesService) private readonly practices: PracticesService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async me(viewer: SignedIn): Promise<Me> {
    if (viewer.kind === 'PLATFORM') return platformMe(viewer);
    const practices = await this.identityScope.query<{ id: string; name: string }>(
      `select p.id, p.name from directory.membership m join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE'
        where m.account_id = $1 and m.audience = $2 and m.state = 'ACTIVE' order by p.name`,
      [viewer.accountId, viewer.audience],
    );
    return this.practiceScope.run(viewer, async scope => {
      const practice = await this.practices.own(scope);
      const [person] = await scope.rows<{ name: string; language: 'EN' | 'ES'; timeZone: string }>(
        `select coalesce(m.staff_name, c.given_name) as name, m.language, m.time_zone as "timeZone"
           from directory.membership m
           left join clinical.client c on c.practice_id = $1 and c.id = m.person_id
          where m.practice_id = $1 and m.person_id = $2`,
        [scope.practiceId, scope.personId],
      );
      if (!person) throw notFound();
      return { personId: viewer.personId, roles: viewer.roles, practice, practices, sessionEndsAt: viewer.sessionEndsAt, ...person };
    });
  }

  /** A right password opens the practice that this person joined last; `practices` and `enterPractice` lead to the others. */
  async enter(accountId: string, audience: Audience): Promise<{ token: string; viewer: SignedIn }> {
    if (audience === 'STAFF') {
      const [platform] = await this.identityScope.query<{ name: string }>(
        'select name from directory.platform_admin where account_id = $1',
        [accountId],
      );
      if (platform) return this.startSession({ accountId, audience, practiceId: null, personId: null });
    }
    const [membership] = await this.membershipsOf(accountId, audience);
    if (!membership) throw unauthenticated('WRONG_EMAIL_OR_PASSWORD');
    return this.startSession(membership);
  }

  async enterPractice(viewer: PersonViewer, practiceId: string): Promise<{ token: string; viewer: SignedIn }> {
    const memberships = await this.membershipsOf(viewer.accountId, viewer.audience);
    const there = memberships.find(membership => membership.practiceId === practiceId);
    if (!there) throw notFound();
    return this.startSession(there);
  }

  /**
   * Lets a person in by their welcome link. A new account gets the password; an account that has one already must prove it, or
   * whoever holds the link would take it over.
   */
  async acceptWelcome(input: AcceptWelcomeInput, audience: Audience, address: string): Promise<{ token: string; viewer: SignedIn }> {
    await this.limits.count(input.email, address);
    const now = this.clock.now();
    const [link] = await this.identityScope.query<Membership & { passwordHash: string | null; staffName: string | null }>(
      `select m.practice_id as "practiceId", m.person_id as "personId", m.account_id as "accountId", m.audience,
              a.password_hash as "passwordHash", m.staff_name as "staffName"
         from directory.welcome w
         join directory.membership m on m.practice_id = w.practice_id and m.person_id = w.person_id and m.state = 'INVITED'
         join directory.account a on a.id = m.account_id
        where w.token_hash = $1 and w.ends_at > $2 and a.email = $3 and m.audience = $4`,
      [hashToken(input.token), now, input.email, audience],
    );
    if (!link) throw refused('WELCOME_LINK_OVER');
    let passwordHash: string | null = null;
    if (link.passwordHash === null) {
      const fault = faultOfPassword(input.password, knownWords(input.email, link.staffName ?? ''));
      if (fault) throw invalid({ password: fault });
      passwordHash = await hashPassword(input.password);
    } else if (!(await verifyPassword(link.passwordHash, input.password))) {
      throw unauthenticated('WRONG_EMAIL_OR_PASSWORD');
    }
    await this.identityScope.run(async query => {
      const used = await query('delete from directory.welcome where token_hash = $1 returning person_id', [hashToken(input.token)]);
      if (used.length === 0) throw refused('WELCOME_LINK_OVER');
      if (passwordHash !== null)
        await query('update directory.account set password_hash = $2 where id = $1 and password_hash is null', [
          link.accountId,
          passwordHash,
        ]);
      await query("update directory.membership set state = 'ACTIVE' where practice_id = $1 and person_id = $2", [
        link.practiceId,
        link.personId,
      ]);
    });
    await this.limits.forgive(input.email, address);
    return this.startSession(link);
  }

  private membershipsOf(accountId: string, audience: Audience): Promise<Membership[]> {
    return this.identityScope.query<Membership>(
      `select m.practice_id as "practiceId", m.person_id as "personId", m.account_id as "accountId", m.audience
         from directory.membership m join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE'
        where m.account_id = $1 and m.audience = $2 and m.state = 'ACTIVE'
        order by m.added_at desc, m.person_id desc`,
      [accountId, audience],
    );
  }

  private async startSession({ accountId, audience, practiceId, personId }: SessionOf): Promise<{ token: string; viewer: SignedIn }> {
    const token = await this.sessions.start({ accountId, audience, practiceId, personId });
    const viewer = await this.sessions.viewerOf(token, audience);
    if (!viewer) throw unauthenticated();
    return { token, viewer };
  }
}

const platformMe = (viewer: PlatformViewer): Me => ({
  personId: null,
  name: viewer.name,
  roles: viewer.roles,
  language: 'EN',
  timeZone: 'UTC',
  practice: null,
  practices: [],
  sessionEndsAt: viewer.sessionEndsAt,
});
