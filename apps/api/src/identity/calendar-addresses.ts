import { Inject, Injectable } from '@nestjs/common';
import type { CalendarTitle } from '@roadback/domain/calendar-feed';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { IdentityScope } from '../platform/database/identity-scope.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { hashToken, newToken } from './sessions.js';
import { addressBlock, consume, openLimiter } from './sign-in-limits.js';

/** A calendar as its owner sees it: its secret is shown once, when it is made. */
export interface OwnCalendar {
  title: CalendarTitle;
  madeAt: Date;
}

/** Whose calendar a secret opens. */
export interface CalendarOwner extends OwnCalendar {
  practiceId: string;
  personId: string;
  language: 'EN' | 'ES';
}

/** The secret addresses of calendars. Of a secret only its hash is kept, and one that is replaced or taken away opens nothing from that instant. */
@Injectable()
export class CalendarAddresses {
  private readonly asks: RateLimiterPostgres;

  constructor(@Inject(IdentityScope) private readonly identityScope: IdentityScope) {
    // Many people's calendars may be asked for from one address, that of whoever keeps them.
    this.asks = openLimiter(identityScope, 'calendar', 120);
  }

  async own({ rows, practiceId, personId }: Scope): Promise<OwnCalendar | null> {
    const [calendar] = await rows<OwnCalendar>(
      'select title, made_at as "madeAt" from directory.calendar where practice_id = $1 and person_id = $2',
      [practiceId, personId],
    );
    return calendar ?? null;
  }

  /** Makes it, or replaces it; the answer is the secret. */
  async make({ rows, practiceId, personId, now }: Scope, title: CalendarTitle): Promise<string> {
    const token = newToken();
    await rows(
      `insert into directory.calendar (practice_id, person_id, token_hash, title, made_at) values ($1, $2, $3, $4, $5)
       on conflict (practice_id, person_id) do update set token_hash = $3, title = $4, made_at = $5`,
      [practiceId, personId, hashToken(token), title, now],
    );
    return token;
  }

  async stop({ rows, practiceId }: Scope, personId: string): Promise<void> {
    await rows('delete from directory.calendar where practice_id = $1 and person_id = $2', [practiceId, personId]);
  }

  /**
   * Whose this secret is; null for one that is unknown, replaced or taken away, and for one of somebody who is not here any more, all after the
   * same one statement. Throws RATE_LIMITED for an address that asks without end.
   */
  async ownerOf(token: string, address: string): Promise<CalendarOwner | null> {
    await consume(this.asks, addressBlock(address));
    const [owner] = await this.identityScope.query<CalendarOwner>(
      `select c.practice_id as "practiceId", c.person_id as "personId", c.title, c.made_at as "madeAt", m.language
         from directory.calendar c
         join directory.membership m on m.practice_id = c.practice_id and m.person_id = c.person_id
         join directory.practice p on p.id = c.practice_id
        where c.token_hash = $1 and m.audience = 'CLIENT' and m.state = 'ACTIVE' and p.state = 'ACTIVE'`,
      [hashToken(token)],
    );
    return owner ?? null;
  }
}
