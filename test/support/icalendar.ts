/** A line of iCalendar, taken apart. */
interface Line {
  name: string;
  parameters: string;
  value: string;
}

export interface CalendarEvent {
  uid: string;
  stamp: string;
  start: Date;
  end: Date;
  summary: string;
}

const once = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'TRANSP', 'CLASS'];
const ofCalendar = ['VERSION', 'PRODID', 'METHOD', 'NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'];

/** Lines as RFC 5545 has them: ended by CRLF, at most 75 octets, what is longer folded. Anything else throws. */
function linesOf(text: string): Line[] {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line ends in something else than CRLF');
  const raw = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of raw) if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  const unfolded = raw
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  return unfolded.map(line => {
    const [, name, parameters, value] = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`no line of iCalendar: ${line}`);
    return { name, parameters: parameters!, value: value! };
  });
}

/** An instant in UTC; a time of any other zone throws. */
function instant({ parameters, value }: Line): Date {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
  if (parts.length !== 6 || parameters !== '') throw new Error(`no instant: ${parameters}:${value}`);
  const [year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
}

/** Reads a calendar with what it must have and nothing beside: a property that is not expected throws, and so does one that is missing. */
export function readCalendar(text: string): { properties: Record<string, string>; events: CalendarEvent[] } {
  const lines = linesOf(text);
  const is = (line: Line | undefined, name: string, value: string): boolean => line?.name === name && line.value === value;
  if (!is(lines.shift(), 'BEGIN', 'VCALENDAR') || !is(lines.pop(), 'END', 'VCALENDAR')) throw new Error('no calendar');
  const first = lines.findIndex(({ name }) => name === 'BEGIN');
  const head = first < 0 ? lines : lines.slice(0, first);
  const events: CalendarEvent[] = [];
  for (let rest = first < 0 ? [] : lines.slice(first); rest.length > 0;) {
    const end = rest.findIndex(line => is(line, 'END', 'VEVENT'));
    if (!is(rest[0], 'BEGIN', 'VEVENT') || end < 0) throw new Error('something else than an event');
    const event = only(rest.slice(1, end), once);
    events.push({
      uid: event['UID']!.value,
      stamp: event['DTSTAMP']!.value,
      start: instant(event['DTSTART']!),
      end: instant(event['DTEND']!),
      summary: event['SUMMARY']!.value,
    });
    rest = rest.slice(end + 1);
  }
  const properties = Object.fromEntries(Object.entries(only(head, ofCalendar)).map(([name, { value }]) => [name, value]));
  return { properties, events };
}

/** Each of these once, and no other. */
function only(lines: readonly Line[], names: readonly string[]): Record<string, Line> {
  const found = lines.map(({ name }) => name);
  if (JSON.stringify([...found].sort()) !== JSON.stringify([...names].sort())) throw new Error(`not as expected: ${found.join(', ')}`);
  return Object.fromEntries(lines.map(line => [line.name, line]));
}
