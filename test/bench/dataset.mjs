// `npm run dataset`: fills a database in bulk, by seed. Without --database it makes one under .roadback/dataset.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sealWith } from '@roadback/builders/sealed';
import { prepareDatabase } from '@roadback/local/database-roles';
import { startEmbeddedPostgres } from '@roadback/local/embedded-postgres';
import { migrate } from '@roadback/migrations/migrate';
import pg from 'pg';
import { asSuperuser, passwords } from '../support/throwaway-server.mjs';
import { defaults, fillDataset } from './dataset/fill.mjs';
import { command, readOptions } from './options.mjs';
import { testProvider } from '../support/master-key.mjs';

command(async () => {
  const { database, ...options } = readOptions(process.argv.slice(2), { ...defaults, database: '' });
  const server = database === '' ? await startServer() : null;
  const url = server ? (await prepareDatabase(server, passwords, 'dataset')).owner : database;
  await migrate(url, testProvider);
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
  const say = text => process.stdout.write(process.stdout.isTTY ? `\r${text.padEnd(78)}` : `${text}\n`);
  await fillDataset(() => connected(url), {
    ...options,
    onProgress: (done, of) => {
      if (process.stdout.isTTY || done % Math.ceil(of / 10) === 0) say(`  ${done} of ${of} practices, ${seconds()} s`);
    },
  });
  say(`  ${options.practices} practices in ${seconds()} s`);
  console.log();
  const client = await connected(url);
  for (const table of ['clinical.couple', 'clinical.check_in', 'clinical.task', 'clinical.submission', 'clinical.review']) {
    const { rows } = await client.query(`select count(*)::int as count from ${table}`);
    console.log(`  ${rows[0].count.toLocaleString('en')} in ${table}`);
  }
  await client.end();
  console.log(`\n  ${url}`);
  if (server) {
    console.log('  The server runs until Ctrl-C.');
    await new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await server.stop();
  }
});

async function startServer() {
  const home = join(import.meta.dirname, '..', '..', '.roadback', 'dataset');
  mkdirSync(home, { recursive: true });
  const server = await startEmbeddedPostgres({ folder: join(home, 'postgres'), password: passwords.superuser });
  await asSuperuser(server, 'postgres', client => client.query('drop database if exists dataset with (force)'));
  return server;
}

async function connected(url) {
  const client = sealWith(new pg.Client({ connectionString: url }), testProvider);
  await client.connect();
  return client;
}
