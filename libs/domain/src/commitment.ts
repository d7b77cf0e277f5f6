import { asksForSecrets } from './no-secrets.js';
import { refuse, type Refusal } from './refusal.js';
import { addDays, faultsOfSchedule, type ScheduleFault } from './schedule.js';
import type { StepState } from './roadmap.js';

/**
 * How many promises one person may have under way. Three, because more are theatre: many small promises are made to look busy and few of
 * them are kept (clinical design, exercise E25 "Small promises board": "cap at 3 to avoid theatre").
 */
export const mostActiveCommitments = 3;
/** A promise is one sentence; what needs more is several promises. */
export const longestPromise = 200;
/** Longest words beside a report, a repair, a view or a note. */
export const longestWords = 1_000;
/** How many days back a moment may still be reported: memory fades, and the session after next is late enough. */
export const daysToReport = 14;
/** How many days ahead a moment may be renegotiated. */
export const daysToRenegotiate = 7;

/**
 * What a promise may be about: a closed list (R4 says why). Passwords, codes, places and the contents of messages are none of them: a
 * promise is something that one does, never something that the other may look at.
 */
export const commitmentKinds = ['CALL_OR_WRITE', 'BE_ON_TIME', 'TELL_BEFORE_ASKED', 'AT_HOME', 'TIME_TOGETHER', 'OWN_WORK'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** ONCE on a day at a time, RECURRING by an RFC 5545 rule, or whenever something happens ("when I'm late I call"). */
export type CommitmentTiming = 'ONCE' | 'RECURRING' | 'WHEN_IT_HAPPENS';

export interface CommitmentTerms {
  words: string;
  kind: CommitmentKind;
  timing: CommitmentTiming;
  /** `YYYY-MM-DD` in the maker's calendar. */
  startsOn: string;
  /** `HH:MM` on the maker's wall, by which it is to be done; null when it happens when it happens. */
  at: string | null;
  /** RFC 5545 RRULE, for a recurring one. */
  rule: string | null;
}

export type CommitmentFault = ScheduleFault | 'EMPTY' | 'TOO_LONG' | 'NO_PLACE_HERE' | 'NEEDED' | 'DOES_NOT_FIT';

/** What is wrong with the terms of a promise, by field; an empty object means that it can be made. */
export function faultsOfCommitment(terms: CommitmentTerms, today: string): Partial<Record<keyof CommitmentTerms, CommitmentFault>> {
  const faults: Partial<Record<keyof CommitmentTerms, CommitmentFault>> = {};
  const { words, timing, startsOn, at, rule } = terms;
  if (words.trim() === '') faults.words = 'EMPTY';
  if (words.length > longestPromise) faults.words = 'TOO_LONG';
  else if (asksForSecrets(words)) faults.words = 'NO_PLACE_HERE';
  const wrong = faultsOfSchedule({ startsOn, opensAt: at ?? '00:00', openForHours: 1, rule }, today);
  if (wrong.startsOn) faults.startsOn = wrong.startsOn;
  if (wrong.rule) faults.rule = wrong.rule;
  if ((timing === 'RECURRING') !== (rule !== null)) faults.rule = rule === null ? 'NEEDED' : 'DOES_NOT_FIT';
  if ((timing === 'WHEN_IT_HAPPENS') !== (at === null)) faults.at = at === null ? 'NEEDED' : 'DOES_NOT_FIT';
  return faults;
}

export type CommitmentRefusal = 'COUPLE_SEPARATED' | 'STEP_NOT_OPEN' | 'TOO_MANY_COMMITMENTS';

/** Whether a partner may make one more promise: while the step is open, and not more at a time than can be kept. */
export function makeCommitment(facts: {
  couple: 'ACTIVE' | 'SEPARATED';
  changedBehavior: StepState;
  active: number;
}): true | Refusal<CommitmentRefusal> {
  if (facts.couple === 'SEPARATED') return refuse('COUPLE_SEPARATED');
  if (facts.changedBehavior !== 'OPEN') return refuse('STEP_NOT_OPEN');
  return facts.active >= mostActiveCommitments ? refuse('TOO_MANY_COMMITMENTS') : true;
}

/** A promise ends once: let go by its maker, or ended by the counselor, who says why. */
export const endCommitment = (ended: boolean): true | Refusal<'COMMITMENT_ENDED'> => (ended ? refuse('COMMITMENT_ENDED') : true);

/** What the maker says of one moment. Unreported is none of these: it is neither kept nor missed (R7). */
export const reportKinds = ['KEPT', 'RENEGOTIATED', 'LATE', 'MISSED'] as const;
export type ReportKind = (typeof reportKinds)[number];
/** How the other partner saw it, if they want to say. */
export const viewKinds = ['CONFIRMED', 'DISPUTED', 'UNSURE'] as const;
export type ViewKind = (typeof viewKinds)[number];

export type ReportRefusal = 'NOTHING_WAS_DUE' | 'MOMENT_NOT_YET' | 'MOMENT_WAS_DUE' | 'MOMENT_LONG_AGO';

/**
 * Whether a moment may be reported like this, now. Renegotiated counts as kept and is therefore only possible before it was due; late
 * and missed only after. Kept may be said from the morning of its day: who is home by six may be home at five.
 * @param moment its day in the maker's calendar, and the instant at which it is due; null when it is not there, or has no time
 * @param today the maker's day
 */
export function reportMoment(
  kind: ReportKind,
  moment: { day: string; dueAt: Date | null; timing: CommitmentTiming },
  now: Date,
  today: string,
): true | Refusal<ReportRefusal> {
  const { day, dueAt, timing } = moment;
  if (timing === 'WHEN_IT_HAPPENS') {
    if (kind === 'RENEGOTIATED') return refuse('NOTHING_WAS_DUE');
    if (day > today) return refuse('MOMENT_NOT_YET');
  } else {
    if (dueAt === null) return refuse('NOTHING_WAS_DUE');
    const wasDue = dueAt.getTime() <= now.getTime();
    if (kind === 'RENEGOTIATED' && wasDue) return refuse('MOMENT_WAS_DUE');
    if (kind === 'RENEGOTIATED' && day > addDays(today, daysToRenegotiate)) return refuse('MOMENT_NOT_YET');
    if (kind === 'KEPT' && day > today) return refuse('MOMENT_NOT_YET');
    if ((kind === 'LATE' || kind === 'MISSED') && !wasDue) return refuse('MOMENT_NOT_YET');
  }
  return day < addDays(today, -daysToReport) ? refuse('MOMENT_LONG_AGO') : true;
}

/** What was done to repair a moment that was late or missed: in words, and when. */
export interface Repair {
  words: string;
  at: Date;
}

export type ReportFault = 'TOO_LONG' | 'EMPTY' | 'DOES_NOT_FIT' | 'NOT_YET' | 'BEFORE_IT_WAS_DUE';

/** What is wrong with the words around a report, by field. */
export function faultsOfReport(
  kind: ReportKind,
  words: string | null,
  repair: Repair | null,
  dueAt: Date | null,
  now: Date,
): Partial<Record<'words' | 'repair', ReportFault>> {
  const faults: Partial<Record<'words' | 'repair', ReportFault>> = {};
  if ((words?.length ?? 0) > longestWords) faults.words = 'TOO_LONG';
  if (!repair) return faults;
  if (kind === 'KEPT' || kind === 'RENEGOTIATED') faults.repair = 'DOES_NOT_FIT';
  else if (repair.words.trim() === '') faults.repair = 'EMPTY';
  else if (repair.words.length > longestWords) faults.repair = 'TOO_LONG';
  else if (repair.at.getTime() > now.getTime()) faults.repair = 'NOT_YET';
  else if (dueAt !== null && repair.at.getTime() < dueAt.getTime()) faults.repair = 'BEFORE_IT_WAS_DUE';
  return faults;
}

/** Words that are the whole of a note must be there; none may be too long. */
export function faultOfNote(words: string): 'EMPTY' | 'TOO_LONG' | null {
  if (words.trim() === '') return 'EMPTY';
  return words.length > longestWords ? 'TOO_LONG' : null;
}
