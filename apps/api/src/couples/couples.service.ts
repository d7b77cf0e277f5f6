import { Injectable } from '@nestjs/common';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';

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
