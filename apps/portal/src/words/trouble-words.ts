import type { PortalMessages } from '@roadback/messages/portal';
import type { Trouble } from '../server/fault';

/** One human sentence for what went wrong: the reason when there is one, else what the code means. */
export function troubleWords(t: PortalMessages, trouble: Trouble): string {
  const { faults } = t;
  if (trouble.reason && isKeyOf(faults.reasons, trouble.reason)) return faults.reasons[trouble.reason];
  if (trouble.code === 'RATE_LIMITED') return faults.RATE_LIMITED(Math.max(1, Math.ceil((trouble.retryAfterSeconds ?? 60) / 60)));
  return faults[trouble.code];
}

/** What to say under a field that the server did not take. */
export const fieldWords = (t: PortalMessages, field: string): string =>
  isKeyOf(t.faults.fields, field) ? t.faults.fields[field] : t.faults.INVALID;

const isKeyOf = <Thing extends object>(thing: Thing, key: string): key is Extract<keyof Thing, string> => Object.hasOwn(thing, key);
