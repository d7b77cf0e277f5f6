import type { Evidence } from '@roadback/domain/readiness';
import type { LapseKind, PlanOutcome, RoadmapStep, StepState } from '@roadback/domain/roadmap';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

/** Everything that was ever decided about a plan; for staff alone (R2). */
export interface PlanHistory {
  transitions: {
    id: string;
    step: RoadmapStep;
    fromState: StepState;
    toState: StepState;
    reason: string;
    evidence: Evidence[];
    lapseId: string | null;
    byName: string;
    coverReason: string | null;
    at: string;
  }[];
  lapses: { id: string; partnerId: string; kind: LapseKind; day: string; note: string; byName: string; byCover: boolean; at: string }[];
  outcomes: {
    id: string;
    outcome: PlanOutcome;
    reason: string;
    wordsForBoth: string | null;
    byName: string;
    byCover: boolean;
    at: string;
  }[];
}

/** Whether somebody stood in for the couple's own counselor at an instant. */
const byCover = (couple: string, who: string, at: string): string =>
  `exists (select from clinical.care_cover v where v.practice_id = $1 and v.couple_id = ${couple} and v.staff_id = ${who}
             and v.begins_at <= ${at} and coalesce(v.ended_at, v.ends_at) > ${at})`;

/** All three in one statement. */
export async function readHistory(scope: Scope, planId: string): Promise<PlanHistory> {
  const [history] = await scope.rows<PlanHistory>(
    `select coalesce((
       select json_agg(json_build_object('id', t.id, 'step', t.step, 'fromState', t.from_state, 'toState', t.to_state, 'reason', ${opens('step_transition.reason', 't')},
                         'evidence', ${opens('step_transition.evidence', 't')}, 'lapseId', t.lapse_id, 'byName', m.staff_name, 'coverReason', ${opens('step_transition.cover_reason', 't')}, 'at', t.moved_at) order by t.moved_at desc, t.id desc)
         from clinical.step_transition t
         join directory.membership m on m.practice_id = $1 and m.person_id = t.moved_by
        where t.practice_id = $1 and t.plan_id = $2), '[]') as transitions,
     coalesce((
       select json_agg(json_build_object('id', l.id, 'partnerId', l.client_id, 'kind', l.kind, 'day', l.day, 'note', ${opens('lapse.note', 'l')},
                         'byName', m.staff_name,
                         'byCover', ${byCover('l.couple_id', 'l.recorded_by', 'l.recorded_at')}, 'at', l.recorded_at) order by l.day desc, l.recorded_at desc, l.id desc)
         from clinical.lapse l
         join directory.membership m on m.practice_id = $1 and m.person_id = l.recorded_by
        where l.practice_id = $1 and l.plan_id = $2), '[]') as lapses,
     coalesce((
       select json_agg(json_build_object('id', o.id, 'outcome', o.outcome, 'reason', ${opens('plan_outcome.reason', 'o')}, 'wordsForBoth', ${opens('plan_outcome.words_for_both', 'o')},
                         'byName', m.staff_name,
                         'byCover', ${byCover('o.couple_id', 'o.set_by', 'o.set_at')}, 'at', o.set_at) order by o.set_at desc, o.id desc)
         from clinical.plan_outcome o
         join directory.membership m on m.practice_id = $1 and m.person_id = o.set_by
        where o.practice_id = $1 and o.plan_id = $2), '[]') as outcomes`,
    [scope.practiceId, planId],
  );
  return history!;
}
