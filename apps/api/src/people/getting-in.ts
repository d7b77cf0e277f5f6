import { Inject, Injectable } from '@nestjs/common';
import type { Notices } from '@roadback/domain/reach';
import { newId } from '../platform/ids.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { hashPassword } from '../identity/passwords.js';
import { newCode } from '../identity/sent-secrets.js';

const codeHours = 24;

interface PartnerAccess {
  clientId: string;
  givenName: string;
  state: 'INVITED' | 'ACTIVE';
  notices: Notices;
  unreachableSince: Date | null;
  lastCode: { givenAt: Date; givenBy: string; endsAt: Date; usedAt: Date | null } | null;
}

type PartnerAccessRow = Omit<PartnerAccess, 'lastCode'> & { givenAt: Date | null; givenBy: string; endsAt: Date; usedAt: Date | null };

/** How partners get in again: their counselor knows their voice, and that is what a code stands for. */
@Injectable()
export class GettingIn {
  constructor(@Inject(PracticeScope) private readonly practiceScope: PracticeScope) {}

  async of(scope: Scope, coupleId: string): Promise<PartnerAccess[]> {
    const partners = await scope.rows<PartnerAccessRow>(
      `select c.id as "clientId", c.given_name as "givenName", m.state, m.notices, m.unreachable_since as "unreachableSince",
              g.given_at as "givenAt", s.staff_name as "givenBy", g.ends_at as "endsAt", g.used_at as "usedAt"
         from clinical.partner r
         join clinical.client c on c.practice_id = $1 and c.id = r.client_id
         join directory.membership m on m.practice_id = $1 and m.person_id = c.id
         left join lateral (select given_at, given_by, ends_at, used_at from directory.given_code
                             where practice_id = $1 and client_id = c.id order by given_at desc, id desc limit 1) g on true
         left join directory.membership s on s.practice_id = $1 and s.person_id = g.given_by
        where r.practice_id = $1 and r.couple_id = $2 and strpos(current_setting('app.couples', true), r.couple_id::text) > 0
        order by r.position`,
      [scope.practiceId, coupleId],
    );
    if (partners.length === 0) throw notFound();
    return partners.map(({ givenAt, givenBy, endsAt, usedAt, ...partner }) => ({
      ...partner,
      lastCode: givenAt && { givenAt, givenBy, endsAt, usedAt },
    }));
  }

  async giveCode(viewer: PersonViewer, clientId: string): Promise<{ code: string; endsAt: Date }> {
    const code = newCode();
    // Before the scope opens: nothing holds one over hashing.
    const codeHash = await hashPassword(code);
    return this.practiceScope.run(viewer, async scope => {
      const [client] = await scope.rows<{ coupleId: string; state: string }>(
        `select r.couple_id as "coupleId", m.state
           from clinical.partner r
           join directory.membership m on m.practice_id = $1 and m.person_id = r.client_id
          where r.practice_id = $1 and r.client_id = $2 and strpos(current_setting('app.acting_couples', true), r.couple_id::text) > 0
          order by r.active desc limit 1`,
        [scope.practiceId, clientId],
      );
      if (!client) throw notFound();
      if (client.state !== 'ACTIVE') throw refused('NOT_ENTERED_YET');
      const endsAt = new Date(scope.now.getTime() + codeHours * 3_600_000);
      await scope.rows(
        `insert into directory.given_code (practice_id, id, couple_id, client_id, code_hash, given_by, given_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [scope.practiceId, newId(), client.coupleId, clientId, codeHash, scope.personId, scope.now, endsAt],
      );
      return { code, endsAt };
    });
  }
}
