import type { Socket } from 'node:net';
import type { ClientBase, QueryConfig } from 'pg';

/**
 * Runs `work` in one transaction of this connection: committed when it went well, rolled back with whatever it throws. `begin` and the
 * context, if there is one, are sent and not waited for: what `work` asks first travels in the same flight. Where one of the two is
 * refused, Postgres refuses what follows and the caller hears the first error. What `last` makes of the result travels with `commit`, and
 * where it is refused nothing was saved.
 */
export async function inTransaction<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
  context?: QueryConfig,
  last?: (result: Result) => QueryConfig | undefined,
): Promise<Result> {
  const opened = open(client, context);
  let result: Result;
  let ending: QueryConfig | undefined;
  try {
    result = await work();
    ending = last?.(result);
    const refused = await opened;
    if (refused) throw refused.reason;
  } catch (error) {
    const refused = await opened;
    // A connection that is gone took its transaction along.
    await client.query('rollback').catch(() => undefined);
    throw refused ? refused.reason : error;
  }
  // Outside of what rolls back: a commit that fails has ended the transaction, or the connection has.
  await commit(client, ending);
  return result;
}

/** Settles to the first of the two that failed, or to undefined; it never rejects, so that nobody has to hold it meanwhile. */
async function open(client: ClientBase, context?: QueryConfig): Promise<PromiseRejectedResult | undefined> {
  inOneWrite(client);
  const sent = await Promise.allSettled([client.query('begin'), context && client.query(context)]);
  return sent.find(outcome => outcome.status === 'rejected');
}

/** COMMIT of a broken transaction answers ROLLBACK without an error; a swallowed SQL error must not look like success. */
async function commit(client: ClientBase, last?: QueryConfig): Promise<void> {
  inOneWrite(client);
  const [ended, committed] = await Promise.allSettled([last && client.query(last), client.query('commit')]);
  if (ended.status === 'rejected') throw ended.reason;
  if (committed.status === 'rejected') throw committed.reason;
  const { command } = committed.value;
  if (command !== 'COMMIT') throw new Error('a statement failed and its error was swallowed: nothing was saved');
}

/**
 * What is sent in this turn of the event loop leaves in one write: the system's `write`, one for each statement, is the largest part of
 * the time that a short request takes of Node (docs/performance.md).
 */
export function inOneWrite(client: ClientBase): void {
  const { stream } = (client as ClientBase & { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
