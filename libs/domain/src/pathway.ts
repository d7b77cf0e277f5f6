import { recipientsOf, type AssignableCouple, type AssignmentMode, type AssignRefusal } from './assign.js';
import type { ExerciseRole, SafetyClass, Words } from './exercise.js';
import { refuse, type Refusal } from './refusal.js';
import { addDays, type Schedule } from './schedule.js';

/** For whom an entry of a pathway is; in a mutual plan both partners have both roles. */
export type PathwayRecipients = 'HURT' | 'REBUILDING' | 'EACH' | 'TOGETHER';

/** One exercise of a pathway: to whom, from which day on, at which local time, how long it stays open, and how often. */
export interface PathwayEntry {
  /** Names the entry within its pathway. */
  key: string;
  /** The exercise's slug; its newest version is given. */
  exercise: string;
  recipients: PathwayRecipients;
  /** Days after the first one, which is day 0, in each partner's own calendar. */
  day: number;
  /** `HH:MM`, wall clock. */
  opensAt: string;
  openForHours: number;
  /** An RFC 5545 rule that counts days or weeks and comes to an end, or null for once. */
  rule: string | null;
}

/** One version of a pathway, as written. */
export interface PathwayContent {
  slug: string;
  /** Counts up from 1; a change of any word or entry is a new version. */
  version: number;
  title: Words;
  /** One sentence for the counselor. */
  summary: Words;
  /** When it serves, and when to leave something out. */
  counselorGuide: Words;
  entries: PathwayEntry[];
}

export type PathwayRefusal = AssignRefusal | 'NOTHING_LEFT';

/** An exercise of a pathway on a couple's plan: what would be assigned, or why it cannot be. */
export interface Placed<Exercise> {
  key: string;
  exercise: Exercise;
  mode: AssignmentMode;
  clientId: string | null;
  /** Who gets tasks, also where it is refused. */
  recipients: readonly string[];
  schedule: Schedule;
  refused: AssignRefusal | null;
}

/** How far ahead a pathway may begin. */
export const furthestStart = 90;

/** Whether a pathway may begin on this day of the clients' calendar. */
export function faultOfStart(startsOn: string, today: string): 'STARTS_TOO_EARLY' | 'STARTS_TOO_LATE' | null {
  // A partner one zone further west may still be in yesterday.
  if (startsOn < addDays(today, -1)) return 'STARTS_TOO_EARLY';
  return startsOn > addDays(today, furthestStart) ? 'STARTS_TOO_LATE' : null;
}

/**
 * A pathway laid on a couple's plan, entry by entry. Looking at it and giving it go through here, so that what is shown is what is given.
 * @param startsOn day 0, `YYYY-MM-DD`; the same date in each partner's own calendar (R14)
 */
export function placeOnPlan<Exercise extends { role: ExerciseRole; safetyClass: SafetyClass }>(
  couple: AssignableCouple,
  entries: readonly { entry: PathwayEntry; exercise: Exercise }[],
  startsOn: string,
): readonly Placed<Exercise>[] | Refusal<'PLAN_NEEDED'> {
  const { plan } = couple;
  if (plan === null) return refuse('PLAN_NEEDED');
  return entries.flatMap(({ entry, exercise }) =>
    givingsOf(entry.recipients, { ...couple, plan }).map(({ mode, clientId }) => {
      const given = recipientsOf(couple, exercise, mode, clientId);
      return {
        key: entry.key,
        exercise,
        mode,
        clientId,
        recipients: clientId === null ? couple.partnerIds : [clientId],
        schedule: { startsOn: addDays(startsOn, entry.day), opensAt: entry.opensAt, openForHours: entry.openForHours, rule: entry.rule },
        refused: 'refused' in given ? given.refused : null,
      };
    }),
  );
}

/**
 * What is given when a pathway is applied: all that was not left out, or nothing. One entry that cannot be given refuses the whole, until
 * the counselor leaves it out themselves; nothing is dropped in silence.
 */
export function chosenOf<Exercise>(
  placed: readonly Placed<Exercise>[],
  leftOut: readonly string[],
): readonly Placed<Exercise>[] | Refusal<PathwayRefusal> {
  const chosen = placed.filter(({ key }) => !leftOut.includes(key));
  if (chosen.length === 0) return refuse('NOTHING_LEFT');
  const stopped = chosen.find(({ refused }) => refused !== null);
  return stopped?.refused ? refuse(stopped.refused) : chosen;
}

/** The days on which an entry asks for something, counted from day 0. */
export function daysOf({ day, rule }: Pick<PathwayEntry, 'day' | 'rule'>): number[] {
  if (rule === null) return [day];
  const parts = new Map(rule.split(';').map(part => part.split('=') as [string, string]));
  const step = (parts.get('FREQ') === 'WEEKLY' ? 7 : 1) * Number(parts.get('INTERVAL') ?? 1);
  return Array.from({ length: Number(parts.get('COUNT')) }, (_, index) => day + index * step);
}

/** How many weeks a pathway takes, the begun one counted. */
export const weeksOf = (entries: readonly Pick<PathwayEntry, 'day' | 'rule'>[]): number =>
  Math.floor(Math.max(0, ...entries.flatMap(daysOf)) / 7) + 1;

interface CoupleWithPlan extends AssignableCouple {
  plan: NonNullable<AssignableCouple['plan']>;
}

interface Giving {
  mode: AssignmentMode;
  clientId: string | null;
}

function givingsOf(recipients: PathwayRecipients, { state, partnerIds, plan }: CoupleWithPlan): Giving[] {
  if (recipients === 'TOGETHER') return [{ mode: 'TOGETHER', clientId: null }];
  if (recipients === 'EACH' || plan.kind === 'MUTUAL') {
    // R15: after a separation each goes on alone, and is given the same as before.
    return state === 'ACTIVE' ? [{ mode: 'EACH', clientId: null }] : partnerIds.map(clientId => ({ mode: 'ONE', clientId }));
  }
  const clientId = partnerIds.find(id => (recipients === 'REBUILDING') === (id === plan.rebuildingClientId)) ?? null;
  return [{ mode: 'ONE', clientId }];
}
