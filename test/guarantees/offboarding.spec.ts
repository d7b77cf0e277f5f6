import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Keyring } from '@roadback/sealing/keyring';
import { sealedColumns, sealedTables } from '@roadback/sealing/columns';
import type { Ask } from '@roadback/sealing/master-key';
import { Words } from '@roadback/sealing/words';
import { archiveFiles } from '../../apps/api/src/records/archive-files.js';
import { CheckIn, ShredPractice } from '../support/operations.js';
import { today } from '../support/homework.js';
import { testProvider } from '../support/master-key.mjs';
import { leavingPractice, newCustodian } from '../support/offboardings.js';
import { opened } from '../support/archive.js';
import { connectedAs } from '../support/product.js';

const superuser = connectedAs('superuser');
const owner = connectedAs('owner');
const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => (await superuser.query(sql, [...values])).rows as Row[];

interface Column {
  name: string;
  type: string;
}

/** What the database takes in a column of this type, where it asks for something. */
const something: Record<string, unknown> = {
  text: 'something',
  uuid: null,
  boolean: false,
  date: '2026-01-01',
  'timestamp with time zone': new Date(0),
  'time without time zone': '09:00',
  jsonb: '{}',
  ARRAY: '{}',
};
const valueFor = ({ type }: Column): unknown => (type === 'uuid' ? randomUUID() : type in something ? something[type] : 0);

/** A row in which every sealed column of a table says where it stands. */
async function fill(table: keyof typeof sealedTables, practiceId: string, owners: Record<string, string>, words: Words): Promise<void> {
  const { rows: columns } = await superuser.query<Column>(
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'clinical' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' and is_nullable = 'NO'`,
    [table],
  );
  const { row, owner: ownerColumn } = sealedTables[table];
  const id = row in owners ? owners[row]! : randomUUID();
  const values: Record<string, unknown> = Object.fromEntries(columns.map(column => [column.name, valueFor(column)]));
  Object.assign(values, { [row]: id, [ownerColumn]: owners[ownerColumn], practice_id: practiceId });
  for (const name of ['client_id', 'couple_id', 'author_id']) if (name in values) values[name] = owners[name];
  for (const { column, name, kind } of sealedColumns.filter(each => each.table === table)) {
    const said = `it stands in ${column}`;
    values[name] = await words.seal(column, id, owners[ownerColumn]!, kind === 'text' ? said : kind === 'list' ? [said] : { said });
  }
  const names = Object.keys(values);
  await superuser.query(
    `insert into clinical.${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(values),
  );
}

describe('the archive of a practice', () => {
  it('holds every sealed column that there is', async () => {
    const { practiceId, couple, announces, names } = await leavingPractice(owner);
    await announces();
    await names();
    const { identity, input } = await newCustodian();
    const keyring = new Keyring(testProvider);
    await keyring.prepare(practiceId, ask);
    await superuser.query('begin');
    try {
      // Any row of any table will do: what holds them together is not asked here.
      await superuser.query("set local session_replication_role = 'replica'");
      const { rows: checks } = await superuser.query<{ table: string; name: string }>(
        `select conrelid::regclass::text as table, conname as name from pg_constraint
          where connamespace = 'clinical'::regnamespace and contype = 'c' and conname not like '%\\_sealed'`,
      );
      for (const { table, name } of checks) await superuser.query(`alter table ${table} drop constraint ${name}`);
      await superuser.query("update directory.offboarding set state = 'MAKING', closed_at = now() where practice_id = $1", [practiceId]);
      const words = new Words(keyring, practiceId, ask);
      const owners = { client_id: couple.maya.id, couple_id: couple.id, author_id: couple.counselor.id, plan_id: couple.planId };
      for (const table of Object.keys(sealedTables) as (keyof typeof sealedTables)[]) {
        if (table === 'plan') await superuser.query('delete from clinical.plan where practice_id = $1', [practiceId]);
        await fill(table, practiceId, owners, words);
      }
      let all = '';
      const source = {
        practiceId,
        archiveId: randomUUID(),
        practiceName: 'Harbor Street',
        custodian: { name: input.name, role: input.role, recipient: input.recipient },
        at: new Date(0),
        ask,
        words: () => Promise.resolve(words),
        signingKey: generateKeyPairSync('ed25519').privateKey,
        receipt: 'ABCD',
        onProgress: () => Promise.resolve(),
      };
      for await (const { name, bytes } of archiveFiles(source))
        all += Buffer.from(name.endsWith('.age') ? await opened(bytes, identity) : bytes).toString();
      expect(sealedColumns.map(({ column }) => column).filter(column => !all.includes(`it stands in ${column}"`))).toEqual([]);
      expect(all).not.toContain('rb1.');
    } finally {
      await superuser.query('rollback');
    }
  });

  it('is none where a row would be missing', async () => {
    const { practiceId, announces, names } = await leavingPractice(owner);
    await announces();
    await names();
    const { input } = await newCustodian();
    await superuser.query('begin');
    try {
      await superuser.query("update directory.offboarding set state = 'MAKING', closed_at = now() where practice_id = $1", [practiceId]);
      const keyring = new Keyring(testProvider);
      await keyring.prepare(practiceId, ask);
      const source = {
        practiceId,
        archiveId: randomUUID(),
        practiceName: 'Harbor Street',
        custodian: { name: input.name, role: input.role, recipient: input.recipient },
        at: new Date(0),
        // A client whom whoever asks for the rows was not told about.
        ask: (async <Row>(sql: string, values: readonly unknown[]) => {
          const rows = await ask<Row & { kind?: string }>(sql, values);
          return sql.includes('archive_owners') ? rows.filter(({ kind }) => kind !== 'CLIENT') : rows;
        }) as Ask,
        words: () => Promise.resolve(new Words(keyring, practiceId, ask)),
        signingKey: generateKeyPairSync('ed25519').privateKey,
        receipt: 'ABCD',
        onProgress: () => Promise.resolve(),
      };
      const readAll = async () => {
        for await (const file of archiveFiles(source)) expect(file.name).toBeTruthy();
      };
      await expect(readAll()).rejects.toThrow(/would not hold all rows of .*client/);
    } finally {
      await superuser.query('rollback');
    }
  });

  it.each([
    ['app.archive_owners($1)'],
    ["app.archive_rows($1, 'PRACTICE', null)"],
    ['app.archive_counts($1)'],
    ['audit.archive_links($1, 0, 10)'],
    ['audit.archive_head($1)'],
    ["keys.of_leaving($1, '{}')"],
  ])('is read by the worker alone, and only of a practice whose archive is being made: %s', async call => {
    const { practiceId, announces } = await leavingPractice(owner);
    await announces();
    for (const [role, says] of [
      ['roadback_worker', 'no archive is being made'],
      ['roadback_app', 'permission denied'],
      ['roadback_identity', 'permission denied'],
    ] as const) {
      await superuser.query('begin');
      await superuser.query(`set local role ${role}`);
      await expect(superuser.query(`select * from ${call}`, [practiceId])).rejects.toThrow(says);
      await superuser.query('rollback');
    }
  });
});

describe('a practice that was shredded', () => {
  it('opens nowhere any more, not from a copy of the data from before either; another practice opens as before', async () => {
    const all = await leavingPractice(owner);
    const { practiceId, couple, announces, names, closes, made, confirms, platform } = all;
    const elsewhere = await leavingPractice(owner);
    for (const person of [couple.maya, elsewhere.couple.maya])
      await person.does(CheckIn, {
        input: { day: today(), feel: 2, safety: 3, note: 'What was written.', visibility: 'PRIVATE', idempotencyKey: randomUUID() },
      });
    // As the documented backup has it: the data without the keys, and of the keys the newest copy alone.
    const dump = await wordsIn(practiceId);
    const other = await wordsIn(elsewhere.practiceId);
    expect(dump.length).toBeGreaterThan(1);
    await announces();
    await names();
    await closes();
    await made();
    await confirms();
    const { rows } = await owner.query<{ name: string }>('select name from directory.practice where id = $1', [practiceId]);
    await platform.does(ShredPractice, { practiceId, name: rows[0]!.name });

    expect(await opens(practiceId, dump)).toEqual([]);
    expect(await opens(practiceId, await wordsIn(practiceId))).toEqual([]);
    expect((await opens(elsewhere.practiceId, other)).map(({ column }) => column)).toEqual(other.map(({ column }) => column));
    const { rows: keys } = await owner.query<{ left: number }>(
      `select (select count(*) from keys.practice_key where practice_id = $1 and wrapped is not null)::int
            + (select count(*) from keys.data_key where practice_id = $1 and wrapped is not null)::int as left`,
      [practiceId],
    );
    expect(keys[0]!.left).toBe(0);
  });
});

interface Kept {
  column: string;
  table: string;
  name: string;
  row: string;
  text: string;
}

/** Every sealed value of a practice as it stands in the database. */
async function wordsIn(practiceId: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const { column, table, name, row } of sealedColumns) {
    const { rows } = await owner.query<{ row: string; text: string }>(
      `select x.${row} as row, x.${name} as text from clinical.${table} x where x.practice_id = $1 and x.${name} is not null`,
      [practiceId],
    );
    kept.push(...rows.map(found => ({ column, table, name, ...found })));
  }
  return kept;
}

/** Those that open with the keys that there are now. */
async function opens(practiceId: string, kept: readonly Kept[]): Promise<Kept[]> {
  const keyring = new Keyring(testProvider);
  await keyring.prepare(practiceId, ask);
  const words = new Words(keyring, practiceId, ask);
  const open: Kept[] = [];
  for (const each of kept) {
    const row: Record<string, unknown> = { id: each.row, [each.name]: each.text };
    const table = sealedTables[each.table as keyof typeof sealedTables];
    row[table.row] = each.row;
    const [found] = await words.openRows(each.table, [row]).catch(() => [{} as Record<string, unknown>]);
    if (found && JSON.stringify(found[each.name] ?? '').length > 2) open.push(each);
  }
  return open;
}
