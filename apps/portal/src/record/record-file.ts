import type { MyRecordQuery } from '../generated/graphql';
import type { Words } from '../words/words';

export type OwnRecord = MyRecordQuery['myRecord'];

/** Offers a file to the person; the browser asks them where to save it, or saves it where they told it to. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the browser has taken hold of it; earlier, some let it go empty.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What stands in the data, as it came, in a form that a program of anybody's can read. */
export const asData = (record: OwnRecord): string => JSON.stringify(record, null, 2);

/** The record as one page that needs nothing else: no script, no address of ours, nothing that loads. */
export function asPage(record: OwnRecord, { t, day }: Pick<Words, 't' | 'day'>): string {
  const w = t.record;
  const about: [string, string][] = [
    [w.page.name, `${record.givenName} ${record.familyName}`],
    [w.page.email, record.email],
    [w.page.bornOn, day(record.bornOn, 'PLAIN')],
    [w.page.timeZone, record.timeZone],
  ];
  const entry = ({ day: on, visibility, title, lines }: OwnRecord['sections'][number]['entries'][number]): string =>
    `<article><h3>${safe([day(on, 'PLAIN'), title, visibility && w.page.readers[visibility]].filter(Boolean).join(' · '))}</h3>${pairs(
      lines.map(({ label, question, words }) => [question ?? w.labels[label], words]),
    )}</article>`;
  const section = ({ part, entries }: OwnRecord['sections'][number]): string =>
    `<section><h2>${safe(w.parts[part])}</h2>${entries.length === 0 ? `<p>${safe(w.page.none)}</p>` : entries.map(entry).join('')}</section>`;
  return `<!doctype html>
<html lang="${record.language.toLowerCase()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(w.title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}h1,h2,h3{line-height:1.25}h3{font-size:1rem}dt{color:#555}dd{margin:0 0 .5rem;white-space:pre-wrap}article{border-top:1px solid #ccc;padding-top:.5rem}</style>
<h1>${safe(w.title)}</h1>
<p>${safe(w.page.madeOn(day(record.madeAt.slice(0, 10), 'PLAIN')))} · ${safe(record.practiceName)}</p>
<section><h2>${safe(w.page.person)}</h2>${pairs(about)}</section>
${record.sections.map(section).join('\n')}
</html>
`;
}

const pairs = (lines: readonly [string, string][]): string =>
  `<dl>${lines.map(([label, words]) => `<dt>${safe(label)}</dt><dd>${safe(words)}</dd>`).join('')}</dl>`;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Words of people are words, whatever they look like. */
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, mark => marks[mark]!);
