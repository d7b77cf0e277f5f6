/**
 * Which columns are sealed: the one table that writes, reads, rotation, the docs, the catalog's checks and the scans go by. Beside it stands
 * what stays plain, in `plain.ts`.
 */
interface SealedTable {
  /** The column that names the row. */
  row: string;
  /** The column that names whose key it is: the client whose record this is, or the couple for what the care team writes about both. */
  owner: 'client_id' | 'couple_id';
  columns: Record<string, Kind>;
  /** Values are filled up to a multiple of so many bytes; 64 where nothing is said. */
  grain?: number;
}
/** A text, an object or a list; the last two are kept as their JSON. */
type Kind = 'text' | 'json' | 'list';

export const sealedTables = {
  check_in: { row: 'id', owner: 'client_id', columns: { note: 'text' } },
} as const satisfies Record<string, SealedTable>;

type Tables = typeof sealedTables;
export type SealedColumn = { [Table in keyof Tables]: `${Table}.${keyof Tables[Table]['columns'] & string}` }[keyof Tables];

/** One sealed column with all that is known about it. */
export interface Sealed {
  column: SealedColumn;
  table: string;
  name: string;
  kind: Kind;
  row: string;
  owner: 'client_id' | 'couple_id';
  grain: number;
}

/** All sealed columns, in the order of the table above. */
export const sealedColumns: readonly Sealed[] = Object.entries<SealedTable>(sealedTables).flatMap(
  ([table, { row, owner, columns, grain = 64 }]) =>
    Object.entries(columns).map(([name, kind]) => ({ column: `${table}.${name}` as SealedColumn, table, name, kind, row, owner, grain })),
);
const byName = new Map<string, Sealed>(sealedColumns.map(each => [each.column, each]));
const ofTables = new Map(Object.keys(sealedTables).map(table => [table, sealedColumns.filter(each => each.table === table)]));

/** What is known about a column; it throws for one that is not sealed. */
export function sealedColumn(column: string): Sealed {
  const found = byName.get(column);
  if (!found) throw new Error(`${column} is not in the table of sealed columns`);
  return found;
}

/** The sealed columns of a table; none for a table without. */
export const sealedIn = (table: string): readonly Sealed[] => ofTables.get(table) ?? [];
