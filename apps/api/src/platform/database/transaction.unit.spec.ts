import type { ClientBase, QueryConfig } from 'pg';
import { inTransaction } from './transaction.js';

const stream = { cork: () => undefined, uncork: () => undefined };

/** A connection on which the statement named fails; with what it was sent. */
function connection(failing?: string) {
  const sent: string[] = [];
  const query = async (asked: string | QueryConfig) => {
    const sql = typeof asked === 'string' ? asked : asked.text;
    sent.push(sql);
    if (sql === failing) throw new Error(`${sql} failed`);
    return { command: sql.toUpperCase(), rows: [sql] };
  };
  const client = { query, connection: { stream } } as unknown as ClientBase;
  const work = async () => (await client.query('work')).rows;
  return { client, sent, run: () => inTransaction<unknown[]>(client, work, { text: 'context' }) };
}

describe('one piece of work in one transaction', () => {
  it('commits what went well', async () => {
    const { run, sent } = connection();
    expect(await run()).toEqual(['work']);
    expect(sent).toEqual(['begin', 'context', 'work', 'commit']);
  });

  it.each(['begin', 'context', 'work'])('rolls back when its %s fails, and tells that failure', async failing => {
    const { run, sent } = connection(failing);
    await expect(run()).rejects.toThrow(`${failing} failed`);
    expect(sent).toEqual(['begin', 'context', 'work', 'rollback']);
  });

  it('asks nothing more after a commit that failed: it has ended the transaction, or the connection has', async () => {
    const { run, sent } = connection('commit');
    await expect(run()).rejects.toThrow('commit failed');
    expect(sent).toEqual(['begin', 'context', 'work', 'commit']);
  });

  it('sends what the result calls for in one flight with the commit', async () => {
    const { client, sent } = connection();
    const work = async () => 'an answer';
    expect(await inTransaction(client, work, undefined, answer => ({ text: `told ${answer}` }))).toBe('an answer');
    expect(sent).toEqual(['begin', 'told an answer', 'commit']);
  });

  it('answers nothing when that could not be written, and tells why', async () => {
    const { client } = connection('told');
    await expect(
      inTransaction(
        client,
        async () => 'an answer',
        undefined,
        () => ({ text: 'told' }),
      ),
    ).rejects.toThrow('told failed');
  });

  it('takes a commit that answers ROLLBACK for a failure', async () => {
    const { client } = connection();
    const swallowing = { connection: { stream }, query: async () => ({ command: 'ROLLBACK' }) } as unknown as ClientBase;
    await expect(inTransaction(swallowing, async () => client)).rejects.toThrow('nothing was saved');
  });
});
