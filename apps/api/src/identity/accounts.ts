import { Inject, Injectable } from '@nestjs/common';
import { alarmTo, noticeTo, type Reach } from '@roadback/domain/reach';
import type { PersonViewer } from '../platform/access/viewer.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { Post, type NewMail } from './post.js';

/** A person as the account's mails know them. */
export type Addressee = Pick<PersonViewer, 'accountId' | 'practiceId' | 'personId'>;

type Notice = Pick<NewMail, 'kind'> & Partial<Pick<NewMail, 'secretId' | 'deviceId'>>;

/** How somebody is reached, and word to them. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Post) private readonly post: Post,
  ) {}

  async reachOf(accountId: string, query: DirectoryQuery = this.identityScope.query): Promise<Reach> {
    const [reach] = await query<Reach>('select email, notices, safe_address as "safeAddress" from directory.account where id = $1', [
      accountId,
    ]);
    return reach!;
  }

  async passwordHashOf(accountId: string): Promise<string | null> {
    const [account] = await this.identityScope.query<{ passwordHash: string | null }>(
      'select password_hash as "passwordHash" from directory.account where id = $1',
      [accountId],
    );
    return account?.passwordHash ?? null;
  }

  /** Word that nobody but the person may read; none where they want none. */
  async notify(query: DirectoryQuery, whom: Addressee, notice: Notice): Promise<void> {
    const recipient = noticeTo(await this.reachOf(whom.accountId, query));
    if (recipient !== null) await this.send(query, whom, recipient, notice);
  }

  /** Word that whoever lost the account must not miss: to its address and to the safe channel. */
  async alarm(query: DirectoryQuery, whom: Addressee, notice: Notice): Promise<void> {
    for (const recipient of alarmTo(await this.reachOf(whom.accountId, query))) await this.send(query, whom, recipient, notice);
  }

  send(query: DirectoryQuery, { accountId, practiceId, personId }: Addressee, recipient: string, notice: Notice): Promise<void> {
    return this.post.put(query, { accountId, practiceId, personId, recipient, secretId: null, deviceId: null, ...notice });
  }
}
