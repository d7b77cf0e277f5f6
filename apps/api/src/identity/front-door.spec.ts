import { request as httpRequest } from 'node:http';
import request from 'supertest';
import { Me } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const server = () => request(`http://127.0.0.1:${product.port}`);
const body = { query: Me.text };

describe('the front door', () => {
  it('refuses what a page of another site could send, whatever cookie comes along', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const asMaya = () => server().post('/graphql').set('cookie', maya.cookie!);
    expect((await asMaya().set('x-roadback-app', 'portal').send(body)).body.data.me.name).toBe('Maya');
    const foreign = [
      asMaya().send(body),
      asMaya().set('content-type', 'text/plain').send(JSON.stringify(body)),
      asMaya().type('form').send(body),
      asMaya().set('x-roadback-app', 'portal').set('origin', 'https://evil.example').send(body),
      asMaya().set('x-roadback-app', 'portal').set('sec-fetch-site', 'cross-site').send(body),
      server().get('/graphql').query({ query: '{ me { name } }' }).set('cookie', maya.cookie!),
      server().get('/graphql').query({ query: 'mutation { signOut }' }).set('cookie', maya.cookie!),
    ];
    for (const answer of await Promise.all(foreign)) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain('Maya');
    }
    expect((await asMaya().set('x-roadback-app', 'portal').set('sec-fetch-site', 'same-origin').send(body)).body.data.me.name).toBe('Maya');
  });

  it.each(['/%67raphql', '//graphql', '/graphql/', '/graphql;x', '/GRAPHQL', '/graphql?x=1'])('has no way around at %s', async path => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const sent = (headers: Record<string, string>) => server().post(path).set('cookie', maya.cookie!).set(headers).send(body);
    const foreign = [
      await sent({}),
      await sent({ 'x-roadback-app': 'portal', origin: 'https://evil.example' }),
      await sent({ 'x-roadback-app': 'portal', 'sec-fetch-site': 'cross-site' }),
    ];
    for (const answer of foreign) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('Maya');
    }
    for (const answer of [await server().head(path).set('cookie', maya.cookie!), await server().options(path).set('cookie', maya.cookie!)])
      expect(answer.text ?? '').not.toContain('Maya');
  });

  it.each(['/', '/staff/', '/tasks/1'])(
    'lets the page at %s load what is ours and nothing else, and write nothing into itself',
    async path => {
      const { headers, text } = await server().get(path);
      const policy = new Map(
        headers['content-security-policy']!.split('; ').map((line): [string, string[]] => [line.split(' ')[0]!, line.split(' ').slice(1)]),
      );
      const [, nonce] = /nonce="([^"]+)"/.exec(text) ?? [];
      expect([path, nonce === undefined]).toEqual([path, path !== '/staff/']);
      expect(Object.fromEntries(policy)).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`])],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        ...(path === '/staff/' ? {} : { 'manifest-src': ["'self'"] }),
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': [path === '/staff/' ? "'none'" : 'push-worker'],
      });
      // Each response has a nonce of its own, and no address of anybody else.
      if (nonce !== undefined) expect((await server().get(path)).text).not.toContain(nonce);
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  it.each(['/', '/staff/', '/assets/nothing.js', '/livez', '/graphql'])('tells browsers at %s what they may not do', async path => {
    const { headers } = await server().get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['permissions-policy']!.split(', ').filter(line => !line.endsWith('=()'))).toEqual([
      'publickey-credentials-create=(self)',
      'publickey-credentials-get=(self)',
    ]);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(Object.keys(headers).filter(name => /powered|server|access-control/i.test(name))).toEqual([]);
  });

  it('lets no answer be kept, and empties the caches of who signs out', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const ask = (query: string) => server().post('/graphql').set({ 'x-roadback-app': 'portal', cookie: maya.cookie! }).send({ query });
    const read = await ask('{ me { name } }');
    expect([read.headers['cache-control'], read.headers['clear-site-data']]).toEqual(['no-store', undefined]);
    expect((await ask('mutation { signOut }')).headers['clear-site-data']).toBe('"cache"');
  });

  it.each<[string, string | null, number]>([
    ['in JSON', 'application/json', 200],
    ['in JSON that says its letters', 'application/json; charset=utf-8', 200],
    ['as a text', 'text/plain', 415],
    ['as a form', 'application/x-www-form-urlencoded', 415],
    ['as a form with files', 'multipart/form-data; boundary=x', 415],
    ['as a document', 'application/graphql', 415],
    ['in JSON with a tab behind it', 'application/json\ta', 415],
    ['in JSON with more behind it', 'application/json; x=text/plain', 415],
    ['in something like JSON', 'application/jsonp', 415],
    ['in nothing that is named', null, 415],
  ])('is asked %s', async (_, type, status) => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const answer = await fetch(`http://127.0.0.1:${product.port}/graphql`, {
      method: 'POST',
      headers: { 'x-roadback-app': 'portal', cookie: maya.cookie!, ...(type === null ? {} : { 'content-type': type }) },
      body: new TextEncoder().encode(JSON.stringify(body)),
    });
    expect([answer.status, (await answer.text()).includes('Maya')]).toEqual([status, status === 200]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('is not asked with %s', async method => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const headers = { 'x-roadback-app': 'portal', cookie: maya.cookie!, 'content-type': 'application/json' };
      const path = `/graphql?query=${encodeURIComponent('{me{name}}')}`;
      const sent = httpRequest({ host: '127.0.0.1', port: product.port, path, method, headers }, received => {
        let text = '';
        received.on('data', part => (text += part)).on('end', () => resolve({ status: received.statusCode!, text }));
      });
      sent.on('error', reject).end();
    });
    expect([answer.status >= 400 && answer.status < 500, answer.text.includes('Maya')]).toEqual([true, false]);
  });

  it('takes a request from a script of its own page, and from no address bar, frame or form', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const ask = (headers: Record<string, string>) =>
      server()
        .post('/graphql')
        .set({ 'x-roadback-app': 'portal', cookie: maya.cookie!, ...headers })
        .send(body);
    const ours = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
    expect((await ask(ours)).status).toBe(200);
    for (const foreign of <Record<string, string>[]>[
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-mode': 'navigate' },
      { 'sec-fetch-mode': 'no-cors' },
      { 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-dest': 'document' },
      { origin: 'null' },
    ])
      expect([foreign, (await ask({ ...ours, ...foreign })).status]).toEqual([foreign, 403]);
  });

  it('serves the portal at / and the dashboard at /staff/, at every address of theirs', async () => {
    const [portal, deep, staff, deepStaff] = await Promise.all(
      ['/', '/tasks/1', '/staff/', '/staff/couples/1'].map(path => server().get(path)),
    );
    expect(deep!.text).toBe(portal!.text);
    const withoutNonce = (html: string): string => html.replaceAll(/nonce="[^"]+"/g, '');
    expect(withoutNonce(deepStaff!.text)).toBe(withoutNonce(staff!.text));
    expect(staff!.text).not.toBe(portal!.text);
    expect((await server().get('/staff')).headers.location).toBe('/staff/');
    expect((await server().get('/assets/nothing.js')).status).toBe(404);
  });

  it.each(['/', '/staff/'])('serves the icon that the page at %s names', async path => {
    const [, icon] = /<link rel="icon"[^>]*href="([^"]+)"/.exec((await server().get(path)).text) ?? [];
    const answer = await server().get(new URL(icon!, `http://localhost${path}`).pathname);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('image/svg+xml');
  });

  it.each(['en', 'es'])('R10: serves what a home screen is given in "%s", with a name and icons that say nothing', async language => {
    const page = (await server().get('/')).text;
    expect(page).toContain('<link rel="manifest" href="/en.webmanifest" />');
    const { status, headers, text } = await server().get(`/${language}.webmanifest`);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'application/manifest+json; charset=utf-8',
      'public, max-age=86400',
    ]);
    const { name, short_name, icons, ...rest } = JSON.parse(text) as {
      name: string;
      short_name: string;
      icons: { src: string; type: string }[];
    };
    expect([name, short_name]).toEqual({ en: ['Today', 'Today'], es: ['Hoy', 'Hoy'] }[language]);
    expect(rest).toMatchObject({ lang: language, start_url: '/', scope: '/', display: 'standalone' });
    expect(text).not.toMatch(/roadback|couple|trust|therap|counsel|pareja|terap/i);
    const [, touchIcon] = /<link rel="apple-touch-icon" href="([^"]+)"/.exec(page) ?? [];
    for (const { src, type } of [...icons, { src: touchIcon!, type: 'image/png' }]) {
      const icon = await server().get(src);
      expect([icon.status, icon.headers['content-type'], icon.headers['cache-control']]).toEqual([200, type, 'public, max-age=86400']);
    }
    // The dashboard is not to be put anywhere.
    expect((await server().get('/staff/')).text).not.toContain('rel="manifest"');
  });

  it('says that it lives and that it can serve, and nothing else', async () => {
    expect((await server().get('/livez')).body).toEqual({ alive: true });
    expect((await server().get('/readyz')).body).toEqual({ ready: true });
  });
});
