/** A row as the database has it, opened. */
export type ArchivedRow = Record<string, unknown>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => escapes[sign]!);

/** `step_transition` as a person reads it. */
const spelled = (name: string): string => {
  const words = name.replace(/^directory\./, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const valueOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? `<pre>${escaped(JSON.stringify(value, null, 2))}</pre>` : escaped(String(value));

const isId = (name: string): boolean => name === 'practice_id' || name === 'idempotency_key';

/** When something of a row happened, for the order of reading: the first day or instant that it names. */
const instantOf = (row: ArchivedRow): string => {
  const [, value] = Object.entries(row).find(([name, each]) => /_(at|on)$|^day$/.test(name) && typeof each === 'string') ?? [];
  return typeof value === 'string' ? value : '';
};

export const inOrder = (rows: readonly ArchivedRow[]): ArchivedRow[] => [...rows].sort((a, b) => instantOf(a).localeCompare(instantOf(b)));

/**
 * A record as a page that opens in every browser, without script and without anything from elsewhere.
 * @param tables rows by the table they stood in
 */
export function archivePage(title: string, tables: ReadonlyMap<string, readonly ArchivedRow[]>): string {
  const sections = [...tables].map(([table, rows]) => {
    const entries = rows.map(row => {
      const fields = Object.entries(row).filter(([name, value]) => !isId(name) && value !== null && value !== '');
      return `<dl>${fields.map(([name, value]) => `<dt>${escaped(spelled(name))}</dt><dd>${valueOf(value)}</dd>`).join('')}</dl>`;
    });
    return `<section><h2>${escaped(spelled(table))}</h2>${entries.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: .25rem 1rem; border-top: 1px solid #999; padding: .75rem 0; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; } pre { margin: 0; white-space: pre-wrap; font: inherit; }
</style></head>
<body><h1>${escaped(title)}</h1>
${sections.join('\n')}
</body></html>
`;
}
