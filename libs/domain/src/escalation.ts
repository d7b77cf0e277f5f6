import type { AlertSeverity } from './alert.js';

/**
 * Who is asked about an alert, in order. CARE: the couple's own counselors, and who covers for them now. COVER: whom the practice chose for
 * couples whose counselor is away. SUPERVISOR: who supervises a counselor of the couple. ADMIN: the practice admins.
 */
export const alertStages = ['CARE', 'COVER', 'SUPERVISOR', 'ADMIN'] as const;
export type AlertStage = (typeof alertStages)[number];

/** How many minutes an alert may wait before the next is asked; each practice sets its own. */
export const usualAlertMinutes = 30;
export const fewestAlertMinutes = 5;
export const mostAlertMinutes = 240;

export const faultOfAlertMinutes = (minutes: number): 'OUT_OF_RANGE' | null =>
  Number.isInteger(minutes) && minutes >= fewestAlertMinutes && minutes <= mostAlertMinutes ? null : 'OUT_OF_RANGE';

/** Somebody who can be reached in a stage. */
export interface Reach {
  stage: AlertStage;
  personId: string;
}

/** An alert that nobody has acknowledged, as far as passing it on asks. */
export interface WaitingAlert {
  severity: AlertSeverity;
  stage: AlertStage;
  /** Since when the stage it is in has had it. */
  since: Date;
}

export interface Asking {
  stage: AlertStage;
  since: Date;
  /** When the next is asked, if nobody has acknowledged it by then; null where nobody is left, or nobody further is asked at all. */
  nextAt: Date | null;
}

/** Stages in which somebody is reached who was not asked before, after this one. */
const stagesAfter = (stage: AlertStage, reach: readonly Reach[]): AlertStage[] => {
  const place = alertStages.indexOf(stage);
  const asked = new Set(reach.filter(each => alertStages.indexOf(each.stage) <= place).map(each => each.personId));
  return alertStages.slice(place + 1).filter(next => reach.some(each => each.stage === next && !asked.has(each.personId)));
};

/**
 * Who has an alert now, and when the next is asked (docs/decisions/0044). WATCH stays with the couple's own counselors. HIGH is passed on by
 * day and by night: harm keeps no hours. A stage in which nobody new is reached is passed over, also the first one; and one whose mails were
 * all refused for good is not waited for.
 * @param unreached whom the mail about it did not reach, for good
 */
export function nextStage(
  { severity, stage, since }: WaitingAlert,
  minutes: number,
  reach: readonly Reach[],
  now: Date,
  unreached: readonly string[] = [],
): Asking {
  const wait = minutes * 60_000;
  const after = stagesAfter(stage, reach);
  if (severity === 'WATCH' || after.length === 0) return { stage, since, nextAt: null };
  const isReached = reach.some(each => each.stage === stage && !unreached.includes(each.personId));
  const isDue = !isReached || now.getTime() >= since.getTime() + wait;
  if (!isDue) return { stage, since, nextAt: new Date(since.getTime() + wait) };
  const [next] = after as [AlertStage, ...AlertStage[]];
  return { stage: next, since: now, nextAt: stagesAfter(next, reach).length > 0 ? new Date(now.getTime() + wait) : null };
}

/** Everybody who is to know of an alert in this stage: whoever was asked before too, once each. */
export const askedIn = (stage: AlertStage, reach: readonly Reach[]): Reach[] => {
  const place = alertStages.indexOf(stage);
  const known = new Set<string>();
  return reach
    .filter(each => alertStages.indexOf(each.stage) <= place)
    .toSorted((one, other) => alertStages.indexOf(one.stage) - alertStages.indexOf(other.stage))
    .filter(({ personId }) => !known.has(personId) && known.add(personId));
};

/** When a mail that was not taken is tried again: a minute later, and then more seldom, at most a quarter of an hour. */
export const nextTryAt = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** Math.max(attempts - 1, 0), 15) * 60_000);
