import request from 'supertest';
import { ChangePreferences, CheckAskingLanguage, Me } from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('how often somebody may ask', () => {
  let api: Awaited<ReturnType<typeof product.startApi>>;
  beforeAll(async () => {
    api = await product.startApi({ LIMIT_READS: '10', LIMIT_WRITES: '3', LIMIT_COSTLY: '2' });
  });
  afterAll(() => api.stop());

  const ask = (person: Pick<Person, 'app' | 'cookie'>, query: string, variables: object = {}, address = '192.0.2.1') =>
    request(`http://127.0.0.1:${api.port}`)
      .post('/graphql')
      .set({ 'x-roadback-app': person.app, cookie: person.cookie ?? '', 'x-forwarded-for': address })
      .send({ query, variables })
      .then(({ body }) => body as { data: unknown; errors?: { extensions: { code: string; retryAfterSeconds?: number } }[] });
  const codes = async (times: number, sent: () => ReturnType<typeof ask>): Promise<(string | undefined)[]> => {
    const found = [];
    for (let time = 0; time < times; time += 1) found.push((await sent()).errors?.[0]?.extensions.code);
    return found;
  };

  it('is counted by person and class: who has read enough for a minute may still write, and the partner may still read', async () => {
    const { maya, jonah } = await (await TestPractice.open(db)).couple();
    expect((await codes(11, () => ask(maya, Me.text))).slice(9)).toEqual([undefined, 'RATE_LIMITED']);
    const [error] = (await ask(maya, Me.text)).errors!;
    expect(error!.extensions.retryAfterSeconds).toBeGreaterThan(0);
    expect(error!.extensions.retryAfterSeconds).toBeLessThanOrEqual(60);
    const input = { input: { language: 'EN', timeZone: 'UTC' } };
    expect(await codes(4, () => ask(maya, ChangePreferences.text, input))).toEqual([undefined, undefined, undefined, 'RATE_LIMITED']);
    expect((await ask(jonah, Me.text)).errors).toBeUndefined();
  });

  it('counts what makes the server work apart, and each alias as one', async () => {
    const { maya, jonah } = await (await TestPractice.open(db)).couple();
    const input = { input: { language: 'EN', words: 'Sit with me.' } };
    expect(await codes(3, () => ask(maya, CheckAskingLanguage.text, input))).toEqual([undefined, undefined, 'RATE_LIMITED']);
    const aliases = Array.from({ length: 9 }, (_, index) => `a${index}: me { name }`).join(' ');
    expect((await ask(jonah, `{ ${aliases} }`)).errors).toBeUndefined();
    expect(await codes(2, () => ask(jonah, Me.text))).toEqual([undefined, 'RATE_LIMITED']);
  });

  it('counts somebody without a sign-in by the address they come from', async () => {
    const nobody = { app: 'portal' as const, cookie: null };
    expect((await codes(11, () => ask(nobody, Me.text, {}, '192.0.2.7')))[10]).toBe('RATE_LIMITED');
    expect((await ask(nobody, Me.text, {}, '192.0.2.8')).errors).toBeUndefined();
  });
});
