import type { StaffedHours } from './staffed-hours.js';

/** What is asked of a practice before its clients come in, in the order in which it is best done. */
export const checklistKeys = [
  'IDENTITY',
  'CRISIS_LINES',
  'STAFFED_HOURS',
  'POLICY',
  'COUNSELOR',
  'COVER',
  'SECOND_FACTOR',
  'CLIENTS',
] as const;
export type ChecklistKey = (typeof checklistKeys)[number];

/** DONE; MISSING keeps the practice from going live; ADVISED is not there yet, and may come later. */
export type ChecklistState = 'DONE' | 'MISSING' | 'ADVISED';

export interface ChecklistItem {
  key: ChecklistKey;
  state: ChecklistState;
  /** The practice cannot go live without it. */
  isSafety: boolean;
}

/** What is known of a practice that prepares itself. */
export interface ChecklistFacts {
  name: string;
  portalName: string;
  crisisLines: readonly { phone?: string | null; text?: string | null }[];
  staffedHours: readonly StaffedHours[];
  /** A version of the confidentiality policy is in force; each one has its text in every language that Roadback speaks (R6). */
  hasPolicy: boolean;
  /** Counselors who have accepted their invitation. */
  counselors: number;
  /** Somebody looks after couples whose counselor is away, and is not that counselor. */
  hasCover: boolean;
  /** Whoever runs the practice signs in with more than a password. */
  adminHasSecondFactor: boolean;
  clients: number;
}

/** Without these a client could be alone in an hour of need, or would not know what becomes of a secret. */
const safetyItems: readonly ChecklistKey[] = ['CRISIS_LINES', 'STAFFED_HOURS', 'POLICY', 'COUNSELOR', 'COVER', 'SECOND_FACTOR'];

/** Where a practice stands on its way to its first client. */
export function checklistOf(facts: ChecklistFacts): ChecklistItem[] {
  const isDone: Record<ChecklistKey, boolean> = {
    IDENTITY: facts.name.trim() !== '' && facts.portalName.trim() !== '',
    CRISIS_LINES: facts.crisisLines.length > 0 && facts.crisisLines.every(line => Boolean(line.phone || line.text)),
    STAFFED_HOURS: facts.staffedHours.length > 0,
    POLICY: facts.hasPolicy,
    COUNSELOR: facts.counselors > 0,
    COVER: facts.hasCover,
    SECOND_FACTOR: facts.adminHasSecondFactor,
    CLIENTS: facts.clients > 0,
  };
  return checklistKeys.map(key => {
    const isSafety = safetyItems.includes(key);
    return { key, isSafety, state: isDone[key] ? 'DONE' : isSafety ? 'MISSING' : 'ADVISED' };
  });
}

/** What still keeps a practice from going live; nothing, when it may. */
export const missingOf = (items: readonly ChecklistItem[]): ChecklistKey[] =>
  items.filter(item => item.state === 'MISSING').map(item => item.key);
