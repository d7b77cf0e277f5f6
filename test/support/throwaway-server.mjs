// A real Postgres for tests, with a migrated template from which each worker's database is cloned.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase, roles, urlsOf } from '@roadback/local/database-roles';
import { startEmbeddedPostgres } from '@roadback/local/embedded-postgres';
import { migrate } from '@roadback/migrations/migrate';
import pg from 'pg';
import { testProvider } from './master-key.mjs';

const password = 'only-for-tests';
export const passwords = Object.fromEntries(['superuser', ...roles].map(role => [role, password]));

/** Where a test runner keeps its server. */
export function testHome(name) {
  const home = join(import.meta.dirname, '..', '..', '.roadback', `test-${name}`);
  mkdirSync(home, { recursive: true });
  return home;
}

/**
 * @param {string} name keeps the servers of different test runners apart
 * @param {{ isDurable?: boolean }} [options] durable writes reach the disk before they are acknowledged, as in production
 */
export async function startThrowaway(name, { isDurable = false } = {}) {
  const home = testHome(name);
  const server = await openServer(home, isDurable);
  await asSuperuser(server, 'postgres', client => client.query('drop database if exists template_roadback with (force)'));
  const template = await prepareDatabase(server, passwords, 'template_roadback');
  await migrate(template.owner, testProvider);
  return server;
}

const openServer = (home, isDurable, port) =>
  startEmbeddedPostgres({ folder: join(home, 'postgres'), password, isThrowaway: !isDurable, maxConnections: 200, port });

/** Stops a server, and starts it again where it was: whoever was connected has lost their connection. */
export async function restartThrowaway(server, name, { isDurable = false } = {}) {
  const { port } = new URL(superuserUrl(server, 'postgres'));
  await server.stop();
  return openServer(testHome(name), isDurable, Number(port));
}

/** A fresh database like the template. */
export async function cloneDatabase(server, database) {
  await asSuperuser(server, 'postgres', async client => {
    await client.query(`drop database if exists ${database} with (force)`);
    await client.query(`create database ${database} template template_roadback owner roadback_owner`);
  });
  return urlsOf(server, passwords, database);
}

export const superuserUrl = (server, database) => server.url('postgres', password, database);

export async function asSuperuser(server, database, work) {
  const client = new pg.Client({ connectionString: superuserUrl(server, database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
