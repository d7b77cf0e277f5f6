import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { items, page } from '../asvs/page.mjs';
import { itemsOfLevels1And2 } from '../asvs/standard.mjs';
import { states } from '../asvs/tests.mjs';

const top = join(__dirname, '..', '..');

describe('the list of OWASP ASVS 5.0', () => {
  it('holds every item of levels 1 and 2 once, and no other', () => {
    expect(itemsOfLevels1And2.length).toBe(253);
    expect(items.map(({ id }) => id)).toEqual(itemsOfLevels1And2.map(([id]) => id));
  });

  it('names tests that are there, and at least one for each item that is met', () => {
    for (const { id, state, where, tests } of items) {
      expect([id, Object.keys(states).includes(state), where.length > 1]).toEqual([id, true, true]);
      expect([id, tests.filter(test => !existsSync(join(top, test)))]).toEqual([id, []]);
      if (state === 'MET') expect([id, tests.length > 0]).toEqual([id, true]);
    }
  });

  it('is what docs/asvs.md shows', () => {
    expect(readFileSync(join(top, 'docs', 'asvs.md'), 'utf8')).toBe(page());
  });
});
