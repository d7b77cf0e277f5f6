import { connectedAs } from '../support/product.js';
import { catalogChecks, offendersOf, offendersOnceBroken, tenantTables } from './catalog-checks.mjs';

const db = connectedAs('superuser');
const checks = catalogChecks.map(check => [check.promise, check] as const);

describe('the migrated database', () => {
  it.each(checks)('%s', async (_, check) => {
    expect(await offendersOf(db, check)).toEqual([]);
  });

  it('has tenant tables to check at all', async () => {
    expect((await db.query(tenantTables)).rowCount).toBeGreaterThanOrEqual(20);
  });
});

/** A check that finds nothing must not be one that looks at nothing: each is tried on a database that breaks its promise. */
describe('the check fires that the database', () => {
  it.each(checks)('%s', async (_, check) => {
    expect(await offendersOnceBroken(db, check)).not.toEqual([]);
  });
});
