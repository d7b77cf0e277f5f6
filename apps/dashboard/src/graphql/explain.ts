import type { DashboardMessages } from '@roadback/messages/dashboard';
import { ApiFault } from './api-fault';

const wordFor = (words: Record<string, string>, code: string): string | undefined => (Object.hasOwn(words, code) ? words[code] : undefined);

/** A fault as a sentence that says what to do next. */
export function explain(fault: unknown, { faults, shell }: DashboardMessages): string {
  if (!(fault instanceof ApiFault)) return faults.byCode.INTERNAL;
  if (fault.code === 'RATE_LIMITED' && fault.retryAfterSeconds !== undefined)
    return shell.signIn.tooMany(Math.ceil(fault.retryAfterSeconds / 60));
  return (fault.reason !== undefined ? wordFor(faults.byReason, fault.reason) : undefined) ?? faults.byCode[fault.code];
}

/** The same where something was only read. */
export function explainReading(fault: unknown, words: DashboardMessages): string {
  const code = fault instanceof ApiFault ? fault.code : 'INTERNAL';
  return wordFor(words.faults.whileReading, code) ?? explain(fault, words);
}

/** What is the matter with one field, or undefined. `name` may be the last part of a longer path, as in `input.email`. */
export function explainField(fault: ApiFault | null, name: string, { faults }: DashboardMessages): string | undefined {
  const entry = Object.entries(fault?.fields ?? {}).find(([path]) => path === name || path.endsWith(`.${name}`));
  return entry && (wordFor(faults.byField, entry[1]) ?? faults.byField.OTHER);
}
