import { Injectable } from '@nestjs/common';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { FormCoupleInput } from '../generated/inputs.js';
import { changeOf } from './care-team.queries.js';
import { CareTeamChange, CareTeamMember } from './care-team.entity.js';
import { Couple, Partner } from './couple.entity.js';

export interface CoupleRow {
  id: string;
  state: 'ACTIVE' | 'SEPARATED';
  startedOn: string;
  partnerNames: string[];
  counselorName: string;
}

/** A couple as other rooms need it to decide. */
export interface KnownCouple {
  id: string;
  state: 'ACTIVE' | 'SEPARATED';
  startedOn: string;
  partnerIds: [string, string];
  /** The viewer stands in for the couple's own counselors. */
  isCovered: boolean;
}

/** Two partners, and who cares for them. */
@Injectable()
export class CouplesService {
  /** @param id one couple, or null for all */
  list(scope: Scope, id: string | null = null): Promise<CoupleRow[]> {
    return scope.rows<CoupleRow>(
      `select c.id, c.state, c.started_on as "startedOn", m.staff_name as "counselorName",
              (select array_agg(k.given_name || ' ' || k.family_name order by r.position)
                 from clinical.partner r join clinical.client k on k.practice_id = $1 and k.id = r.client_id
                where r.practice_id = $1 and r.couple_id = c.id) as "partnerNames"
         from clinical.couple c
         join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
         join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
        where c.practice_id = $1 and ($2::uuid is null or c.id = $2)
        order by c.formed_at desc, c.id desc`,
      [scope.practiceId, id],
    );
  }

  async form(scope: Scope, input: FormCoupleInput): Promise<CoupleRow> {
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
    await scope.entities.insert(CareTeamChange, changeOf(scope, { coupleId, happened: 'FORMED', staffId: input.counselorId }));
    return (await this.list(scope, coupleId))[0]!;
  }

  /** A couple that the viewer may touch; NOT_FOUND for any other. */
  async known(scope: Scope, coupleId: string): Promise<KnownCouple> {
    const [couple] = await scope.rows<Omit<KnownCouple, 'isCovered'>>(
      `select c.id, c.state, c.started_on as "startedOn",
              (select array_agg(r.client_id order by r.position) from clinical.partner r
                where r.practice_id = $1 and r.couple_id = c.id) as "partnerIds"
         from clinical.couple c where c.practice_id = $1 and c.id = $2`,
      [scope.practiceId, coupleId],
    );
    // The second wall beside the policies. A practice admin sees that the couple exists, but not its partners' care: that takes the care team.
    const context = await this.contextOf(scope, coupleId);
    if (!couple || !context.has) throw notFound();
    return { ...couple, isCovered: context.covers };
  }

  /** What the context says of a couple, read by the service itself. */
  private async contextOf(scope: Scope, coupleId: string): Promise<{ has: boolean; covers: boolean }> {
    const [context] = await scope.rows<{ has: boolean; covers: boolean }>(
      "select strpos(current_setting('app.couples', true), $1) > 0 as has, strpos(current_setting('app.covered_couples', true), $1) > 0 as covers",
      [coupleId],
    );
    return context!;
  }
}
