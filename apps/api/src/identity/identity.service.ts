import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@roadback/domain/access';
import type { ConsentKind } from '@roadback/domain/policy';
import { mustEnroll, type SecondFactorKind } from '@roadback/domain/second-factor';
import type { Audience, PersonViewer, PlatformViewer, SignedIn } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { notFound, refused, unauthenticated } from '../platform/errors.js';
import { PracticesService, type OwnPractice } from '../practices/practices.service.js';
import type { AcceptWelcomeInput } from '../generated/inputs.js';
import { HalfSessions } from './half-sessions.js';
import { NewPasswords } from './new-passwords.js';
import { Passkeys, type PasskeyAnswer, type PasskeyChallenge } from './passkeys.js';
import { verifyPassword } from './passwords.js';
import { Proofs, type Given } from './proofs.js';
import { tellSoon } from './notice-reach.js';
import { hashToken, Sessions, type Arrival, type SessionOf } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';

export interface Me {
  personId: string | null;
  name: string;
  roles: readonly Role[];
  language: 'EN' | 'ES';
  timeZone: string;
  practice: OwnPractice | null;
  practices: { id: string; name: string }[];
  needsSecondFactor: boolean;
  needsProvider: boolean;
  idleMinutes: number;
  sessionEndsAt: Date;
  toSign: readonly ConsentKind[];
  /** Told where a session has just begun; otherwise the session of the request is asked. */
  deviceConfirmed?: boolean;
}

/** Who came in, or whose password was right and who is yet to give their second factor, one of these kinds. */
export type Entry = { token: string } & ({ viewer: SignedIn } | { viewer: null; secondFactors: SecondFactorKind[] });

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
    @Inject(HalfSessions) private readonly halfSessions: HalfSessions,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
    @Inject(NewPasswords) private readonly newPasswords: NewPasswords,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async me(viewer: SignedIn): Promise<Me> {
    const session = {
      needsSecondFactor: mustEnroll({ audience: viewer.audience, isStrong: viewer.session.isStrong }, this.config.staffSecondFactor),
      needsProvider: viewer.session.mustUseProvider,
      idleMinutes: viewer.session.idleMinutes,
      sessionEndsAt: viewer.sessionEndsAt,
    };
    if (viewer.kind === 'PLATFORM') return { ...platformMe(viewer), ...session };
    const practices = await this.identityScope.query<{ id: string; name: string }>(
      `select p.id, p.name from directory.membership m join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE'
        where m.account_id = $1 and m.audience = $2 and m.state = 'ACTIVE' and ($3::uuid is null or p.id = $3) order by p.name`,
      [viewer.accountId, viewer.audience, viewer.session.byProvider ? viewer.practiceId : null],
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
      const { personId, roles, toSign } = viewer;
      return { personId, roles, practice, practices, toSign, ...session, ...person };
    });
  }

  /**
   * A right password opens the practice that this person joined last; `practices` and `enterPractice` lead to the others. An account with a
   * second factor gets no further by its password than to being asked for it.
   */
  async enter(accountId: string, audience: Audience, device: string): Promise<Entry> {
    return this.begin(await this.landingOf(accountId, audience), device);
  }

  /** The second half of signing in. One answer for whatever is not right: UNAUTHENTICATED `WRONG_SECOND_FACTOR`. */
  async completeSignIn(half: string | undefined, given: Given, audience: Audience, device: string): Promise<Entry> {
    const found = await this.halfSessions.find(half, audience);
    if (found === null) throw unauthenticated('SIGN_IN_OVER');
    const { accountId, personId, sessionEndsAt } = found;
    await this.proofs.demand(accountId, given, 'WRONG_SECOND_FACTOR');
    const landing = personId === null ? await this.landingOf(accountId, audience) : await this.membershipAs(personId, accountId, audience);
    return this.open(landing, { isStrong: true, device, provider: sessionEndsAt && { endsAt: sessionEndsAt }, isProof: true });
  }

  /** A passkey alone is both at once: the device, and the person whom it knows. */
  async enterByPasskey(answer: PasskeyAnswer, audience: Audience, address: string, device: string): Promise<Entry> {
    await this.limits.countAddress(address);
    const accountId = await this.passkeys.use(null, answer);
    if (accountId === null) throw unauthenticated('WRONG_SECOND_FACTOR');
    await this.limits.forgiveAddress(address);
    return this.open(await this.landingOf(accountId, audience), { isStrong: true, device, provider: null, isProof: true });
  }

  /** Whom the practice's provider sent. What it does not take for a second factor leaves our own owed, where there is one. */
  async enterByProvider(landing: SessionOf, { isStrong, endsAt }: { isStrong: boolean; endsAt: Date }, device: string): Promise<Entry> {
    const secondFactors = isStrong ? [] : await this.proofs.kindsOf(landing.accountId);
    if (secondFactors.length === 0) return this.open(landing, { isStrong, device, provider: { endsAt }, isProof: false });
    const { accountId, personId, audience } = landing;
    return { token: await this.halfSessions.start({ accountId, personId, sessionEndsAt: endsAt }, audience), viewer: null, secondFactors };
  }

  /** What a browser is asked for a passkey: of whoever is signed in, or half way, or not yet known. */
  async askPasskey(viewer: SignedIn | null, half: string | undefined, audience: Audience, address: string): Promise<PasskeyChallenge> {
    const accountId = viewer ? viewer.accountId : ((await this.halfSessions.find(half, audience))?.accountId ?? null);
    if (accountId === null) await this.limits.countAddress(address);
    return this.passkeys.ask(accountId);
  }

  async enterPractice(viewer: PersonViewer, token: string, practiceId: string): Promise<{ token: string; viewer: SignedIn }> {
    // A provider speaks for its own practice and for no other.
    if (viewer.session.byProvider && practiceId !== viewer.practiceId) throw notFound();
    const memberships = await this.membershipsOf(viewer.accountId, viewer.audience);
    const there = memberships.find(membership => membership.practiceId === practiceId);
    if (!there) throw notFound();
    const next = await this.sessions.renew(token, { practiceId, personId: there.personId! });
    const newViewer = next && (await this.sessions.viewerOf(next, viewer.audience));
    if (!next || !newViewer) throw unauthenticated();
    return { token: next, viewer: newViewer };
  }

  /**
   * Lets a person in by their welcome link. A new account gets the password; an account that has one already must prove it, or
   * whoever holds the link would take it over.
   */
  async acceptWelcome(input: AcceptWelcomeInput, audience: Audience, address: string, device: string): Promise<Entry> {
    await this.limits.count(input.email, address);
    const now = this.clock.now();
    const [link] = await this.identityScope.query<Membership & { passwordHash: string | null; names: string[] }>(
      `select m.practice_id as "practiceId", m.person_id as "personId", m.account_id as "accountId", m.audience,
              a.password_hash as "passwordHash", array[coalesce(m.staff_name, ''), p.name, p.portal_name] as names
         from directory.welcome w
         join directory.membership m on m.practice_id = w.practice_id and m.person_id = w.person_id and m.state = 'INVITED'
         join directory.account a on a.id = m.account_id
         join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE' and (p.live_at is not null or m.audience = 'STAFF')
        where (w.token_hash = $1 or $1 = any (w.mailed_hashes)) and w.ends_at > $2 and a.email = $3 and m.audience = $4`,
      [hashToken(input.token), now, input.email, audience],
    );
    if (!link) throw refused('WELCOME_LINK_OVER');
    let passwordHash: string | null = null;
    if (link.passwordHash === null) {
      passwordHash = await this.newPasswords.take(input.password, { audience, email: input.email, names: link.names });
    } else if (!(await verifyPassword(link.passwordHash, input.password))) {
      throw unauthenticated('WRONG_EMAIL_OR_PASSWORD');
    }
    await this.identityScope.run(async query => {
      const used = await query(
        'delete from directory.welcome where practice_id = $1 and person_id = $2 and (token_hash = $3 or $3 = any (mailed_hashes)) returning person_id',
        [link.practiceId, link.personId, hashToken(input.token)],
      );
      if (used.length === 0) throw refused('WELCOME_LINK_OVER');
      if (passwordHash !== null)
        await query('update directory.account set password_hash = $2 where id = $1 and password_hash is null', [
          link.accountId,
          passwordHash,
        ]);
      // A safe channel that they chose elsewhere is theirs here too.
      await query(
        `update directory.membership m set state = 'ACTIVE', notices = case m.audience when 'CLIENT' then a.notices else m.notices end
           from directory.account a where m.practice_id = $1 and m.person_id = $2 and a.id = m.account_id`,
        [link.practiceId, link.personId],
      );
      await tellSoon(query, link, now);
    });
    await this.limits.forgive(input.email, address);
    return this.begin(link, device);
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

  private async membershipAs(personId: string, accountId: string, audience: Audience): Promise<SessionOf> {
    const membership = (await this.membershipsOf(accountId, audience)).find(each => each.personId === personId);
    return membership ?? Promise.reject(unauthenticated('SIGN_IN_OVER'));
  }

  /** Staff whose password was right hear that their practice is suspended, or has left; to everybody else there is one answer. */
  private async whyNowhere(
    accountId: string,
    audience: Audience,
  ): Promise<'PRACTICE_SUSPENDED' | 'PRACTICE_CLOSED' | 'WRONG_EMAIL_OR_PASSWORD'> {
    const [away] = await this.identityScope.query<{ reason: 'PRACTICE_SUSPENDED' | 'PRACTICE_CLOSED' }>(
      `select case p.state when 'SUSPENDED' then 'PRACTICE_SUSPENDED' else 'PRACTICE_CLOSED' end as reason
         from directory.membership m join directory.practice p on p.id = m.practice_id and p.state in ('SUSPENDED', 'CLOSED')
        where m.account_id = $1 and m.audience = $2 and m.audience = 'STAFF' and m.state = 'ACTIVE' order by p.state desc limit 1`,
      [accountId, audience],
    );
    return away?.reason ?? 'WRONG_EMAIL_OR_PASSWORD';
  }

  /** Where somebody lands who comes in by this app. */
  private async landingOf(accountId: string, audience: Audience): Promise<SessionOf> {
    if (audience === 'STAFF') {
      const [platform] = await this.identityScope.query<{ name: string }>(
        'select name from directory.platform_admin where account_id = $1',
        [accountId],
      );
      if (platform) return { accountId, audience, practiceId: null, personId: null };
    }
    const [membership] = await this.membershipsOf(accountId, audience);
    if (!membership) throw unauthenticated(await this.whyNowhere(accountId, audience));
    return membership;
  }

  /** After a right password, and nothing more. */
  private async begin(landing: SessionOf, device: string): Promise<Entry> {
    const secondFactors = await this.proofs.kindsOf(landing.accountId);
    if (secondFactors.length === 0) return this.open(landing, { isStrong: false, device, provider: null, isProof: true });
    const half = { accountId: landing.accountId, personId: null, sessionEndsAt: null };
    return { token: await this.halfSessions.start(half, landing.audience), viewer: null, secondFactors };
  }

  private async open(landing: SessionOf, arrival: Arrival): Promise<Entry> {
    const token = await this.sessions.start(landing, arrival);
    const viewer = await this.sessions.viewerOf(token, landing.audience);
    if (!viewer) throw unauthenticated();
    return { token, viewer };
  }
}

const platformMe = (viewer: PlatformViewer): Omit<Me, 'needsSecondFactor' | 'needsProvider' | 'idleMinutes' | 'sessionEndsAt'> => ({
  personId: null,
  name: viewer.name,
  roles: viewer.roles,
  language: 'EN',
  timeZone: 'UTC',
  practice: null,
  practices: [],
  toSign: [],
});
