import { Inject, Injectable } from '@nestjs/common';
import { deviceNameOf, isTrustedAtOnce, mayManageAccount } from '@roadback/domain/device';
import { mayCarryCode } from '@roadback/domain/reach';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonViewer, SignedIn } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { Accounts } from './accounts.js';
import { DeviceCookie } from './device-cookie.js';
import { SentSecrets } from './sent-secrets.js';
import { SessionCookie } from './session-cookie.js';
import { hashToken, newToken } from './sessions.js';

export interface Device {
  id: string;
  browser: string;
  system: string;
  firstSeenAt: Date;
  lastSeenAt: Date;
  isConfirmed: boolean;
  isThis: boolean;
}

/** The device of a session. */
export interface Here {
  deviceId: string | null;
  isConfirmed: boolean;
}

export interface Exchange {
  req: FastifyRequest;
  reply: FastifyReply;
}

/** A browser is kept apart for each account: the rows of two who share it have nothing in common. */
const keyOf = (accountId: string, token: string): Buffer => hashToken(`${accountId}:${token}`);

/** The browsers on which an account is used: which are known, which are confirmed, and word of a new one. */
@Injectable()
export class Devices {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SentSecrets) private readonly secrets: SentSecrets,
    @Inject(DeviceCookie) private readonly cookie: DeviceCookie,
    @Inject(SessionCookie) private readonly sessionCookie: SessionCookie,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A session has begun: its device is recognized, or noted and told of. Who came in by a second factor has proved themself, and the device
   * with it. True where past private entries may open here.
   */
  async arrive({ req, reply }: Exchange, viewer: SignedIn, sessionToken: string): Promise<boolean> {
    const token = this.cookie.read(req, viewer.audience) ?? newToken();
    // Anew each time, so that a device that is used stays known.
    this.cookie.write(reply, viewer.audience, token);
    const key = keyOf(viewer.accountId, token);
    const [found] = await this.identityScope.query<{ soFar: number; id: string | null; confirmedAt: Date | null }>(
      `select count(*)::int as "soFar", (array_agg(id) filter (where token_hash = $2))[1] as id,
              max(confirmed_at) filter (where token_hash = $2) as "confirmedAt"
         from directory.device where account_id = $1`,
      [viewer.accountId, key],
    );
    const { soFar, id } = found!;
    // A provider's word is the practice's: it makes no device the person's own.
    const isProved = viewer.session.isStrong && viewer.session.provedAt !== null;
    if (id !== null) {
      const confirmedAt = found!.confirmedAt ?? (isProved ? this.clock.now() : null);
      await this.identityScope.query(
        `with seen as (update directory.device set last_seen_at = $3, confirmed_at = $5 where account_id = $1 and id = $2)
         update directory.session set device_id = $2, device_confirmed_at = $5 where token_hash = $4`,
        [viewer.accountId, id, this.clock.now(), hashToken(sessionToken), confirmedAt],
      );
      return confirmedAt !== null;
    }
    const isFirst = isTrustedAtOnce(soFar);
    const isTrusted = isFirst || isProved;
    await this.identityScope.run(async query => {
      const deviceId = await this.note(query, viewer.accountId, key, req, isTrusted);
      await query('update directory.session set device_id = $2, device_confirmed_at = $3 where token_hash = $1', [
        hashToken(sessionToken),
        deviceId,
        isTrusted ? this.clock.now() : null,
      ]);
      if (!isFirst && viewer.kind === 'PERSON') await this.tell(query, viewer, deviceId, isTrusted);
    });
    return isTrusted;
  }

  /** Makes this browser a confirmed device of the account: its person has just proved themself on it. */
  async trust({ req, reply }: Exchange, query: DirectoryQuery, accountId: string, audience: PersonViewer['audience']): Promise<void> {
    const token = this.cookie.read(req, audience) ?? newToken();
    this.cookie.write(reply, audience, token);
    const key = keyOf(accountId, token);
    const known = await query('update directory.device set confirmed_at = $3 where account_id = $1 and token_hash = $2 returning id', [
      accountId,
      key,
      this.clock.now(),
    ]);
    if (known.length === 0) await this.note(query, accountId, key, req, true);
  }

  /** The device of the session that asks. */
  async here(req: FastifyRequest): Promise<Here> {
    const token = this.sessionCookie.read(req);
    if (!token) return { deviceId: null, isConfirmed: false };
    const [session] = await this.identityScope.query<Here>(
      'select device_id as "deviceId", device_confirmed_at is not null as "isConfirmed" from directory.session where token_hash = $1',
      [hashToken(token)],
    );
    return session ?? { deviceId: null, isConfirmed: false };
  }

  /** REFUSED `DEVICE_NOT_CONFIRMED` on a device that nobody confirmed: whoever knows the password alone changes nothing. */
  async needConfirmed(req: FastifyRequest): Promise<void> {
    if (!mayManageAccount(await this.here(req), 'CHANGE')) throw refused('DEVICE_NOT_CONFIRMED');
  }

  /** All devices; from one that is not confirmed, itself alone. */
  async list(viewer: SignedIn, req: FastifyRequest): Promise<Device[]> {
    const { deviceId, isConfirmed } = await this.here(req);
    return this.identityScope.query<Device>(
      `select id, browser, system, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", confirmed_at is not null as "isConfirmed",
              coalesce(id = $2, false) as "isThis"
         from directory.device where account_id = $1 and token_hash is not null and ($3 or id = $2)
        order by "isThis" desc, last_seen_at desc, id`,
      [viewer.accountId, deviceId, isConfirmed],
    );
  }

  /** Forgets a device and ends its sessions at once; used again, it is a new one. */
  async forget(viewer: SignedIn, req: FastifyRequest, id: string): Promise<void> {
    const here = await this.here(req);
    if (!mayManageAccount(here, here.deviceId === id ? 'FORGET_THIS_DEVICE' : 'CHANGE')) throw refused('DEVICE_NOT_CONFIRMED');
    await this.identityScope.run(async query => {
      const forgotten = await query(
        'update directory.device set token_hash = null, confirmed_at = null where account_id = $1 and id = $2 and token_hash is not null returning id',
        [viewer.accountId, id],
      );
      if (forgotten.length === 0) throw notFound();
      await query(
        `with ended as (delete from directory.session where account_id = $1 and device_id = $2)
         delete from directory.push_device where account_id = $1 and device_id = $2`,
        [viewer.accountId, id],
      );
      await query('delete from directory.sent_secret where account_id = $1 and device_id = $2', [viewer.accountId, id]);
    });
  }

  /** The person has proved themself on a device: all that is open on it is confirmed with it. */
  async confirm(query: DirectoryQuery, accountId: string, deviceId: string): Promise<void> {
    const now = this.clock.now();
    await query('update directory.device set confirmed_at = $3 where account_id = $1 and id = $2 and token_hash is not null', [
      accountId,
      deviceId,
      now,
    ]);
    await query('update directory.session set device_confirmed_at = $3 where account_id = $1 and device_id = $2', [
      accountId,
      deviceId,
      now,
    ]);
  }

  private async note(query: DirectoryQuery, accountId: string, key: Buffer, req: FastifyRequest, isTrusted: boolean): Promise<string> {
    const now = this.clock.now();
    const { browser, system } = deviceNameOf(req.headers['user-agent'] ?? '');
    // Two tabs that sign in at the same moment are one device.
    const [device] = await query<{ id: string }>(
      `insert into directory.device (account_id, id, token_hash, browser, system, first_seen_at, last_seen_at, confirmed_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)
       on conflict (account_id, token_hash) do update set last_seen_at = excluded.last_seen_at
       returning id`,
      [accountId, newId(), key, browser, system, now, isTrusted ? now : null],
    );
    return device!.id;
  }

  /** Neutral word of the new device, with the code that confirms it only where it needs one and nobody but the person reads it. */
  private async tell(query: DirectoryQuery, viewer: PersonViewer, deviceId: string, isTrusted: boolean): Promise<void> {
    const { accountId, audience } = viewer;
    const { notices } = await this.accounts.reachOf(accountId, query);
    const secretId =
      !isTrusted && mayCarryCode(audience, notices)
        ? await this.secrets.make(query, { accountId, kind: 'DEVICE', audience, deviceId })
        : null;
    await this.accounts.notify(query, viewer, { kind: 'NEW_DEVICE', secretId, deviceId });
  }
}
