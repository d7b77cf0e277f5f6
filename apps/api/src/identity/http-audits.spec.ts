import { auditServer } from 'graphql-http';
import { product } from '../../../../test/support/product.js';

/** The audits of the GraphQL-over-HTTP specification, written by its authors, against this server with its introspection on. */
describe('GraphQL over HTTP', () => {
  it('keeps all 13 MUSTs of the specification', async () => {
    const results = await auditServer({
      url: `http://127.0.0.1:${product.port}/graphql`,
      fetchFn: (url: string, init?: RequestInit) => fetch(url, { ...init, headers: { 'x-roadback-app': 'portal', ...init?.headers } }),
    });
    const broken = results.filter(({ status }) => status === 'error');
    expect(broken.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBe(13);
    // Of its 23 SHOULDs three are left: a request that is refused whole is an error of HTTP for us, also in plain JSON.
    expect(results.filter(({ status }) => status === 'warn').map(({ id }) => id)).toEqual(['572B', 'FDE2', '7B9B']);
  });
});
