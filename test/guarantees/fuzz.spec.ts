import { fillForFuzz } from '../proofs/fuzz.mjs';
import { fuzz, fuzzer } from '../support/fuzzing.mjs';
import { connectedAs, product } from '../support/product.js';

const db = connectedAs('owner');

describe('whatever is sent, to every operation and as anybody', () => {
  it('is answered with a code, and never with an error of ours (the long form: npm run prove -- fuzz)', async () => {
    const { people, ids } = await fillForFuzz(db);
    const inputs = fuzzer({ seed: 7, ids });
    const { sent, fields, faults } = await fuzz({ url: `http://127.0.0.1:${product.port}`, people, count: 1_500, inputs });
    expect([...faults]).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(1_500);
    expect(fields.size).toBeGreaterThanOrEqual(inputs.operations);
  });
});
