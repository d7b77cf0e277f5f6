import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import type { DirectoryQuery } from '../platform/database/identity-scope.js';
import type { Audience } from '../platform/access/viewer.js';
import { newId } from '../platform/ids.js';
import { conflict } from '../platform/errors.js';
import { Post } from './post.js';
import { hashToken, newToken } from './sessions.js';

const hour = 3_600_000;
export const welcomeHours = 72;

export interface WelcomeLink {
  url: string;
  endsAt: Date;
}

/** A person who is to enter a practice. */
export interface NewMember {
  practiceId: string;
  accountId: string;
  audience: Audience;
  roles: readonly string[];
  /** Name, title and address of staff; a client's are clinical and stand elsewhere. */
  staff: { name: string; title: string; email: string } | null;
  language: 'EN' | 'ES';
  timeZone: string;
}

/** Adds people to practices and makes the link by which they enter; the server keeps only the hash of its secret part. */
@Injectable()
export class WelcomeLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Post) private readonly post: Post,
  ) {}

  /** The account of an address, made where there is none. An account alone opens nothing. */
  async accountFor(query: DirectoryQuery, email: string): Promise<string> {
    await query('insert into directory.account (id, email, created_at) values ($1, $2, $3) on conflict (email) do nothing', [
      newId(),
      email,
      this.clock.now(),
    ]);
    const [account] = await query<{ id: string }>('select id from directory.account where email = $1', [email]);
    return account!.id;
  }

  /** The same for many addresses, in two statements. */
  async accountsFor(query: DirectoryQuery, emails: readonly string[]): Promise<Map<string, string>> {
    await query(
      `insert into directory.account (id, email, created_at)
       select id, email, $3 from unnest($1::uuid[], $2::text[]) asked (id, email) on conflict (email) do nothing`,
      [emails.map(() => newId()), emails, this.clock.now()],
    );
    const accounts = await query<{ id: string; email: string }>('select id, email from directory.account where email = any ($1::text[])', [
      emails,
    ]);
    return new Map(accounts.map(({ id, email }) => [email, id]));
  }

  /** Adds a member who has not entered yet and returns their person id. CONFLICT `ALREADY_MEMBER`. */
  async addMember(query: DirectoryQuery, member: NewMember): Promise<string> {
    const personId = newId();
    const added = await query(
      `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, staff_name, staff_title, staff_email, language, time_zone, added_at)
       values ($1, $2, $3, $4, $5::text[], 'INVITED', $6, $7, $8, $9, $10, $11)
       on conflict (practice_id, account_id, audience) do nothing
       returning 1`,
      [
        member.practiceId,
        personId,
        member.accountId,
        member.audience,
        [...member.roles],
        member.staff?.name ?? null,
        member.staff?.title ?? null,
        member.staff?.email ?? null,
        member.language,
        member.timeZone,
        this.clock.now(),
      ],
    );
    if (added.length === 0) throw conflict('ALREADY_MEMBER');
    return personId;
  }

  /**
   * A new link for a member; an older one stops working. The secret stands behind `#`, which no server and no log ever sees. A mail with a
   * link of its own goes to the member's address; this one is for whoever adds them, to hand over where the mailbox is not theirs alone.
   */
  async make(query: DirectoryQuery, practiceId: string, personId: string, audience: Audience): Promise<WelcomeLink> {
    return (await this.makeMany(query, practiceId, [personId], audience)).get(personId)!;
  }

  /** The same for many people of one practice, in one statement. */
  async makeMany(
    query: DirectoryQuery,
    practiceId: string,
    personIds: readonly string[],
    audience: Audience,
  ): Promise<Map<string, WelcomeLink>> {
    const tokens = personIds.map(() => newToken());
    const endsAt = new Date(this.clock.now().getTime() + welcomeHours * hour);
    await query(
      `insert into directory.welcome (practice_id, person_id, token_hash, ends_at)
       select $1, person, hash, $4 from unnest($2::uuid[], $3::bytea[]) made (person, hash)
       on conflict (practice_id, person_id)
       do update set token_hash = excluded.token_hash, ends_at = excluded.ends_at, mailed_hashes = excluded.mailed_hashes`,
      [practiceId, personIds, tokens.map(hashToken), endsAt],
    );
    const members = await query<{ personId: string; accountId: string; recipient: string }>(
      `select m.person_id as "personId", a.id as "accountId", a.email as recipient
         from directory.membership m join directory.account a on a.id = m.account_id
        where m.practice_id = $1 and m.person_id = any ($2::uuid[])`,
      [practiceId, personIds],
    );
    const letter = { kind: 'WELCOME', practiceId, secretId: null, deviceId: null } as const;
    await this.post.put(query, ...members.map(member => ({ ...letter, ...member })));
    const path = audience === 'STAFF' ? '/staff/welcome' : '/welcome';
    const base = new URL(path, this.config.publicUrl).href;
    return new Map(personIds.map((personId, index) => [personId, { url: `${base}#${tokens[index]!}`, endsAt }]));
  }
}
