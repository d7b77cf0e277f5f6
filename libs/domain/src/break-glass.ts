import { refuse, type Refusal } from './refusal.js';
import { saysWhy } from './roadmap.js';

/** How long a couple that was opened by break glass can be read. It ends by itself. */
export const glassMinutes = 60;

/** How long the couple's counselors find on their first page that it was opened. */
export const glassDays = 7;

/** What a couple is called where nobody may name it: short enough to be told, and told by whoever may know the couple. */
export const referenceOf = (coupleId: string): string => `${coupleId.slice(-8, -4)}-${coupleId.slice(-4)}`.toUpperCase();

/** A reference as somebody types it, as the couple's id ends; null for what is none. */
export function readReference(typed: string): string | null {
  const read = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  return /^[0-9a-f]{8}$/.test(read) ? read : null;
}

/** A supervisor opens a couple outside of the caseloads that they supervise: with a reason, and what they read already needs none. */
export function breakGlass(reason: string, readsAlready: boolean): true | Refusal<'REASON_NEEDED' | 'IN_YOUR_CARE'> {
  if (readsAlready) return refuse('IN_YOUR_CARE');
  return saysWhy(reason) ? true : refuse('REASON_NEEDED');
}

/** When a glass that is broken now ends. */
export const glassEnds = (openedAt: Date): Date => new Date(openedAt.getTime() + glassMinutes * 60_000);
