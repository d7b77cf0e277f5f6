import { setTimeout as wait } from 'node:timers/promises';
import { asSuperuser } from './throwaway-server.mjs';

/** After all API tests: the processes of the product end with their jest workers; the server waits for them to say goodbye. */
export default async function tearDown() {
  const server = globalThis.throwaway;
  if (!server) return;
  await globalThis.stopProduct?.();
  await asSuperuser(server, 'postgres', async client => {
    for (const until = Date.now() + 10_000; Date.now() < until; await wait(50)) {
      const { rowCount } = await client.query("select from pg_stat_activity where datname like 'test\\_%'");
      if (rowCount === 0) break;
    }
  });
  await server.stop();
}
