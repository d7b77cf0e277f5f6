import type { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { PracticeScope } from './practice-scope.js';

const viewer = { kind: 'SYSTEM', practiceId: 'p', coupleIds: [] } as const;

/** A connection on which the statement named fails; with what it was sent. */
function connection(failing?: string) {
  const sent: string[] = [];
  const query = async (asked: string | { text: string }) => {
    const sql = typeof asked === 'string' ? asked : asked.text;
    sent.push(sql.startsWith('select app.set_ctx') ? 'context' : sql);
    if (sql === failing) throw new Error(`${sql} failed`);
    return { command: sql.toUpperCase(), rows: [] };
  };
  let released = 0;
  const runner = { connect: async () => ({ query }), release: async () => (released += 1), manager: {} };
  const scope = new PracticeScope({ createQueryRunner: () => runner } as unknown as DataSource, new Clock());
  return { scope, sent, released: () => released };
}

describe('one piece of work in one transaction', () => {
  it('commits what went well', async () => {
    const { scope, sent, released } = connection();
    expect(await scope.run(viewer, ({ rows }) => rows('select 1', []))).toEqual([]);
    expect(sent).toEqual(['begin', 'context', 'select 1', 'commit']);
    expect(released()).toBe(1);
  });

  it('rolls back what failed, and tells that failure', async () => {
    const { scope, sent, released } = connection('select 1');
    await expect(scope.run(viewer, ({ rows }) => rows('select 1', []))).rejects.toThrow('select 1 failed');
    expect(sent).toEqual(['begin', 'context', 'select 1', 'rollback']);
    expect(released()).toBe(1);
  });

  it('asks nothing more after a commit that failed: it has ended the transaction, or the connection has', async () => {
    const { scope, sent, released } = connection('commit');
    await expect(scope.run(viewer, ({ rows }) => rows('select 1', []))).rejects.toThrow('commit failed');
    expect(sent).toEqual(['begin', 'context', 'select 1', 'commit']);
    expect(released()).toBe(1);
  });
});
