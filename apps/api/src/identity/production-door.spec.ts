import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
type App = 'staff' | 'portal';
const folders: Record<App, string> = { staff: 'dashboard', portal: 'portal' };

/** What the build left beside an app: the text by its hash. */
const operationsOf = (app: App): [string, string][] =>
  Object.entries(
    JSON.parse(readFileSync(join(__dirname, `../../../${folders[app]}/dist/operations.json`), 'utf8')) as Record<string, string>,
  );
const hashOf = (app: App, name: string): string =>
  operationsOf(app).find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))![0];

describe('in production', () => {
  let api: Awaited<ReturnType<typeof product.startApi>>;
  beforeAll(async () => {
    api = await product.startApi({ NODE_ENV: 'production', PUBLIC_URL: 'https://roadback.example', OIDC_ISSUERS: '', PUSH_SERVICES: '' });
  });
  afterAll(() => api.stop());

  const ask = (app: App, cookie: string | null, body: object) =>
    request(`http://127.0.0.1:${api.port}`)
      .post('/graphql')
      .set('x-roadback-app', app)
      .set('origin', 'https://roadback.example')
      .set('cookie', cookie ? `__Host-rb-${app}=${cookie}` : '')
      .send(body);

  it('only the operations of the app that asks run, named by their hash', async () => {
    const { maya, counselor } = await (await TestPractice.open(db)).couple();
    const answered = await ask('portal', maya.token, { documentId: hashOf('portal', 'Today'), operationName: 'Today' });
    expect(answered.body.data.today.givenName).toBe('Maya');
    const couples = hashOf('staff', 'Caseload');
    expect((await ask('staff', counselor.token, { documentId: couples, variables: { page: 1, perPage: 5 } })).body.errors).toBeUndefined();

    const refused = [
      { query: '{ me { name } }' },
      { query: operationsOf('portal').find(([hash]) => hash === hashOf('portal', 'Today'))![1] },
      { query: '{ me { name } }', documentId: null },
      { query: '{ me { name } }', documentId: 'sha256:0' },
      { documentId: `sha256:${'0'.repeat(64)}` },
      { documentId: [hashOf('portal', 'Today')] },
      { documentId: { toString: 'x' } },
      { documentId: '__proto__' },
      { documentId: 'constructor' },
      { documentId: couples },
      {},
      [{ documentId: hashOf('portal', 'Today') }],
      { query: hashOf('portal', 'Today'), persisted: true },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('portal', 'Today').slice(7) } } },
    ];
    for (const body of refused) {
      const answer = await ask('portal', maya.token, body);
      expect([body, answer.status, answer.body.errors[0].extensions]).toEqual([body, 400, { code: 'REFUSED', reason: 'APP_OUTDATED' }]);
      expect(answer.text).not.toContain('Maya');
    }
    // A known hash brings its own text, whatever text comes along.
    const both = await ask('portal', maya.token, { documentId: hashOf('portal', 'WhoSends'), query: '{ today { givenName } }' });
    expect(both.body.data).toEqual({ me: { personId: maya.id } });
  });

  it('an app that nobody knows runs nothing', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    for (const app of ['__proto__', 'dashboard', 'STAFF', 'portal, staff']) {
      const answer = await request(`http://127.0.0.1:${api.port}`)
        .post('/graphql')
        .set('x-roadback-app', app)
        .set('cookie', `__Host-rb-portal=${maya.token}`)
        .send({ documentId: hashOf('portal', 'Today') });
      expect([app, answer.status]).toEqual([app, 400]);
    }
  });

  it('the manifest of operations is at no address', async () => {
    for (const path of ['/operations.json', '/staff/operations.json', '/assets/../operations.json', '/assets/%2e%2e/operations.json']) {
      const answer = await request(`http://127.0.0.1:${api.port}`).get(path);
      expect([path, answer.text.includes('sha256:')]).toEqual([path, false]);
    }
  });

  it('cookies are bound to this host over https, and browsers are told to come over https for a year', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const documentId = hashOf('portal', 'EnterPractice');
    const answer = await ask('portal', maya.token, { documentId, variables: { practiceId: maya.built!.practiceId } });
    expect(answer.body.data.enterPractice.name).toBe('Maya');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-rb-portal=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });
});

describe('introspection', () => {
  it('is answered in development, and not where only known operations run or in production', async () => {
    const query = '{ __schema { types { name } } __type(name: "Me") { name } }';
    const ask = (port: number) => request(`http://127.0.0.1:${port}`).post('/graphql').set('x-roadback-app', 'portal').send({ query });
    expect((await ask(product.port)).body.data.__type).toEqual({ name: 'Me' });
    for (const settings of [
      { OPERATIONS: 'persisted' },
      { NODE_ENV: 'production', OIDC_ISSUERS: '', PUSH_SERVICES: '', OPERATIONS: 'any' },
    ]) {
      const api = await product.startApi(settings);
      try {
        const answer = await ask(api.port);
        expect([answer.status, answer.body.data]).toEqual([400, null]);
      } finally {
        await api.stop();
      }
    }
  });
});
