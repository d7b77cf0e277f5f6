import { tellDemo } from '@roadback/builders/demo';
import { connectedAs } from '../support/product.js';

const db = connectedAs('owner');

describe('the demo', () => {
  it('can be built on today’s schema, every couple of it', async () => {
    const told: number[] = [];
    await db.query('begin');
    try {
      await tellDemo(db, new Date(), (done, of) => told.push(of - done));
    } finally {
      // Nothing of it stays beside the other tests.
      await db.query('rollback');
    }
    expect(told.at(-1)).toBe(0);
  }, 120_000);
});
