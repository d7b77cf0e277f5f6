import { sealedColumn, type SealedColumn } from './columns.js';

/**
 * How a statement says that it reads a sealed value: as a text that begins with a character that no scalar lets in, then the column and the id
 * of the row that it really stands in, then the value. So it can lie anywhere in a result, however deep in json, and is opened by where it
 * stands and not by what it says of itself.
 */
const sign = '\u0001';
const inSql = 'chr(1)';

/**
 * The expression that reads a sealed column; null stays null.
 * @param alias of its table in the statement
 */
export function opens(column: SealedColumn, alias?: string): string {
  const { row, name } = sealedColumn(column);
  const of = alias === undefined ? '' : `${alias}.`;
  return `(${inSql} || '${column} ' || ${of}${row} || ' ' || ${of}${name})`;
}

/** Whether a statement reads anything that is sealed. */
export const isOpening = (sql: string): boolean => sql.includes(`${inSql} || `);

/** A sealed value as a statement read it. */
export interface Mark {
  column: string;
  row: string;
  text: string;
}

const markOf = (text: string): Mark => {
  const [column = '', row = '', sealed = ''] = text.slice(sign.length).split(' ');
  return { column, row, text: sealed };
};

/** Finds every mark in a result, however deep it lies. */
export function marksIn(value: unknown, found: Mark[] = []): Mark[] {
  if (typeof value === 'string') {
    if (value.startsWith(sign)) found.push(markOf(value));
  } else if (Array.isArray(value)) for (const each of value) marksIn(each, found);
  else if (isRecord(value)) for (const key in value) marksIn(value[key], found);
  return found;
}

/** Puts what `opened` says in the place of every mark, in the result itself. */
export function replaceMarks<Value>(value: Value, opened: (mark: Mark) => unknown): Value {
  return replaced(value, opened) as Value;
}

function replaced(value: unknown, opened: (mark: Mark) => unknown): unknown {
  if (typeof value === 'string') return value.startsWith(sign) ? opened(markOf(value)) : value;
  if (Array.isArray(value)) for (const [index, each] of value.entries()) value[index] = replaced(each, opened);
  else if (isRecord(value)) for (const key in value) value[key] = replaced(value[key], opened);
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);
