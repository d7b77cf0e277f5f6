import { Inject, Injectable } from '@nestjs/common';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { FormCoupleInput } from '../generated/inputs.js';
import { changeOf } from './care-team.queries.js';
import { CareTeamChange, CareTeamMember } from './care-team.entity.js';
import { Couple, Partner } from './couple.entity.js';
import { CouplesService, type CoupleRow } from './couples.service.js';

/** Two clients become a couple here: by the practice admin, or by the counselor for whom both were brought in. */
@Injectable()
export class FormCouple {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  /** Nobody is there twice: whoever is in a couple is no longer brought in for anybody. */
  toPair(scope: Scope): Promise<{ id: string; givenName: string; familyName: string }[]> {
    return scope.rows(
      `select id, given_name as "givenName", family_name as "familyName" from clinical.client
        where practice_id = $1 and intake_counselor_id = $2 order by lower(family_name), lower(given_name), id`,
      [scope.practiceId, scope.personId],
    );
  }

  async run(viewer: PersonViewer, input: FormCoupleInput): Promise<CoupleRow> {
    if (viewer.roles.includes('PRACTICE_ADMIN')) return this.practiceScope.run(viewer, scope => this.byAdmin(scope, input));
    const coupleId = await this.practiceScope.run(viewer, scope => this.byCounselor(scope, input));
    // The couples of a context are those of its beginning: this one is read by the next.
    return this.practiceScope.run(viewer, async scope => (await this.couples.list(scope, coupleId))[0]!);
  }

  private async byCounselor(scope: Scope, input: FormCoupleInput): Promise<string> {
    const { firstPartnerId, secondPartnerId, startedOn } = input;
    if (firstPartnerId === secondPartnerId) throw refused('SAME_PERSON');
    if (input.counselorId !== scope.personId) throw notFound();
    const coupleId = newId();
    const [answer] = await scope.rows<{ happened: string }>('select app.form_own_couple($1, $2, $3, $4, $5, $6) as happened', [
      coupleId,
      firstPartnerId,
      secondPartnerId,
      startedOn,
      newId(),
      scope.now,
    ]);
    if (answer!.happened === 'ALREADY_IN_A_COUPLE') throw refused('ALREADY_IN_A_COUPLE');
    if (answer!.happened !== 'FORMED') throw notFound();
    return coupleId;
  }

  private async byAdmin(scope: Scope, input: FormCoupleInput): Promise<CoupleRow> {
    const { practiceId } = scope;
    const partnerIds = [input.firstPartnerId, input.secondPartnerId];
    if (partnerIds[0] === partnerIds[1]) throw refused('SAME_PERSON');
    const clients = await scope.rows<{ id: string; isPartner: boolean }>(
      `select c.id, exists (select from clinical.partner r where r.practice_id = $1 and r.client_id = c.id and r.active) as "isPartner"
         from clinical.client c where c.practice_id = $1 and c.id = any ($2::uuid[])`,
      [practiceId, partnerIds],
    );
    if (clients.length < 2) throw notFound();
    if (clients.some(client => client.isPartner)) throw refused('ALREADY_IN_A_COUPLE');
    const [counselor] = await scope.rows<{ isCounselor: boolean }>(
      `select 'COUNSELOR' = any (roles) and state <> 'ENDED' as "isCounselor" from directory.membership
        where practice_id = $1 and person_id = $2 and audience = 'STAFF'`,
      [practiceId, input.counselorId],
    );
    if (!counselor) throw notFound();
    if (!counselor.isCounselor) throw refused('NOT_A_COUNSELOR');

    const coupleId = newId();
    await scope.entities.insert(Couple, { practiceId, id: coupleId, state: 'ACTIVE', startedOn: input.startedOn, formedAt: scope.now });
    await scope.entities.insert(Partner, [
      { practiceId, coupleId, clientId: input.firstPartnerId, position: 1, active: true },
      { practiceId, coupleId, clientId: input.secondPartnerId, position: 2, active: true },
    ]);
    await scope.entities.insert(CareTeamMember, { practiceId, coupleId, staffId: input.counselorId, part: 'PRIMARY' });
    await scope.rows('update clinical.client set intake_counselor_id = null where practice_id = $1 and id = any ($2::uuid[])', [
      practiceId,
      partnerIds,
    ]);
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId, happened: 'FORMED', staffId: input.counselorId }));
    return (await this.couples.list(scope, coupleId))[0]!;
  }
}
