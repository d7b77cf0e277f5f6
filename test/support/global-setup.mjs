import { cloneDatabase, startThrowaway, superuserUrl } from './throwaway-server.mjs';

/** Before all API tests: one server, one database for each jest worker. */
export default async function setUp({ maxWorkers }) {
  const server = await startThrowaway('api');
  globalThis.throwaway = server;
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    const urls = await cloneDatabase(server, `test_${worker}`);
    process.env[`ROADBACK_TEST_${worker}`] = JSON.stringify({ ...urls, superuser: superuserUrl(server, `test_${worker}`) });
  }
}
