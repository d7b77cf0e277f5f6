import { Injectable } from '@nestjs/common';
import { roadmapSteps, type PlanOutcome, type RoadmapStep, type Standing } from '@roadback/domain/roadmap';
import { signalsOf, signalWeight, type Signal } from '@roadback/domain/signals';
import { weekOfCare } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { pageOf } from '../platform/page.js';
import {
  boundsAt,
  calendarsAt,
  partnersOfCouple,
  partnerView,
  type Calendars,
  type PartnerRow,
  type PartnerView,
} from './partners.queries.js';

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
}

export interface CaseloadArgs {
  page: number;
  perPage: number;
  search?: string | null;
  sort: 'NEEDS_A_LOOK' | 'NAME' | 'WEEK';
  onlySignals: boolean;
}

interface CaseloadRow {
  id: string;
  state: 'ACTIVE' | 'SEPARATED';
  startedOn: string;
  partners: PartnerRow[];
  plan: { kind: string; rebuildingClientId: string | null; outcome: PlanOutcome } | null;
  underWay: { step: RoadmapStep; standing: Standing }[];
  walkedSteps: RoadmapStep[];
  toReview: number;
  alerts: number;
}

/** $1 practice, $2 first Monday, $3 first day, $4 now, $5 counselor. */
export const caseloadStatement = `select c.id, c.state, c.started_on as "startedOn", ${partnersOfCouple} as partners,
        (select json_build_object('kind', p.kind, 'rebuildingClientId', p.rebuilding_client_id, 'outcome', p.outcome)
           from clinical.plan p where p.practice_id = $1 and p.couple_id = c.id) as plan,
        coalesce((select json_agg(json_build_object('step', e.step, 'standing', e.standing)) from clinical.step_episode e
                   where e.practice_id = $1 and e.couple_id = c.id and e.closed_at is null), '[]') as "underWay",
        coalesce((select json_agg(distinct e.step) from clinical.step_episode e
                   where e.practice_id = $1 and e.couple_id = c.id), '[]') as "walkedSteps",
        (select count(*)::int from clinical.to_review w where w.practice_id = $1 and w.couple_id = c.id) as "toReview",
        (select count(*)::int from clinical.alert a
          where a.practice_id = $1 and a.couple_id = c.id and a.acknowledged_at is null) as alerts
   from clinical.care_team t
   join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id
  where t.practice_id = $1 and t.staff_id = $5`;
export const caseloadValues = (practiceId: string, staffId: string, now: Date): unknown[] => [practiceId, ...boundsAt(now), now, staffId];

/**
 * The counselor's list: one statement gives every couple of the caseload, the domain says which deserve a look, then comes the page.
 * Which couples need a look cannot be known before all have been looked at; caseloads are dozens, not thousands.
 */
@Injectable()
export class Caseload {
  async read(
    scope: Scope,
    { page, perPage, search, sort, onlySignals }: CaseloadArgs,
  ): Promise<{ items: CaseloadCouple[]; total: number; needALook: number }> {
    const { limit, offset } = pageOf(page, perPage);
    const rows = await scope.rows<CaseloadRow>(caseloadStatement, caseloadValues(scope.practiceId, scope.personId, scope.now));
    const calendars = calendarsAt(scope.now);
    const all = rows.map(row => caseloadCouple(row, calendars));
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

function caseloadCouple(row: CaseloadRow, calendars: Calendars): CaseloadCouple {
  const partners = row.partners.map(partner => partnerView(partner, row.plan, calendars));
  return {
    id: row.id,
    startedOn: row.startedOn,
    week: weekOfCare(row.startedOn, partners[0]!.today),
    partners,
    state: row.state,
    ...stepsShown(row.underWay, row.walkedSteps),
    signals: signalsOf({
      plan: row.plan?.outcome ?? null,
      state: row.state,
      toReview: row.toReview,
      alerts: row.alerts,
      startedOn: row.startedOn,
      partners,
    }),
    toReview: row.toReview,
  };
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
const weight = (couple: CaseloadCouple): number => Math.min(5, ...couple.signals.map(signal => signalWeight[signal.kind]));
const byName = (a: CaseloadCouple, b: CaseloadCouple): number => nameOf(a).localeCompare(nameOf(b)) || a.id.localeCompare(b.id);
const orders: Record<CaseloadArgs['sort'], (a: CaseloadCouple, b: CaseloadCouple) => number> = {
  NEEDS_A_LOOK: (a, b) => weight(a) - weight(b) || byName(a, b),
  NAME: byName,
  WEEK: (a, b) => a.startedOn.localeCompare(b.startedOn) || byName(a, b),
};
