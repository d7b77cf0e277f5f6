import { Inject, Injectable } from '@nestjs/common';
import { letterOf } from '@roadback/content/mails/letter';
import { discreetName } from '@roadback/domain/discreet';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { MailFailure } from '../platform/mail/mail-failure.js';
import { Mailer } from '../platform/mail/mailer.js';
import { NoticeReaches } from './notice-reach.js';

/** Writes to somebody of the staff at once: for what cannot wait in the common post. */
@Injectable()
export class StaffPost {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * R10: that something waits, and where; nothing of whom or of what. An alert keeps no quiet hours, and is tried also where an address was
   * refused before: it may take mails again. Throws MailFailure.
   * @param messageId the same at each try, so that a mail that was sent twice is one to whoever receives it
   */
  async tellOfAlert(practiceId: string, personId: string, messageId: string): Promise<void> {
    const [person] = await this.identityScope.query<{ email: string; language: 'EN' | 'ES'; portalName: string }>(
      `select a.email, m.language, p.portal_name as "portalName"
         from directory.membership m
         join directory.account a on a.id = m.account_id
         join directory.practice p on p.id = m.practice_id
        where m.practice_id = $1 and m.person_id = $2 and m.audience = 'STAFF' and m.state = 'ACTIVE'`,
      [practiceId, personId],
    );
    if (!person) throw new MailFailure('ADDRESS_REFUSED', true);
    const letter = letterOf({
      kind: 'ALERT',
      language: person.language,
      name: discreetName(person.portalName),
      url: new URL('/staff/alerts', this.config.publicUrl).href,
      code: null,
      device: null,
      stopUrl: null,
    });
    try {
      await this.mailer.send({ messageId, to: person.email, stopUrl: null, ...letter });
    } catch (error) {
      if (error instanceof MailFailure && error.kind === 'ADDRESS_REFUSED' && error.isFinal)
        await this.reaches.refused(practiceId, personId);
      throw error;
    }
  }
}
