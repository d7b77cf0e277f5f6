import { Inject, Injectable } from '@nestjs/common';
import type { Notices } from '@roadback/domain/reach';
import type { FastifyRequest } from 'fastify';
import type { PersonViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { ChangeEmailInput, ChooseNoticesInput } from '../generated/inputs.js';
import { Accounts } from './accounts.js';
import { Devices } from './devices.js';
import { GivenCodes } from './given-codes.js';
import { reachableAgain } from './notice-reach.js';
import { verifyPassword } from './passwords.js';
import { ProofLimits } from './proof-limits.js';
import { SentSecrets } from './sent-secrets.js';

export interface MyAccount {
  email: string;
  /** Null on a device that is not confirmed: whoever knows the password alone must not learn of a safe channel. */
  notices: Notices | null;
  safeChannelAsked: boolean;
  emailAsked: string | null;
}

/** What a person sets about their own account: where it is reached. All of it needs the password and a confirmed device. */
@Injectable()
export class OwnAccount {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Devices) private readonly devices: Devices,
    @Inject(SentSecrets) private readonly secrets: SentSecrets,
    @Inject(GivenCodes) private readonly givenCodes: GivenCodes,
    @Inject(ProofLimits) private readonly limits: ProofLimits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async mine({ accountId }: PersonViewer, req: FastifyRequest): Promise<MyAccount> {
    const { isConfirmed } = await this.devices.here(req);
    const [account] = await this.identityScope.query<MyAccount>(
      `select a.email, case when $3 then a.notices end as notices,
              $3 and exists (select from directory.sent_secret s
                              where s.account_id = a.id and s.kind = 'SAFE_CHANNEL' and coalesce(s.ends_at > $2, true)) as "safeChannelAsked",
              case when $3 then (select s.address from directory.sent_secret s
                where s.account_id = a.id and s.kind = 'EMAIL' and coalesce(s.ends_at > $2, true)) end as "emailAsked"
         from directory.account a where a.id = $1`,
      [accountId, this.clock.now(), isConfirmed],
    );
    return account!;
  }

  /** Names a new address for the account. Whether another account has it already shows nowhere: its mail is then dropped by the worker. */
  async changeEmail(viewer: PersonViewer, req: FastifyRequest, { email, password }: ChangeEmailInput): Promise<void> {
    await this.prove(viewer, req, password);
    const { accountId, audience } = viewer;
    const reach = await this.accounts.reachOf(accountId);
    if (email === reach.email) throw invalid({ email: 'SAME_ADDRESS' });
    await this.identityScope.run(async query => {
      const secretId = await this.secrets.make(query, { accountId, kind: 'EMAIL', audience, address: email });
      await this.accounts.send(query, viewer, email, { kind: 'EMAIL_CONFIRM', secretId });
      await this.accounts.alarm(query, viewer, { kind: 'EMAIL_CHANGE' });
    });
  }

  /** The link that lay in the new mailbox; from now on the account is that address's. */
  async confirmEmail(viewer: PersonViewer, token: string): Promise<void> {
    const { accountId, audience } = viewer;
    const link = await this.secrets.findLink(accountId, 'EMAIL', audience, token);
    if (!link?.address) throw refused('LINK_OVER');
    const { address } = link;
    await this.identityScope.run(async query => {
      if (!(await this.secrets.use(query, accountId, link.id))) throw refused('LINK_OVER');
      const changed = await query(
        'update directory.account set email = $2 where id = $1 and not exists (select from directory.account o where o.email = $2) returning id',
        [accountId, address],
      );
      if (changed.length === 0) throw refused('LINK_OVER');
      await query("update directory.membership set staff_email = $2 where account_id = $1 and audience = 'STAFF'", [accountId, address]);
      await reachableAgain(query, accountId, this.clock.now());
      // A reset link that lies in the old mailbox is worth nothing any more.
      await query("delete from directory.sent_secret where account_id = $1 and kind = 'RESET'", [accountId]);
      await this.tellPractices(query, accountId);
    });
  }

  /** R10: how notices of the account reach one. A safe channel counts once the code that was sent there came back. */
  async chooseNotices(viewer: PersonViewer, req: FastifyRequest, { notices, address, password }: ChooseNoticesInput): Promise<void> {
    if ((notices === 'SAFE') !== (address != null)) throw invalid({ address: 'ADDRESS_NEEDED' });
    await this.prove(viewer, req, password);
    const { accountId, audience } = viewer;
    const before = await this.accounts.reachOf(accountId);
    if (address != null && address === before.email) throw invalid({ address: 'SAME_ADDRESS' });
    await this.identityScope.run(async query => {
      if (address != null) {
        const secretId = await this.secrets.make(query, { accountId, kind: 'SAFE_CHANNEL', audience, address });
        await this.accounts.send(query, viewer, address, { kind: 'SAFE_CODE', secretId });
        return;
      }
      await query("delete from directory.sent_secret where account_id = $1 and kind = 'SAFE_CHANNEL'", [accountId]);
      await this.setNotices(query, viewer, notices, null);
    });
  }

  async confirmSafeChannel(viewer: PersonViewer, req: FastifyRequest, code: string): Promise<void> {
    await this.devices.needConfirmed(req);
    await this.limits.countProof(viewer.accountId, req.ip);
    const secret = await this.secrets.findCode(viewer.accountId, 'SAFE_CHANNEL', null, code);
    if (!secret) throw refused('CODE_WRONG');
    await this.identityScope.run(async query => {
      if (!(await this.secrets.use(query, viewer.accountId, secret.id))) throw refused('CODE_WRONG');
      await this.setNotices(query, viewer, 'SAFE', secret.address);
    });
    await this.limits.forgive(viewer.accountId, req.ip);
  }

  /** Confirms the device of this session by the code of its notice, or by one that the counselor gave. */
  async confirmDevice(viewer: PersonViewer, req: FastifyRequest, code: string): Promise<void> {
    const { accountId } = viewer;
    const { deviceId, isConfirmed } = await this.devices.here(req);
    if (isConfirmed) return;
    if (deviceId === null) throw notFound();
    await this.limits.countProof(accountId, req.ip);
    const secret = await this.secrets.findCode(accountId, 'DEVICE', deviceId, code);
    const given = secret ? undefined : await this.givenCodes.find(accountId, code);
    await this.identityScope.run(async query => {
      const isUsed = secret
        ? await this.secrets.use(query, accountId, secret.id)
        : given !== undefined && (await this.givenCodes.use(query, given, 'DEVICE'));
      if (!isUsed) throw refused('CODE_WRONG');
      await this.devices.confirm(query, accountId, deviceId);
    });
    await this.limits.forgive(accountId, req.ip);
  }

  /** The password, now, on a confirmed device. */
  private async prove({ accountId }: PersonViewer, req: FastifyRequest, password: string): Promise<void> {
    await this.devices.needConfirmed(req);
    await this.limits.countProof(accountId, req.ip);
    if (!(await verifyPassword(await this.accounts.passwordHashOf(accountId), password))) throw invalid({ password: 'WRONG_PASSWORD' });
    await this.limits.forgive(accountId, req.ip);
  }

  private async setNotices(query: DirectoryQuery, viewer: PersonViewer, notices: Notices, safeAddress: string | null): Promise<void> {
    const before = await this.accounts.reachOf(viewer.accountId, query);
    await query('update directory.account set notices = $2, safe_address = $3 where id = $1', [viewer.accountId, notices, safeAddress]);
    await query("update directory.membership set notices = $2 where account_id = $1 and audience = 'CLIENT'", [viewer.accountId, notices]);
    if (notices === 'NONE') await query('delete from directory.push_device where account_id = $1', [viewer.accountId]);
    await reachableAgain(query, viewer.accountId, this.clock.now());
    if (before.safeAddress !== null && before.safeAddress !== safeAddress)
      await this.accounts.send(query, viewer, before.safeAddress, { kind: 'NOTICES_CHANGED' });
  }

  /** What each practice knows of a client's address is theirs to read, and follows by a job. */
  private async tellPractices(query: DirectoryQuery, accountId: string): Promise<void> {
    const memberships = await query<{ practiceId: string; personId: string }>(
      `select practice_id as "practiceId", person_id as "personId" from directory.membership
        where account_id = $1 and audience = 'CLIENT' and state = 'ACTIVE'`,
      [accountId],
    );
    for (const membership of memberships)
      await query(
        `with job as (
           insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, 'mail', 'new-address', $3::jsonb, $4))
         select pg_notify('outbox', '')`,
        [newId(), membership.practiceId, JSON.stringify(membership), this.clock.now()],
      );
  }
}
