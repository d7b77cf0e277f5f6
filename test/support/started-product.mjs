// The product as `npm start` runs it, for journeys, proofs, the bench and the screens: production build, own database, own ports.
import { startChild } from '@roadback/local/children';
import { freePort } from '@roadback/local/embedded-postgres';
import { testMasterKey } from './master-key.mjs';
import { cloneDatabase, startThrowaway } from './throwaway-server.mjs';

/**
 * @param {object} options
 * @param {string} options.name keeps the databases of different runners apart
 * @param {boolean} [options.isDurable] a server that writes to the disk as in production; without it tests are faster
 * @param {NodeJS.ProcessEnv} [options.env] more settings for both processes
 * @param {(server: object) => Promise<Record<'owner' | 'app' | 'identity' | 'worker', string>>} [options.openDatabase] which database it runs on; a fresh one where nothing is said
 * @param {(urls: Record<'owner' | 'app' | 'identity' | 'worker', string>) => Promise<void>} [options.fill] fills the database before the processes start
 */
export async function startProduct({
  name,
  isDurable = false,
  env = {},
  openDatabase = server => cloneDatabase(server, 'product'),
  fill = async () => {},
}) {
  const server = await startThrowaway(name, { isDurable });
  const urls = await openDatabase(server);
  await fill(urls);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    MASTER_KEY: testMasterKey,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    ...env,
  };
  const worker = await startChild('worker', settings);
  const api = await startChild('api', settings);
  return {
    url,
    port,
    urls,
    server,
    api,
    worker,
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await server.stop();
    },
  };
}
