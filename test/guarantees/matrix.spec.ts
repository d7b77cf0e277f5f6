import { playMatrix } from '../support/matrix/matrix.mjs';
import { onlyRefused } from '../support/matrix/samples.mjs';
import { connectedAs, product } from '../support/product.js';

const owner = connectedAs('owner');
const superuser = connectedAs('superuser');

/** `npm run prove -- matrix` plays the whole; here what only repeats is left out. */
describe('the access matrix', () => {
  let found: Awaited<ReturnType<typeof playMatrix>>;
  beforeAll(async () => {
    found = await playMatrix({
      url: `http://127.0.0.1:${product.port}`,
      owner,
      superuser,
      endWorker: () => product.killWorker(),
      isShort: true,
    });
  }, 300_000);
  afterAll(() => product.startWorker());

  it('leaves no operation unspecified', () => expect(found.unspecified).toEqual([]));
  it('R5, R19: leaks in no cell', () => expect(found.leaks).toEqual([]));
  it('lets through whom it should', () => {
    expect(found.cells).toBeGreaterThan(4000);
    expect(found.onlyRefusedByARule.sort()).toEqual(Object.keys(onlyRefused).sort());
  });
});
