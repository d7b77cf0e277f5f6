import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { newTimelessId } from '../platform/ids.js';

const lastsMinutes = 5;

/** What an answer of a browser, an app or a provider is awaited for. */
export type ChallengeKind = 'ADD_TOTP' | 'ADD_PASSKEY' | 'USE_PASSKEY' | 'PROVIDER_SIGN_IN' | 'PROVIDER_LINK';

/** What was asked and is answered once, within five minutes where nothing else is said. Its id is random and known to whoever asked alone. */
@Injectable()
export class Challenges {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param accountId null before anybody signed in */
  async make(kind: ChallengeKind, accountId: string | null, valueOf: (id: string) => Buffer, minutes = lastsMinutes): Promise<string> {
    const id = newTimelessId();
    const now = this.clock.now();
    await this.identityScope.query('delete from directory.challenge where ends_at < $1', [now]);
    await this.identityScope.query('insert into directory.challenge (id, kind, account_id, value, ends_at) values ($1, $2, $3, $4, $5)', [
      id,
      kind,
      accountId,
      valueOf(id),
      new Date(now.getTime() + minutes * 60_000),
    ]);
    return id;
  }

  /** What was asked, without using it up: an app's first code may be mistyped. */
  async look(kind: ChallengeKind, id: string, accountId: string | null): Promise<Buffer | null> {
    return this.one(
      `select value from directory.challenge where id = $1 and kind = $2 and account_id is not distinct from $3::uuid and ends_at > $4`,
      kind,
      id,
      accountId,
      this.identityScope.query,
    );
  }

  /** What was asked, for the one time that it may be answered. */
  async take(
    kind: ChallengeKind,
    id: string,
    accountId: string | null,
    query: DirectoryQuery = this.identityScope.query,
  ): Promise<Buffer | null> {
    return this.one(
      `delete from directory.challenge where id = $1 and kind = $2 and account_id is not distinct from $3::uuid and ends_at > $4 returning value`,
      kind,
      id,
      accountId,
      query,
    );
  }

  private async one(sql: string, kind: ChallengeKind, id: string, accountId: string | null, query: DirectoryQuery): Promise<Buffer | null> {
    const [row] = await query<{ value: Buffer }>(sql, [id, kind, accountId, this.clock.now()]);
    return row?.value ?? null;
  }
}
