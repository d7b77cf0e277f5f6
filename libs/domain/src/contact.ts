/** An e-mail address that a message could reach; in lower case. */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text);

const zones = new Set(Intl.supportedValuesOf('timeZone'));

/** The name of an IANA time zone. Older names of zones are understood too; offsets are not zones. */
export function isTimeZone(value: string): boolean {
  if (zones.has(value) || value === 'UTC') return true;
  try {
    return /^[A-Z][A-Za-z_]+\//.test(value) && new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
