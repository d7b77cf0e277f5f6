import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type pg from 'pg';
import { ConfigError, type Config } from '../config.js';
import { openPool } from '../database/pool.js';

export const JOBS = Symbol('jobs');

/** Where queues live, and the control tables from which they are fed. */
export interface Jobs {
  /** Connections as `roadback_worker`: outbox, wake-ups, and the queue's own tables where it lives in Postgres. */
  pool: pg.Pool;
  /** What BullMQ connects with. */
  connection: ConnectionOptions;
  close(): Promise<void>;
}

/**
 * More connections than workers and listeners: each of those keeps one for ever, and with none left the next `add` would wait
 * without a word.
 */
const connections = 16;

/** Must run before the first queue is made: the backend is chosen once for the process. */
export function openJobs(config: Config): Jobs {
  if (!config.workerDatabaseUrl)
    throw new ConfigError('WORKER_DATABASE_URL is missing: a connection as roadback_worker, from which the worker takes its jobs.');
  const pool = openPool({
    connectionString: config.workerDatabaseUrl,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    options: '-c search_path=bullmq',
    application_name: 'roadback-worker',
  });
  pool.setMaxListeners(0);
  if (config.jobsRedisUrl) return { pool, connection: redis(config.jobsRedisUrl), close: () => pool.end() };
  setDefaultBackendFactory(createPostgresBackend);
  return { pool, connection: pool as unknown as ConnectionOptions, close: () => pool.end() };
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
