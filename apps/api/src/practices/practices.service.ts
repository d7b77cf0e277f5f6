import { Inject, Injectable } from '@nestjs/common';
import { phrasesAboutOneself } from '@roadback/content/alarming-words';
import { faultOfAlertMinutes } from '@roadback/domain/escalation';
import { faultOfIdle } from '@roadback/domain/idle';
import type { PolicyVariant } from '@roadback/domain/policy';
import { faultOfHours, inOrder } from '@roadback/domain/staffed-hours';
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
  state: 'ACTIVE' | 'SUSPENDED' | 'CLOSED' | 'OFFBOARDED';
  openedAt: Date;
  liveAt: Date | null;
  leavesOn: string | null;
  staff: number;
  clients: number;
}

/** A practice as its own people see it. */
export type OwnPractice = Practice & { policyVariant: PolicyVariant | null; leavesOn: string | null; linesAfter: readonly string[] };

/** The practices themselves: their settings, and the list that the platform admin keeps. */
@Injectable()
export class PracticesService {
  constructor(@Inject(IdentityScope) private readonly identityScope: IdentityScope) {}

  /** @param id one practice, or null for all */
  list(id: string | null): Promise<PracticeRow[]> {
    return this.identityScope.query<PracticeRow>(
      `select p.id, p.name, p.portal_name as "portalName", p.time_zone as "timeZone", p.state, p.opened_at as "openedAt", p.live_at as "liveAt",
              (select o.last_day from directory.offboarding o where o.practice_id = p.id and o.state = 'ANNOUNCED') as "leavesOn",
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

  async own(scope: Scope): Promise<OwnPractice> {
    const [practice] = await scope.rows<Omit<OwnPractice, 'linesAfter'>>(
      `select p.id, p.name, p.portal_name as "portalName", p.time_zone as "timeZone", p.language, p.crisis_lines as "crisisLines",
              p.staffed_hours as "staffedHours", p.staff_idle_minutes as "staffIdleMinutes", p.client_idle_minutes as "clientIdleMinutes",
              p.alert_minutes as "alertMinutes", p.alarming_words as "alarmingWords", p.state, p.opened_at as "openedAt", p.live_at as "liveAt",
              (select v.variant from directory.policy_version v where v.practice_id = $1 order by v.version desc limit 1) as "policyVariant",
              (select o.last_day from directory.offboarding o where o.practice_id = $1 and o.state <> 'CALLED_OFF') as "leavesOn"
         from directory.practice p where p.id = $1`,
      [scope.practiceId],
    );
    if (!practice) throw notFound();
    return { ...practice, linesAfter: practice.alarmingWords ? phrasesAboutOneself : [] };
  }

  /** Changes what the practice says of itself. It always keeps a crisis line that can be reached (R9). */
  async change(
    scope: Scope,
    { staffedHours, staffIdleMinutes, clientIdleMinutes, alertMinutes, alarmingWords, ...settings }: ChangePracticeInput,
  ): Promise<OwnPractice> {
    const reachable = settings.crisisLines.every(line => line.phone || line.text);
    if (settings.crisisLines.length === 0 || !reachable) throw refused('CRISIS_LINE_NEEDED');
    const fault = faultOfHours(staffedHours ?? []);
    if (fault) throw invalid({ staffedHours: fault });
    const idle = {
      ...(staffIdleMinutes != null && { staffIdleMinutes: withinBounds('STAFF', 'staffIdleMinutes', staffIdleMinutes) }),
      ...(clientIdleMinutes != null && { clientIdleMinutes: withinBounds('CLIENT', 'clientIdleMinutes', clientIdleMinutes) }),
    };
    const wrong = alertMinutes == null ? null : faultOfAlertMinutes(alertMinutes);
    if (wrong) throw invalid({ alertMinutes: wrong });
    const alerts = { ...(alertMinutes != null && { alertMinutes }), ...(alarmingWords != null && { alarmingWords }) };
    const hours = staffedHours && { staffedHours: inOrder(staffedHours) };
    const { affected } = await scope.entities.update(Practice, { id: scope.practiceId }, { ...settings, ...idle, ...alerts, ...hours });
    if (affected !== 1) throw notFound();
    return this.own(scope);
  }

  /** Before a practice is live its clients are prepared, and nothing reaches them. REFUSED `PRACTICE_NOT_LIVE`. */
  async mustBeLive(scope: Scope): Promise<void> {
    const [practice] = await scope.rows<{ isLive: boolean }>(
      'select live_at is not null as "isLive" from directory.practice where id = $1',
      [scope.practiceId],
    );
    if (!practice?.isLive) throw refused('PRACTICE_NOT_LIVE');
  }
}

/** A practice may only shorten how long an unused session lasts. */
function withinBounds(audience: 'STAFF' | 'CLIENT', field: string, minutes: number): number {
  const fault = faultOfIdle(audience, minutes);
  if (fault) throw invalid({ [field]: fault });
  return minutes;
}
