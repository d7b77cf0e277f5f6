import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@roadback/domain/access';
import { longestIdleMinutes } from '@roadback/domain/idle';
import { toSign, type Signing } from '@roadback/domain/policy';
import { mustComeByProvider } from '@roadback/domain/provider';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import type { Audience, SessionFacts, SignedIn } from '../platform/access/viewer.js';
import { newId } from '../platform/ids.js';

const minute = 60_000;
export const longestHours = 12;

/** What a session is for: a membership, or the platform. */
export interface SessionOf {
  accountId: string;
  audience: Audience;
  practiceId: string | null;
  personId: string | null;
}

/** How somebody came in. */
export interface Arrival {
  /** By a second factor. */
  isStrong: boolean;
  /** In two words, see `deviceNameOf`. */
  device: string;
  /** By the practice's provider, whose sign-in is good until then. Null for one's own password or passkey. */
  provider: { endsAt: Date } | null;
  /** They showed what is theirs alone. A provider's word is the practice's: it opens the practice, and nothing of the account. */
  isProof: boolean;
}

/** A session as its person sees it in their list. */
export interface OwnSession {
  id: string;
  audience: Audience;
  device: string;
  startedAt: Date;
  seenAt: Date;
}

interface SessionRow extends SessionOf, Omit<SessionFacts, 'mustUseProvider'>, Signing {
  isOnly: boolean;
  endsAt: Date;
  seenAt: Date;
  roles: Role[] | null;
  timeZone: string | null;
  platformName: string | null;
  alarmingWords: boolean;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A practice's own limit, or the longest that there is (`idle.ts`). */
const idleMinutes = `case s.audience when 'STAFF' then coalesce(p.staff_idle_minutes, ${longestIdleMinutes.STAFF})
  else coalesce(p.client_idle_minutes, ${longestIdleMinutes.CLIENT}) end`;

/** Sessions that are good now, of one app ($2, $3: now, $4: issuers that are allowed). What a provider opened is open while that is on and the link stands. */
const openSession = `from directory.session s
  left join directory.membership m
    on m.practice_id = s.practice_id and m.person_id = s.person_id and m.state = 'ACTIVE'
  left join directory.practice p on p.id = s.practice_id and p.state = 'ACTIVE'
  left join directory.platform_admin a on a.account_id = s.account_id and s.practice_id is null
  left join directory.sign_in_provider v on v.practice_id = s.practice_id and v.is_on and v.issuer = any ($4::text[])
 where s.audience = $2 and s.ends_at > $3
   and s.seen_at > $3::timestamptz - make_interval(mins => ${idleMinutes})
   and (p.id is not null or s.practice_id is null)
   and (s.is_strong or not exists (select from directory.second_factor f where f.account_id = s.account_id))
   and (not s.by_provider or exists (select from directory.provider_link l where l.practice_id = s.practice_id
         and l.person_id = s.person_id and l.issuer = v.issuer and l.client_id = v.client_id))`;

/** Server-side sessions behind an opaque cookie. Roles are read anew at each request, so that a change acts on the next one. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'oidcIssuers'>,
  ) {}

  /** Starts a session and returns its token, which is kept nowhere on the server. Coming in is a proof of who one is, but by a provider. */
  async start(session: SessionOf, arrival: Arrival, query: DirectoryQuery = this.identityScope.query): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await query(
      `insert into directory.session (token_hash, id, account_id, audience, practice_id, person_id, started_at, seen_at, ends_at,
                                      proved_at, is_strong, device, by_provider)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12)`,
      [
        hashToken(token),
        newId(),
        session.accountId,
        session.audience,
        session.practiceId,
        session.personId,
        now,
        earlier(new Date(now.getTime() + longestHours * 60 * minute), arrival.provider?.endsAt),
        arrival.isProof ? now : null,
        arrival.isStrong,
        arrival.device,
        arrival.provider !== null,
      ],
    );
    await query('delete from directory.session where ends_at < $1', [now]);
    return token;
  }

  /** The session goes on under a new token, and with what became true of it; the old token opens nothing from this instant. */
  async renew(
    token: string,
    became: { provedAt?: Date; isStrong?: true; byProvider?: true; practiceId?: string; personId?: string },
    query: DirectoryQuery = this.identityScope.query,
  ): Promise<string | null> {
    const next = newToken();
    const renewed = await query(
      `update directory.session
          set token_hash = $2, proved_at = coalesce($3, proved_at), is_strong = is_strong or $4,
              practice_id = coalesce($5, practice_id), person_id = coalesce($6, person_id), by_provider = by_provider or $7
        where token_hash = $1 returning id`,
      [
        hashToken(token),
        hashToken(next),
        became.provedAt ?? null,
        became.isStrong ?? false,
        became.practiceId ?? null,
        became.personId ?? null,
        became.byProvider ?? false,
      ],
    );
    return renewed.length === 1 ? next : null;
  }

  /** Ends what stands behind a token, a whole session or half a one. */
  async end(token: string): Promise<void> {
    await this.identityScope.query(
      `with half as (delete from directory.half_session where token_hash = $1) delete from directory.session where token_hash = $1`,
      [hashToken(token)],
    );
  }

  /** As `end`, where somebody takes their leave: nothing of them is sent to that device any more. */
  async leave(token: string): Promise<void> {
    await this.identityScope.query(
      `with half as (delete from directory.half_session where token_hash = $1),
            ended as (delete from directory.session where token_hash = $1 returning account_id, device_id)
       delete from directory.push_device p using ended e where p.account_id = e.account_id and p.device_id = e.device_id`,
      [hashToken(token)],
    );
  }

  /** Ends one of this account's sessions, and what is sent to its device; false when it is none of theirs. */
  async endOne(accountId: string, id: string): Promise<boolean> {
    const ended = await this.identityScope.query(
      `with ended as (delete from directory.session where account_id = $1 and id = $2 returning id, device_id),
            quiet as (delete from directory.push_device p using ended e where p.account_id = $1 and p.device_id = e.device_id)
       select id from ended`,
      [accountId, id],
    );
    return ended.length === 1;
  }

  /** Ends all that is open or half open for an account, and all that is sent to its devices, but for one session where it is named. */
  async endAll(accountId: string, exceptId: string | null, query: DirectoryQuery = this.identityScope.query): Promise<void> {
    await query(
      `with ended as (delete from directory.session where account_id = $1 and id is distinct from $2::uuid)
       delete from directory.push_device p where p.account_id = $1
          and not exists (select from directory.session s where s.account_id = $1 and s.id = $2::uuid and s.device_id = p.device_id)`,
      [accountId, exceptId],
    );
    await query('delete from directory.half_session where account_id = $1', [accountId]);
  }

  /** Ends what a person has open in one practice, and what is sent to their devices of it. */
  async endIn(practiceId: string, personId: string, query: DirectoryQuery): Promise<void> {
    await query(
      `with ended as (delete from directory.session where practice_id = $1 and person_id = $2)
       delete from directory.push_device where practice_id = $1 and person_id = $2`,
      [practiceId, personId],
    );
  }

  /** All sessions of an account, of both apps, the last used first. */
  list(accountId: string): Promise<OwnSession[]> {
    const now = this.clock.now();
    return this.identityScope.query<OwnSession>(
      `select s.id, s.audience, s.device, s.started_at as "startedAt", s.seen_at as "seenAt"
         from directory.session s left join directory.practice p on p.id = s.practice_id
        where s.account_id = $1 and s.ends_at > $2 and s.seen_at > $2::timestamptz - make_interval(mins => ${idleMinutes})
        order by s.seen_at desc, s.id desc`,
      [accountId, now],
    );
  }

  /** Which of these tokens still open a session of this app; asked for many at once. */
  async stillOpen(tokens: readonly string[], audience: Audience): Promise<ReadonlySet<string>> {
    const open = await this.identityScope.query<{ tokenHash: Buffer }>(
      `select s.token_hash as "tokenHash" ${openSession} and s.token_hash = any ($1::bytea[]) and (m.person_id is not null or s.practice_id is null)`,
      [tokens.map(hashToken), audience, this.clock.now(), this.config.oidcIssuers],
    );
    const hashes = new Set(open.map(({ tokenHash }) => tokenHash.toString('hex')));
    return new Set(tokens.filter(token => hashes.has(hashToken(token).toString('hex'))));
  }

  /**
   * Who stands behind a token in this app; null for one that is unknown, over, idle for too long, or of the other app, and for one that came
   * in without the second factor that its account has. What a provider opened is open while that is on and the link stands.
   * @param isUse whether somebody is there, so that the session lives on by it; a page that asks by itself is not
   */
  async viewerOf(token: string, audience: Audience, isUse = true): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [session] = await this.identityScope.query<SessionRow>(
      `select s.id, s.account_id as "accountId", s.audience, s.practice_id as "practiceId", s.person_id as "personId",
              s.ends_at as "endsAt", s.seen_at as "seenAt", s.is_strong as "isStrong", s.proved_at as "provedAt",
              s.device_confirmed_at as "deviceConfirmedAt", s.by_provider as "byProvider",
              coalesce(v.is_only, false) as "isOnly", ${idleMinutes} as "idleMinutes", m.roles, m.time_zone as "timeZone",
              a.name as "platformName", coalesce(p.alarming_words, false) as "alarmingWords",
              coalesce((select max(v.version) from directory.policy_version v where v.practice_id = s.practice_id), 0) as "policyInForce",
              coalesce((select max(c.version) from directory.consent c
                         where c.practice_id = s.practice_id and c.person_id = s.person_id and c.kind = 'POLICY'), 0) as "policySigned",
              coalesce((select max(c.version) from directory.consent c
                         where c.practice_id = s.practice_id and c.person_id = s.person_id and c.kind = 'NOT_MONITORED'), 0) as "noticeSigned"
         ${openSession} and s.token_hash = $1`,
      [hashToken(token), audience, now, this.config.oidcIssuers],
    );
    if (!session) return null;
    if (isUse && now.getTime() - session.seenAt.getTime() > minute)
      await this.identityScope.query('update directory.session set seen_at = $2 where token_hash = $1', [hashToken(token), now]);
    return signedIn(session);
  }
}

const earlier = (one: Date, other: Date | undefined): Date => (other && other < one ? other : one);

function signedIn(row: SessionRow): SignedIn | null {
  const { accountId, audience, practiceId, personId, roles, timeZone, endsAt: sessionEndsAt, platformName } = row;
  const { id, isStrong, provedAt, deviceConfirmedAt, byProvider, idleMinutes: ownIdleMinutes } = row;
  const mustUseProvider = mustComeByProvider({ audience, roles: roles ?? [], byProvider, isOnly: row.isOnly });
  const session = { id, isStrong, provedAt, deviceConfirmedAt, byProvider, mustUseProvider, idleMinutes: ownIdleMinutes };
  if (practiceId && personId) {
    const person = { accountId, audience, practiceId, personId, timeZone: timeZone!, session, sessionEndsAt };
    return (
      roles && { kind: 'PERSON', ...person, roles, alarmingWords: row.alarmingWords, toSign: audience === 'CLIENT' ? toSign(row) : [] }
    );
  }
  return platformName === null
    ? null
    : { kind: 'PLATFORM', audience: 'STAFF', accountId, name: platformName, roles: ['PLATFORM_ADMIN'], session, sessionEndsAt };
}
