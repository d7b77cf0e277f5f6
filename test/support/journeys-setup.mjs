// Before all journeys: a server, a database, the API and the worker, as `npm start` runs them.
import { startProduct } from './started-product.mjs';

/** Known operations alone, and the limits that a setting has by itself. */
const asInProduction = { OPERATIONS: 'persisted', LIMIT_READS: '', LIMIT_WRITES: '', LIMIT_COSTLY: '' };

export default async function setUp() {
  const product = await startProduct({ name: process.env.JOURNEYS_NAME ?? 'journeys', env: asInProduction });
  process.env.JOURNEYS_URL = product.url;
  process.env.JOURNEYS_INBOX = product.inbox;
  process.env.JOURNEYS_DATABASE = product.urls.owner;
  return product.stop;
}
