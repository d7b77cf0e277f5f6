import type { CrisisLineInput, PracticeSettingsFragment } from '../generated/graphql';

/** A crisis line while it is edited; empty means none. */
export interface CrisisLineDraft {
  key: string;
  label: string;
  phone: string;
  text: string;
  hours: string;
}

type CrisisLine = PracticeSettingsFragment['crisisLines'][number];

export const emptyLine = (): CrisisLineDraft => ({ key: crypto.randomUUID(), label: '', phone: '', text: '', hours: '' });

export const draftOf = ({ label, phone, text, hours }: CrisisLine): CrisisLineDraft => ({
  key: crypto.randomUUID(),
  label,
  phone: phone ?? '',
  text: text ?? '',
  hours: hours ?? '',
});

export const inputOf = ({ label, phone, text, hours }: CrisisLineDraft): CrisisLineInput => ({
  label: label.trim(),
  phone: phone.trim() || null,
  text: text.trim() || null,
  hours: hours.trim() || null,
});

export const hasNumber = (line: CrisisLineDraft): boolean => line.phone.trim() !== '' || line.text.trim() !== '';

/** At least one line, each named and with a number: a client in distress must not meet an empty one (R9). */
export const areReachable = (lines: readonly CrisisLineDraft[]): boolean =>
  lines.length > 0 && lines.every(line => line.label.trim() !== '' && hasNumber(line));
