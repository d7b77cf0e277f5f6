import { Inject, Injectable } from '@nestjs/common';
import type { PersonViewer } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { WelcomeLinks, type WelcomeLink } from '../identity/welcome-links.js';
import { PracticesService } from '../practices/practices.service.js';

export interface InvitedClients {
  made: { personId: string; givenName: string; familyName: string; email: string; welcome: WelcomeLink }[];
  left: number;
}

type Waiting = Omit<InvitedClients['made'][number], 'welcome'>;

const batch = 200;

/** Makes welcome links for clients who were brought in and have none yet, for example those of a file. */
@Injectable()
export class InviteClients {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(WelcomeLinks) private readonly welcomeLinks: WelcomeLinks,
    @Inject(PracticesService) private readonly practices: PracticesService,
  ) {}

  async run(viewer: PersonViewer): Promise<InvitedClients> {
    const { practiceId } = viewer;
    // Who they are is the practice's to know, whether they have a link the directory's: one asks for ids, the other for names.
    const uninvited = await this.identityScope.query<{ personId: string }>(
      `select m.person_id as "personId" from directory.membership m
        where m.practice_id = $1 and m.audience = 'CLIENT' and m.state = 'INVITED'
          and not exists (select from directory.welcome w where w.practice_id = $1 and w.person_id = m.person_id)
        order by m.added_at, m.person_id`,
      [practiceId],
    );
    const ids = uninvited.slice(0, batch).map(each => each.personId);
    const waiting = await this.practiceScope.run(viewer, async scope => {
      await this.practices.mustBeLive(scope);
      return scope.rows<Waiting>(
        `select c.id as "personId", c.given_name as "givenName", c.family_name as "familyName", k.email
           from clinical.client c
           join clinical.client_contact k on k.practice_id = $1 and k.client_id = c.id
          where c.practice_id = $1 and c.id = any ($2::uuid[]) order by lower(c.family_name), lower(c.given_name), c.id`,
        [practiceId, ids],
      );
    });
    const invited = waiting.map(each => each.personId);
    const links = await this.identityScope.run(query => this.welcomeLinks.makeMany(query, practiceId, invited, 'CLIENT'));
    return { made: waiting.map(each => ({ ...each, welcome: links.get(each.personId)! })), left: uninvited.length - waiting.length };
  }
}
