import type { Client } from 'pg';

/** A row by column names, as it stands in the table. */
export type Row = Record<string, unknown>;

/** Inserts rows into a table in one statement. Names of tables and columns come from this library, never from input. */
export async function insertAll(db: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await db.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
