import { faultsOfQuiet, isQuiet, type Quiet, type ReminderFault } from './notice.js';
import { isWorthTelling, type BriefFacts } from './brief.js';
import { mondayOf, daysBetween } from './weeks.js';

/** On which mornings somebody of the staff hears that the page of the day is ready. */
export const morningRhythms = ['OFF', 'DAILY', 'WEEKLY', 'BOTH'] as const;
export type MorningRhythm = (typeof morningRhythms)[number];

/** What somebody of the staff wants of morning mails. Times are `HH:MM` on their own wall (R14). */
export interface MorningChoice extends Quiet {
  often: MorningRhythm;
  at: string;
}

/** Until a person chooses. */
export const usualMorning: MorningChoice = { often: 'BOTH', at: '08:00', quietFrom: '21:00', quietUntil: '08:00' };

/** How many hours after its time a morning mail is worth sending: the worker was away, or the mail server; in the evening it is none any more. */
export const hoursOfMorning = 6;

/** The morning mail of a day, if there is one: none at weekends; on Monday the one of the week stands in for the one of the day. */
export function morningMailOf(often: MorningRhythm, day: string): 'DAY' | 'WEEK' | null {
  const weekday = daysBetween(mondayOf(day), day);
  if (weekday === 0 && (often === 'WEEKLY' || often === 'BOTH')) return 'WEEK';
  return weekday < 5 && (often === 'DAILY' || often === 'BOTH') ? 'DAY' : null;
}

/** Whether the page says anything: of a week also what was in the last one. Nobody is written to about an empty page. */
export const isWorthMailing = (kind: 'DAY' | 'WEEK', facts: BriefFacts, lastWeek: readonly number[]): boolean =>
  isWorthTelling(facts) || (kind === 'WEEK' && lastWeek.some(count => count > 0));

/** The faults of a choice by field; an empty object means that it can be kept. */
export function faultsOfMorning(choice: MorningChoice): Partial<Record<'at' | 'quietUntil', ReminderFault>> {
  return { ...faultsOfQuiet(choice), ...(isQuiet(choice, choice.at) ? { at: 'IN_QUIET_HOURS' } : {}) };
}
