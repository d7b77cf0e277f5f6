// The product as `npm start` runs it, for journeys, proofs, the bench and the screens: production build, own database, own ports.
import { startChild } from '@roadback/local/children';
import { freePort } from '@roadback/local/embedded-postgres';
import { cloneDatabase, startThrowaway } from './throwaway-server.mjs';

/**
 * @param {object} options
 * @param {string} options.name keeps the databases of different runners apart
 * @param {boolean} [options.isDurable] a server that writes to the disk as in production; without it tests are faster
 * @param {NodeJS.ProcessEnv} [options.env] more settings for both processes
 * @param {(text: string) => void} [options.onOutput] is given what both processes write into their log, in place of the terminal
 * @param {(server: object) => Promise<Record<'owner' | 'app' | 'identity' | 'worker', string>>} [options.openDatabase] which database it runs on; a fresh one where nothing is said
 * @param {(urls: Record<'owner' | 'app' | 'identity' | 'worker', string>) => Promise<void>} [options.fill] fills the database before the processes start
 */
export async function startProduct({
  name,
  isDurable = false,
  env = {},
  onOutput,
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
    // Proofs ask faster than people do.
    LIMIT_READS: '0',
    LIMIT_WRITES: '0',
    LIMIT_COSTLY: '0',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    ...env,
  };
  const worker = await startChild('worker', settings, { onOutput });
  const api = await startChild('api', settings, { onOutput });
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
