import type { RoleInPlan } from '@roadback/domain/role-in-plan';
import type { Standing as StepStanding } from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';

/** A client as this room needs them: their zone, and the couple in which they are now. */
export interface Standing {
  timeZone: string;
  coupleId: string | null;
  coupleState: 'ACTIVE' | 'SEPARATED' | null;
  /** What this client is in the plan; null before there is one. */
  role: RoleInPlan | null;
  partnerName: string | null;
  counselorName: string | null;
  episodes: {
    id: string;
    step: 'CHANGED_BEHAVIOR';
    kind: 'FIRST' | 'STEP_BACK';
    openedAt: Date;
    closedAt: Date | null;
    standing: StepStanding;
  }[];
}

/** Where the viewer stands, in one statement. */
export async function standingOf(scope: Scope): Promise<Standing> {
  const [standing] = await scope.rows<Standing>(
    `select m.time_zone as "timeZone", r.couple_id as "coupleId", c.state as "coupleState", app.role_in_plan(r.couple_id) as role, k.given_name as "partnerName",
            s.staff_name as "counselorName",
            coalesce((select json_agg(json_build_object('id', e.id, 'step', e.step, 'kind', e.kind, 'openedAt', e.opened_at, 'closedAt', e.closed_at, 'standing', e.standing))
                        from clinical.step_episode e
                       where e.practice_id = $1 and e.couple_id = r.couple_id and e.step = 'CHANGED_BEHAVIOR'), '[]') as episodes
       from directory.membership m
       left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
       left join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
       left join clinical.partner o on o.practice_id = $1 and o.couple_id = r.couple_id and o.client_id <> $2
       left join clinical.client k on k.practice_id = $1 and k.id = o.client_id
       left join clinical.care_team t on t.practice_id = $1 and t.couple_id = r.couple_id and t.part = 'PRIMARY'
       left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
      where m.practice_id = $1 and m.person_id = $2`,
    [scope.practiceId, scope.personId],
  );
  return standing!;
}
