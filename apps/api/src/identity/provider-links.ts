import { Inject, Injectable } from '@nestjs/common';
import type { PersonViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { refused } from '../platform/errors.js';
import { Accounts } from './accounts.js';
import type { WhoCame } from './provider-client.js';
import { Providers, type Provider } from './providers.js';
import type { SessionOf } from './sessions.js';

export interface MyProvider {
  linkedAt: Date | null;
  usedAt: Date | null;
  isOnly: boolean;
}

/** Who of the staff is who at the provider: by its own id of them, made by themself, never by an address that looks the same. */
@Injectable()
export class ProviderLinks {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Providers) private readonly providers: Providers,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The provider with which this person may link: one that is on, or, to try it, the admin's own. */
  async offeredTo({ practiceId, roles }: PersonViewer): Promise<Provider | null> {
    const provider = await this.providers.ofPractice(practiceId);
    return provider && (provider.isOn || roles.includes('PRACTICE_ADMIN')) ? provider : null;
  }

  async mine(viewer: PersonViewer): Promise<MyProvider | null> {
    const provider = await this.offeredTo(viewer);
    if (!provider) return null;
    const [link] = await this.identityScope.query<{ linkedAt: Date; usedAt: Date | null }>(
      `select linked_at as "linkedAt", used_at as "usedAt" from directory.provider_link
        where practice_id = $1 and person_id = $2 and issuer = $3 and client_id = $4`,
      [viewer.practiceId, viewer.personId, provider.issuer, provider.clientId],
    );
    return { linkedAt: link?.linkedAt ?? null, usedAt: link?.usedAt ?? null, isOnly: provider.isOnly };
  }

  /** REFUSED `LINKED_TO_ANOTHER` for somebody whom a colleague is already. An admin's link is the proof that the provider works. */
  async link(viewer: PersonViewer, { practiceId, issuer, clientId }: Provider, { subject, claims }: WhoCame): Promise<void> {
    const now = this.clock.now();
    await this.identityScope.run(async query => {
      const linked = await query<{ personId: string }>(
        `select person_id as "personId" from directory.provider_link
          where practice_id = $1 and issuer = $2 and client_id = $3 and subject = $4 for update`,
        [practiceId, issuer, clientId, subject],
      );
      if (linked.some(({ personId }) => personId !== viewer.personId)) throw refused('LINKED_TO_ANOTHER');
      if (linked.length === 0) {
        await query('delete from directory.provider_link where practice_id = $1 and person_id = $2', [practiceId, viewer.personId]);
        await query(
          'insert into directory.provider_link (practice_id, person_id, issuer, client_id, subject, linked_at) values ($1, $2, $3, $4, $5, $6)',
          [practiceId, viewer.personId, issuer, clientId, subject, now],
        );
        await this.accounts.alarm(query, viewer, { kind: 'PROVIDER_LINKED' });
      }
      if (viewer.roles.includes('PRACTICE_ADMIN'))
        await query(
          `update directory.sign_in_provider set tested_at = $4, tested_claims = $5::text[]
            where practice_id = $1 and issuer = $2 and client_id = $3`,
          [practiceId, issuer, clientId, now, claims],
        );
    });
  }

  async unlink(viewer: PersonViewer): Promise<true> {
    await this.identityScope.run(async query => {
      const gone = await query('delete from directory.provider_link where practice_id = $1 and person_id = $2 returning person_id', [
        viewer.practiceId,
        viewer.personId,
      ]);
      if (gone.length > 0) await this.accounts.alarm(query, viewer, { kind: 'PROVIDER_UNLINKED' });
    });
    return true;
  }

  /** As whom somebody comes in. REFUSED `NOT_LINKED` for whoever is nobody here, or no longer. */
  async landingOf({ practiceId, issuer, clientId }: Provider, { subject }: WhoCame): Promise<SessionOf> {
    const [landing] = await this.identityScope.query<SessionOf>(
      `update directory.provider_link l set used_at = $5
         from directory.membership m
        where l.practice_id = $1 and l.issuer = $2 and l.client_id = $3 and l.subject = $4
          and m.practice_id = $1 and m.person_id = l.person_id and m.audience = 'STAFF' and m.state = 'ACTIVE'
        returning m.account_id as "accountId", m.audience, m.practice_id as "practiceId", m.person_id as "personId"`,
      [practiceId, issuer, clientId, subject, this.clock.now()],
    );
    if (!landing) throw refused('NOT_LINKED');
    return landing;
  }
}
