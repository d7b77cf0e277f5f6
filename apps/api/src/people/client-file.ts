import {
  columnsOf,
  importColumns,
  missingColumns,
  mostImported,
  type ImportColumn,
  type ImportValues,
} from '@roadback/domain/client-import';
import { CsvError, parse } from 'csv-parse/sync';

export type FileProblem = 'NOT_READABLE' | 'NO_ROWS' | 'TOO_MANY_ROWS' | 'COLUMNS_MISSING';

/** A file as it was read: its lines as text, or why it cannot be taken. */
export interface ClientFile {
  fault: FileProblem | null;
  missing: ImportColumn[];
  lines: { line: number; values: ImportValues }[];
}

interface Row {
  record: string[];
  info: { lines: number };
}

/** Reads a table as programs write it: with a byte order mark or none, commas, semicolons or tabs, quoted cells with line breaks. */
export function readClientFile(text: string): ClientFile {
  const nothing = (fault: FileProblem, missing: ImportColumn[] = []): ClientFile => ({ fault, missing, lines: [] });
  let rows: Row[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostImported + 2,
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError) return nothing('NOT_READABLE');
    throw error;
  }
  const [heading, ...body] = rows.filter(({ record }) => record.some(cell => cell.trim() !== ''));
  if (!heading) return nothing('NO_ROWS');
  const places = columnsOf(heading.record);
  const missing = missingColumns(places);
  if (missing.length > 0) return nothing('COLUMNS_MISSING', missing);
  if (body.length === 0) return nothing('NO_ROWS');
  if (body.length > mostImported) return nothing('TOO_MANY_ROWS');
  const cell = (record: string[], column: ImportColumn): string => record[places[column] ?? -1] ?? '';
  return {
    fault: null,
    missing: [],
    lines: body.map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(importColumns.map(column => [column, cell(record, column)])) as ImportValues,
    })),
  };
}

/** Whichever stands most often in the heading; programs of many countries write semicolons. */
function delimiterOf(text: string): string {
  const heading =
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string): number => heading.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
