import { Injectable } from '@nestjs/common';
import type { CarePart } from '@roadback/domain/care-team';
import { noteIsDueOf } from '@roadback/domain/couple-session';
import { roadmapSteps, type PlanOutcome, type RoadmapStep, type Standing } from '@roadback/domain/roadmap';
import { signalsOf, signalWeight, weightOfNone, type Signal } from '@roadback/domain/signals';
import { weekOfCare } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { pageOf } from '../platform/page.js';
import { waitsForRelease } from '../tasks/shared.queries.js';
import { boundsAt, partnerColumns, partnersAt, type PartnerColumns, type PartnersOf, type PartnerView } from './partners.queries.js';

export interface CaseloadCouple {
  id: string;
  state: 'ACTIVE' | 'SEPARATED';
  startedOn: string;
  week: number;
  partners: PartnerView[];
  openSteps: RoadmapStep[];
  closedSteps: RoadmapStep[];
  signals: Signal[];
  toReview: number;
  part: CarePart;
  coverUntil: string | null;
  counselorName: string;
}

export interface CaseloadArgs {
  page: number;
  perPage: number;
  search?: string | null;
  sort: 'NEEDS_A_LOOK' | 'NAME' | 'WEEK';
  onlySignals: boolean;
  view: 'OWN' | 'SUPERVISED';
}

/** The caseload, a column for each thing that is read of all its couples at once. */
interface CaseloadColumns extends PartnerColumns {
  couples: Pick<CaseloadCouple, 'id' | 'state' | 'startedOn' | 'part' | 'coverUntil' | 'counselorName'>[];
  plans: { coupleId: string; kind: string; rebuildingClientId: string | null; outcome: PlanOutcome }[];
  steps: { coupleId: string; underWay: { step: RoadmapStep; standing: Standing }[] | null; walked: RoadmapStep[] }[];
  waiting: { coupleId: string; toReview: number }[];
  held: { coupleId: string; toRelease: number }[];
  alerts: { coupleId: string; count: number }[];
  notes: { coupleId: string; toSign: number }[];
}

const mine = '(select ids from mine)::uuid[]';
/**
 * $1 practice, $2 first Monday, $3 first day, $4 now, $5 counselor, $6 whether those are asked for that the viewer only supervises, $7 when a session began whose note is due. Which
 * couples are whose, the context has looked up already; with a part of one's own, a cover is not looked at.
 */
export const caseloadStatement = `
  with own as materialized (
    select t.couple_id, t.part from clinical.care_team t where t.practice_id = $1 and t.staff_id = $5),
  caseload as materialized (
    select c.id, c.state, c.started_on as "startedOn", s.staff_name as "counselorName",
           coalesce(own.part, case when $6::boolean then 'SUPERVISOR' else 'COVERING' end) as part,
           (select max(v.last_day) from clinical.care_cover v
             where v.practice_id = $1 and v.staff_id = $5 and v.couple_id = c.id and own.part is null
               and v.ended_at is null and v.begins_at <= $4 and v.ends_at > $4) as "coverUntil"
      from clinical.couple c
      join clinical.care_team p on p.practice_id = $1 and p.couple_id = c.id and p.part = 'PRIMARY'
      join directory.membership s on s.practice_id = $1 and s.person_id = p.staff_id
      left join own on own.couple_id = c.id
     where c.practice_id = $1 and c.id = any (string_to_array(current_setting('app.couples', true), ',')::uuid[])
       and (strpos(current_setting('app.acting_couples', true), c.id::text) > 0) <> $6::boolean
       -- What was opened by break glass is nobody's caseload.
       and strpos(current_setting('app.opened_couples', true), c.id::text) = 0),
  mine as materialized (select array_agg(id) as ids from caseload)
  select coalesce((select json_agg(x) from caseload x), '[]') as couples, ${partnerColumns(mine)},
    coalesce((select json_agg(x) from (
      select p.couple_id as "coupleId", p.kind, p.rebuilding_client_id as "rebuildingClientId", p.outcome
        from clinical.plan p where p.practice_id = $1 and p.couple_id = any (${mine})) x), '[]') as plans,
    coalesce((select json_agg(x) from (
      select e.couple_id as "coupleId", json_agg(distinct e.step) as walked,
             json_agg(json_build_object('step', e.step, 'standing', e.standing)) filter (where e.closed_at is null) as "underWay"
        from clinical.step_episode e where e.practice_id = $1 and e.couple_id = any (${mine}) group by e.couple_id) x), '[]') as steps,
    coalesce((select json_agg(x) from (
      select w.couple_id as "coupleId", count(*)::int as "toReview"
        from clinical.to_review w where w.practice_id = $1 and w.couple_id = any (${mine}) group by w.couple_id) x), '[]') as waiting,
    coalesce((select json_agg(x) from (
      select h.couple_id as "coupleId", count(*)::int as "toRelease"
        from clinical.submission h where h.practice_id = $1 and h.couple_id = any (${mine}) and ${waitsForRelease('h')}
       group by h.couple_id) x), '[]') as held,
    coalesce((select json_agg(x) from (
      select a.couple_id as "coupleId", count(*)::int as count
        from clinical.alert a
       where a.practice_id = $1 and a.couple_id = any (${mine}) and a.closed_at is null group by a.couple_id) x), '[]') as alerts,
    coalesce((select json_agg(x) from (
      select s.couple_id as "coupleId", count(*)::int as "toSign"
        from clinical.session s
       where s.practice_id = $1 and s.couple_id = any (${mine}) and s.counselor_id = $5 and s.state = 'HELD' and s.noted_at is null
         and s.begins_at < $7 group by s.couple_id) x), '[]') as notes`;
export const caseloadValues = (practiceId: string, staffId: string, now: Date, supervised = false): unknown[] => [
  practiceId,
  ...boundsAt(now),
  now,
  staffId,
  supervised,
  noteIsDueOf(now),
];

/**
 * The counselor's list: one statement gives every couple of the caseload, the domain says which deserve a look, then comes the page.
 * Which couples need a look cannot be known before all have been looked at; caseloads are dozens, not thousands.
 */
@Injectable()
export class Caseload {
  async read(
    scope: Scope,
    { page, perPage, search, sort, onlySignals, view }: CaseloadArgs,
  ): Promise<{ items: CaseloadCouple[]; total: number; needALook: number }> {
    const { limit, offset } = pageOf(page, perPage);
    const [columns] = await scope.rows<CaseloadColumns>(
      caseloadStatement,
      caseloadValues(scope.practiceId, scope.personId, scope.now, view === 'SUPERVISED'),
    );
    const all = caseloadCouples(columns!, partnersAt(scope.now, columns!));
    const found = all
      .filter(couple => (!onlySignals || couple.signals.length > 0) && (!search || isNamed(couple, search)))
      .sort(orders[sort]);
    return {
      items: found.slice(offset, offset + limit),
      total: found.length,
      needALook: all.filter(couple => couple.signals.length > 0).length,
    };
  }
}

function caseloadCouples(
  { couples, plans, steps, waiting, held, alerts, notes }: CaseloadColumns,
  partnersOf: PartnersOf,
): CaseloadCouple[] {
  const planOf = new Map(plans.map(plan => [plan.coupleId, plan]));
  const stepsOf = new Map(steps.map(row => [row.coupleId, row]));
  const waitingOf = new Map(waiting.map(row => [row.coupleId, row.toReview]));
  const heldOf = new Map(held.map(row => [row.coupleId, row.toRelease]));
  const alertsOf = new Map(alerts.map(row => [row.coupleId, row.count]));
  const notesOf = new Map(notes.map(row => [row.coupleId, row.toSign]));
  return couples.map(({ id, state, startedOn, ...mine }) => {
    const plan = planOf.get(id) ?? null;
    const { underWay, walked } = stepsOf.get(id) ?? { underWay: null, walked: [] };
    const partners = partnersOf(id, plan);
    const toReview = waitingOf.get(id) ?? 0;
    return {
      id,
      startedOn,
      week: weekOfCare(startedOn, partners[0]!.today),
      partners,
      state,
      ...stepsShown(underWay ?? [], walked),
      signals: signalsOf({
        plan: plan?.outcome ?? null,
        state,
        toReview,
        toRelease: heldOf.get(id) ?? 0,
        alerts: alertsOf.get(id) ?? 0,
        notesToSign: notesOf.get(id) ?? 0,
        startedOn,
        partners,
      }),
      toReview,
      ...mine,
    };
  });
}

/** Which steps a short mark shows open and which done: what is kept up is done, what rests is neither. */
export const stepsShown = (underWay: readonly { step: RoadmapStep; standing: Standing }[], walked: readonly RoadmapStep[]) => ({
  openSteps: roadmapSteps.filter(step => underWay.some(one => one.step === step && one.standing === 'OPEN')),
  closedSteps: roadmapSteps.filter(
    step => walked.includes(step) && !underWay.some(one => one.step === step && one.standing !== 'MAINTAINING'),
  ),
});

const nameOf = (couple: CaseloadCouple): string => couple.partners.map(partner => partner.givenName).join(' & ');
const isNamed = (couple: CaseloadCouple, search: string): boolean =>
  couple.partners.some(partner => `${partner.givenName} ${partner.familyName}`.toLowerCase().includes(search.toLowerCase())) ||
  nameOf(couple).toLowerCase().includes(search.toLowerCase());

/** A couple's weight is its heaviest signal; couples without one come last. */
const weight = (couple: CaseloadCouple): number => Math.min(weightOfNone, ...couple.signals.map(signal => signalWeight[signal.kind]));
const byName = (a: CaseloadCouple, b: CaseloadCouple): number => nameOf(a).localeCompare(nameOf(b)) || a.id.localeCompare(b.id);
const orders: Record<CaseloadArgs['sort'], (a: CaseloadCouple, b: CaseloadCouple) => number> = {
  NEEDS_A_LOOK: (a, b) => weight(a) - weight(b) || byName(a, b),
  NAME: byName,
  WEEK: (a, b) => a.startedOn.localeCompare(b.startedOn) || byName(a, b),
};
