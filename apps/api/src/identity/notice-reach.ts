import { Inject, Injectable } from '@nestjs/common';
import { noticeTo, type Reach } from '@roadback/domain/reach';
import type { Role } from '@roadback/domain/access';
import { Clock } from '../platform/clock.js';
import type { Audience } from '../platform/access/viewer.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';
import { hashToken } from './sessions.js';

/** Whom a notice goes to, and under what name. */
export interface NoticeReach {
  recipient: string;
  language: 'EN' | 'ES';
  portalName: string;
}

/** How notices of a person's care reach them. The address is read in the moment of sending and stands in no row of theirs. */
@Injectable()
export class NoticeReaches {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** As whom somebody is told what there is to tell; null where there is nobody of this id. */
  async who(practiceId: string, personId: string): Promise<{ audience: Audience; roles: Role[]; hasLeft: boolean } | null> {
    const [who] = await this.identityScope.query<{ audience: Audience; roles: Role[]; hasLeft: boolean }>(
      `select audience, roles, state = 'ENDED' as "hasLeft" from directory.membership where practice_id = $1 and person_id = $2`,
      [practiceId, personId],
    );
    return who ?? null;
  }

  /** Null where nothing may be sent: they want none, they left, or the practice rests. */
  async of(practiceId: string, personId: string): Promise<NoticeReach | null> {
    const [row] = await this.identityScope.query<Reach & Omit<NoticeReach, 'recipient'>>(
      `select a.email, a.notices, a.safe_address as "safeAddress", m.language, p.portal_name as "portalName"
         from directory.membership m
         join directory.account a on a.id = m.account_id
         join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE'
        where m.practice_id = $1 and m.person_id = $2 and m.state = 'ACTIVE' and m.unreachable_since is null`,
      [practiceId, personId],
    );
    const recipient = row ? noticeTo(row) : null;
    return row && recipient !== null ? { recipient, language: row.language, portalName: row.portalName } : null;
  }

  /** A mail server said for good that the address takes nothing. It is the same address in every practice. */
  async refused(practiceId: string, personId: string): Promise<void> {
    await this.identityScope.query(
      `update directory.membership m set unreachable_since = $3
         from directory.membership b
        where b.practice_id = $1 and b.person_id = $2 and m.account_id = b.account_id and m.unreachable_since is null`,
      [practiceId, personId, this.clock.now()],
    );
  }

  /** The person says that their address takes mails, or has another one. */
  tryAgain(accountId: string): Promise<void> {
    return this.identityScope.run(query => reachableAgain(query, accountId, this.clock.now()));
  }

  /** Whose mail it was, for whoever holds the secret that lay in it; null for anybody else. */
  async recipientOf(practiceId: string, mailId: string, secret: string): Promise<string | null> {
    const [mail] = await this.identityScope.query<{ personId: string }>(
      'select person_id as "personId" from directory.notice_mail where practice_id = $1 and id = $2 and $3 = any (stop_hashes)',
      [practiceId, mailId, hashToken(secret)],
    );
    return mail?.personId ?? null;
  }

  /** Of whoever left no mail waits any more. */
  async drop(practiceId: string, personId: string): Promise<void> {
    await this.identityScope.query(
      `update directory.notice_mail l set state = 'DROPPED', settled_at = $3
         from directory.membership m
        where l.practice_id = $1 and l.person_id = $2 and l.state = 'WAITING' and m.practice_id = $1 and m.person_id = $2 and m.state = 'ENDED'`,
      [practiceId, personId, this.clock.now()],
    );
  }
}

/** What waits for somebody is told them from now on: they came in, or are reached anew. In the transaction of its cause. */
export async function tellSoon(
  query: DirectoryQuery,
  { practiceId, personId }: { practiceId: string; personId: string },
  now: Date,
): Promise<void> {
  await query(
    `with job as (
       insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
       values ($1, $2, 'notices', 'tell', jsonb_build_object('practiceId', $2::uuid, 'clientId', $3::uuid), $4))
     select pg_notify('outbox', '')`,
    [newId(), practiceId, personId, now],
  );
}

/** What a server once said of an account's address counts no longer, and what waits there is told. In the transaction of its cause. */
export async function reachableAgain(query: DirectoryQuery, accountId: string, now: Date): Promise<void> {
  const again = await query<{ practiceId: string; personId: string }>(
    `update directory.membership set unreachable_since = null where account_id = $1 and unreachable_since is not null
     returning practice_id as "practiceId", person_id as "personId"`,
    [accountId],
  );
  for (const person of again) await tellSoon(query, person, now);
}
