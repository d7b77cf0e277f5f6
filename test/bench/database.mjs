// The database that is measured: a dataset that is filled once and kept, and a copy of it for each run, so that writes never pile up.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealWith } from '@roadback/builders/sealed';
import { prepareDatabase, urlsOf } from '@roadback/local/database-roles';
import { migrate } from '@roadback/migrations/migrate';
import pg from 'pg';
import { asSuperuser, passwords } from '../support/throwaway-server.mjs';
import { dayOf, fillDataset } from './dataset/fill.mjs';
import { testProvider } from '../support/master-key.mjs';

/** This practice has so many times the days of the others: nothing may grow with it. */
export const grown = { number: 1, times: 10 };

const top = join(import.meta.dirname, '..', '..');
const textsOf = (folder, end) =>
  readdirSync(join(top, folder))
    .filter(name => name.endsWith(end))
    .sort()
    .map(name => readFileSync(join(top, folder, name), 'utf8'));

/** Another size, seed, schema or way of telling is another dataset; so is another day, since the product looks at it from now. */
function keyOf(options) {
  const told = [options, dayOf(new Date()), grown, textsOf('migrations', '.sql'), textsOf('test/bench/dataset', '.sql')];
  return `dataset_${createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12)}`;
}

/** Opens a copy of the dataset under the name `product`; fills it first where it is not there yet. */
export async function openDataset(server, options) {
  const name = keyOf(options);
  const isThere = await asSuperuser(server, 'postgres', async client => {
    const { rows } = await client.query("select datname as name from pg_database where datname like 'dataset\\_%' or datname = 'product'");
    for (const row of rows) if (row.name !== name) await client.query(`drop database ${row.name} with (force)`);
    return rows.some(row => row.name === name);
  });
  if (!isThere) await fill(server, name, options);
  await asSuperuser(server, 'postgres', client =>
    client.query(`create database product template ${name} owner roadback_owner strategy file_copy`),
  );
  return urlsOf(server, passwords, 'product');
}

/** Under another name until it is whole: an interrupted filling leaves nothing that looks like a dataset. */
async function fill(server, name, options) {
  const started = Date.now();
  const { owner } = await prepareDatabase(server, passwords, 'dataset_new');
  await migrate(owner, testProvider);
  console.log(`  filling ${options.practices} practices (once; kept for the next run)`);
  await fillDataset(() => connected(owner), {
    ...options,
    daysOf: number => options.days * (number === grown.number ? grown.times : 1),
  });
  await asSuperuser(server, 'postgres', client => client.query(`alter database dataset_new rename to ${name}`));
  console.log(`  filled in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

export async function connected(url) {
  const client = sealWith(new pg.Client({ connectionString: url }), testProvider);
  await client.connect();
  return client;
}
