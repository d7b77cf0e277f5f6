import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { Keys } from '../platform/database/keys.js';
import { newId } from '../platform/ids.js';
import type { WelcomeLink } from '../identity/welcome-links.js';
import { WelcomeLinks } from '../identity/welcome-links.js';
import { PracticesService, type PracticeRow } from '../practices/practices.service.js';
import type { OpenPracticeInput } from '../generated/inputs.js';

/** The platform admin opens a practice: the practice and its first admin in one transaction, and the link by which they enter. */
@Injectable()
export class OpenPractice {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(WelcomeLinks) private readonly welcomeLinks: WelcomeLinks,
    @Inject(PracticesService) private readonly practices: PracticesService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  async open(input: OpenPracticeInput): Promise<{ practice: PracticeRow; welcome: WelcomeLink }> {
    const practiceId = newId();
    // Before the transaction: a key service may take its time.
    const key = await this.keys.keyring.newPracticeKey(practiceId);
    const welcome = await this.identityScope.run(async query => {
      await query(
        'insert into directory.practice (id, name, portal_name, time_zone, language, opened_at) values ($1, $2, $3, $4, $5, $6)',
        [practiceId, input.name, input.portalName, input.timeZone, input.language, this.clock.now()],
      );
      await query('insert into keys.practice_key (practice_id, version, wrapped, wrapped_by, made_at) values ($1, $2, $3, $4, $5)', [
        practiceId,
        key.version,
        key.wrapped,
        key.wrappedBy,
        this.clock.now(),
      ]);
      const personId = await this.welcomeLinks.addMember(query, {
        practiceId,
        accountId: await this.welcomeLinks.accountFor(query, input.adminEmail),
        audience: 'STAFF',
        roles: ['PRACTICE_ADMIN'],
        staff: { name: input.adminName, title: '', email: input.adminEmail },
        language: input.language,
        timeZone: input.timeZone,
      });
      return this.welcomeLinks.make(query, practiceId, personId, 'STAFF');
    });
    const [practice] = await this.practices.list(practiceId);
    return { practice: practice!, welcome };
  }
}
