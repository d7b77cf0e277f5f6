import { Inject, Injectable } from '@nestjs/common';
import { faultOfIdle } from '@roadback/domain/idle';
import { IdentityScope } from '../platform/database/identity-scope.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import type { ChangePracticeInput } from '../generated/inputs.js';
import { Practice } from './practice.entity.js';

/** A practice as the platform admin sees it. */
export interface PracticeRow {
  id: string;
  name: string;
  portalName: string;
  timeZone: string;
  state: 'ACTIVE' | 'SUSPENDED';
  openedAt: Date;
  staff: number;
  clients: number;
}

/** The practices themselves: their settings, and the list that the platform admin keeps. */
@Injectable()
export class PracticesService {
  constructor(@Inject(IdentityScope) private readonly identityScope: IdentityScope) {}

  /** @param id one practice, or null for all */
  list(id: string | null): Promise<PracticeRow[]> {
    return this.identityScope.query<PracticeRow>(
      `select p.id, p.name, p.portal_name as "portalName", p.time_zone as "timeZone", p.state, p.opened_at as "openedAt",
              count(m.person_id) filter (where m.audience = 'STAFF' and m.state <> 'ENDED')::int as staff,
              count(m.person_id) filter (where m.audience = 'CLIENT' and m.state <> 'ENDED')::int as clients
         from directory.practice p
         left join directory.membership m on m.practice_id = p.id
        where $1::uuid is null or p.id = $1
        group by p.id
        order by p.opened_at desc, p.id desc`,
      [id],
    );
  }

  async own(scope: Scope): Promise<Practice> {
    return (await scope.entities.findOneBy(Practice, { id: scope.practiceId })) ?? Promise.reject(notFound());
  }

  /** Changes what the practice says of itself. It always keeps a crisis line that can be reached (R9). */
  async change(scope: Scope, input: ChangePracticeInput): Promise<Practice> {
    const reachable = input.crisisLines.every(line => line.phone || line.text);
    if (input.crisisLines.length === 0 || !reachable) throw refused('CRISIS_LINE_NEEDED');
    const { staffIdleMinutes, clientIdleMinutes, ...settings } = input;
    const idle = {
      ...(staffIdleMinutes != null && { staffIdleMinutes: withinBounds('STAFF', 'staffIdleMinutes', staffIdleMinutes) }),
      ...(clientIdleMinutes != null && { clientIdleMinutes: withinBounds('CLIENT', 'clientIdleMinutes', clientIdleMinutes) }),
    };
    const { affected } = await scope.entities.update(Practice, { id: scope.practiceId }, { ...settings, ...idle });
    if (affected !== 1) throw notFound();
    return this.own(scope);
  }
}

/** A practice may only shorten how long an unused session lasts. */
function withinBounds(audience: 'STAFF' | 'CLIENT', field: string, minutes: number): number {
  const fault = faultOfIdle(audience, minutes);
  if (fault) throw invalid({ [field]: fault });
  return minutes;
}
