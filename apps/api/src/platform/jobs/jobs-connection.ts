import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type pg from 'pg';
import { ConfigError, type Config } from '../config.js';
import { openPool } from '../database/pool.js';
import { queues } from './queues.js';

export const JOBS = Symbol('jobs');

/** Where queues live, and the control tables from which they are fed. */
export interface Jobs {
  /** Connections as `roadback_worker` to the control tables: outbox, wake-ups, upkeep. */
  pool: pg.Pool;
  /** What BullMQ connects with. */
  connection: ConnectionOptions;
  close(): Promise<void>;
}

/** Half a dozen of the product's own acts at once; whatever asks for more waits its turn. */
const ownConnections = 6;

/**
 * Two for each queue: one keeps its worker for ever, to be told of jobs, and with the other it asks. With none left the next `add` would
 * wait without a word.
 */
const queueConnections = 2 * queues.length + 2;

/**
 * Must run before the first queue is made: the backend is chosen once for the process. BullMQ has a pool of its own: whoever carries the
 * outbox holds a connection while it hands jobs over, and would wait for itself where both came from one pool.
 */
export function openJobs(config: Config): Jobs {
  if (!config.workerDatabaseUrl)
    throw new ConfigError('WORKER_DATABASE_URL is missing: a connection as roadback_worker, from which the worker takes its jobs.');
  const open = (max: number): pg.Pool =>
    openPool({
      connectionString: config.workerDatabaseUrl,
      max,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      options: '-c search_path=bullmq',
      application_name: 'roadback-worker',
    });
  const pool = open(ownConnections);
  if (config.jobsRedisUrl) return { pool, connection: redis(config.jobsRedisUrl), close: () => pool.end() };
  setDefaultBackendFactory(createPostgresBackend);
  const queuePool = open(queueConnections);
  queuePool.setMaxListeners(0);
  return {
    pool,
    connection: queuePool as unknown as ConnectionOptions,
    close: async () => void (await Promise.all([pool.end(), queuePool.end()])),
  };
}

/** What BullMQ connects with to Redis or Valkey. */
export const redis = (url: URL): ConnectionOptions => ({
  host: url.hostname,
  port: Number(url.port || 6379),
  ...(url.username && { username: decodeURIComponent(url.username) }),
  ...(url.password && { password: decodeURIComponent(url.password) }),
  ...(url.protocol === 'rediss:' && { tls: {} }),
  // A worker waits for its Redis to come back instead of giving up.
  maxRetriesPerRequest: null,
});
