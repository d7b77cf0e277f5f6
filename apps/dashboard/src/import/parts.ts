/** Below what one text may hold, also where a character counts more than once. */
const longestPart = 18_000;

/** A text in parts that are joined again as they are; no character is cut in two. Carriage returns stay, other control signs are no text. */
export function partsOf(text: string, longest = longestPart): string[] {
  const clean = text
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, ' ')

    .normalize('NFC');
  const parts: string[] = [];
  for (let from = 0; from < clean.length;) {
    const to = cutAt(clean, Math.min(clean.length, from + longest));
    parts.push(clean.slice(from, to));
    from = to;
  }
  return parts.length > 0 ? parts : [' '];
}

/** Not between the halves of a character, and not before a mark that joins the character before it. */
function cutAt(text: string, at: number): number {
  let cut = at;
  while (cut > 1 && cut < text.length && (/[\uDC00-\uDFFF]/.test(text[cut]!) || /\p{M}/u.test(text[cut]!))) cut -= 1;
  return cut;
}

/** A cell of a table as every program reads it: quoted, and never a formula, whatever it begins with. */
export const safeCell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** A table as text, with a mark at its head by which spreadsheets know accents. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => row.map(safeCell).join(',')).join('\r\n')}\r\n`;
