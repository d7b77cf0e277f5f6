import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenantTables } from '../guarantees/catalog-checks.mjs';
import { asSuperuser, cloneDatabase, startThrowaway, superuserUrl } from './throwaway-server.mjs';

/** Before all API tests: one server, one database for each jest worker. */
export default async function setUp({ maxWorkers }) {
  const server = await startThrowaway('api');
  globalThis.throwaway = server;
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    const urls = await cloneDatabase(server, `test_${worker}`);
    process.env[`ROADBACK_TEST_${worker}`] = JSON.stringify({ ...urls, superuser: superuserUrl(server, `test_${worker}`) });
  }
  await startRecord(server);
}

/** An empty record, and beside it which tables hold rows of practices. */
async function startRecord(server) {
  const folder = join(import.meta.dirname, '..', '..', 'test-results', 'record');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.ROADBACK_RECORD = folder;
  const { rows } = await asSuperuser(server, 'template_roadback', client => client.query(tenantTables));
  writeFileSync(join(folder, 'tables.json'), JSON.stringify(rows));
}
