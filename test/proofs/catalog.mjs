import pg from 'pg';
import { catalogChecks, offendersOf, offendersOnceBroken, tenantTables } from '../guarantees/catalog-checks.mjs';

export const shows = 'the freshly migrated database keeps every rule of isolation, and each check fires on one that breaks its rule';

export async function prove({ say, startProduct, whenDone }) {
  const { server } = await startProduct({ name: 'proof-catalog' });
  const { superuserUrl } = await import('../support/throwaway-server.mjs');
  const db = new pg.Client({ connectionString: superuserUrl(server, 'product') });
  await db.connect();
  whenDone(() => db.end());

  const { rows: tables } = await db.query(tenantTables);
  const { rows: policies } = await db.query('select from pg_policy');
  const short = [];
  let fired = 0;
  for (const check of catalogChecks) {
    say(`${check.id}: ${check.promise}`);
    const offenders = await offendersOf(db, check);
    if (offenders.length > 0) short.push(`${check.id}: ${check.promise}, but not ${offenders.join(', ')}`);
    const found = await offendersOnceBroken(db, check);
    if (found.length > 0) fired += 1;
    else short.push(`${check.id}: stays silent when broken by: ${check.breaks.join('; ')}`);
  }
  if (tables.length < 20) short.push(`only ${tables.length} tenant tables were found`);
  const figures = {
    'tenant tables': tables.length,
    policies: policies.length,
    checks: catalogChecks.length,
    'checks that hold': catalogChecks.length - short.filter(text => text.includes('but not')).length,
    'checks that fire when broken': fired,
  };
  return { figures, short };
}
