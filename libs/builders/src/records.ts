import { sealedIn } from '@roadback/sealing/columns';
import type { Client } from 'pg';
import { wordsOf } from './sealed.js';

/** A row by column names, as it stands in the table. */
export type Row = Record<string, unknown>;

/** Inserts rows into a table in one statement, sealed where the product seals. Names of tables and columns come from this library, never from input. */
export async function insertAll(db: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await db.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(await sealedRows(db, table, rows)),
  ]);
}

/** Rows of one table as they are kept. */
export async function sealedRows(db: Client, table: string, rows: readonly Row[]): Promise<Row[]> {
  const name = table.replace('clinical.', '');
  if (sealedIn(name).length === 0 || rows.length === 0) return [...rows];
  const sealed: Row[] = [];
  for (const row of rows) sealed.push(await (await wordsOf(db, String(row.practice_id))).sealRow(name, row));
  return sealed;
}
