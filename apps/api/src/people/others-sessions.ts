import { Inject, Injectable } from '@nestjs/common';
import { Sessions } from '../identity/sessions.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';

/** The sessions of somebody else: a phone was stolen, and its owner tells whom they reach first. */
@Injectable()
export class OthersSessions {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** Only of this practice: what a person has open elsewhere is not this practice's to end. */
  async end(viewer: PersonViewer, personId: string): Promise<void> {
    await this.practiceScope.run(viewer, async scope => {
      const [found] = await scope.rows<{ isInCare: boolean }>(
        `select exists (select from clinical.partner r
                         where r.practice_id = $1 and r.client_id = m.person_id
                           and strpos(current_setting('app.acting_couples', true), r.couple_id::text) > 0) as "isInCare"
           from directory.membership m where m.practice_id = $1 and m.person_id = $2 and m.state <> 'ENDED'`,
        [scope.practiceId, personId],
      );
      if (!found || !(found.isInCare || viewer.roles.includes('PRACTICE_ADMIN'))) throw notFound();
    });
    // Sessions are the directory's, which no practice's scope reaches.
    await this.identityScope.run(query => this.sessions.endIn(viewer.practiceId, personId, query));
  }
}
