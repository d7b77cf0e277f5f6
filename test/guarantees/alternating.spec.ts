import { alternate, pairsOf, twoCouples } from '../support/alternation.mjs';
import { connectedAs, product } from '../support/product.js';

const owner = connectedAs('owner');
const requests = 500;

/** `npm run prove -- alternation` asks twenty times as often. */
describe('two people over a pool of one connection', () => {
  let api: Awaited<ReturnType<typeof product.startApi>>;
  let pairs: ReturnType<typeof pairsOf>;
  beforeAll(async () => {
    api = await product.startApi({ DATABASE_POOL: '1' });
    pairs = pairsOf(await twoCouples({ url: `http://127.0.0.1:${product.port}`, owner }));
  }, 180_000);
  afterAll(() => api.stop());

  it.each(['counselors of two practices', 'the two partners of a couple'] as const)(
    'R19: %s are answered nothing of each other',
    async name => {
      expect(await alternate(`http://127.0.0.1:${api.port}`, pairs[name], requests)).toEqual({ answered: requests, crossed: [] });
    },
  );
});
