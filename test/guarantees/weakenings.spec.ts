import { join } from 'node:path';
import { all } from '../weakenings/all.mjs';
import { weakened } from '../weakenings/weakening.mjs';

const top = join(__dirname, '..', '..');

describe('the weakenings that the proof of mutations applies', () => {
  it('still find what they weaken, each under a name of its own', () => {
    const lost = all.flatMap(weakening => {
      try {
        const { before, after } = weakened(top, weakening);
        return before === after ? [`${weakening.id}: changes nothing`] : [];
      } catch (error) {
        return [(error as Error).message];
      }
    });
    expect(lost).toEqual([]);
    const ids = all.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});
