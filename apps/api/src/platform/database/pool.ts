import pg from 'pg';

/**
 * A pool of connections of which none can end the process. `pg` tells of a broken connection by an event, and an event of that kind that
 * nobody listens to ends the process; the pool itself listens only while a connection lies idle. One that is cut off between two
 * statements of a transaction is heard here: its next statement fails, it is not used again, and whoever held it tells or tries again.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
  return pool;
}
