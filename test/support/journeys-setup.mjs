// Before all journeys: a server, a database, the API and the worker, as `npm start` runs them.
import { startChild } from '@roadback/local/children';
import { freePort } from '@roadback/local/embedded-postgres';
import { cloneDatabase, startThrowaway } from './throwaway-server.mjs';

export default async function setUp() {
  const server = await startThrowaway(process.env.JOURNEYS_NAME ?? 'journeys');
  const urls = await cloneDatabase(server, 'journeys');
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
  };
  const children = [await startChild('worker', env), await startChild('api', env)];
  process.env.JOURNEYS_URL = `http://localhost:${port}`;
  process.env.JOURNEYS_DATABASE = urls.owner;
  return async () => {
    await Promise.all(children.map(child => child.stop()));
    await server.stop();
  };
}
