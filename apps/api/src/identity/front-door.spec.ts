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

  it('tells browsers to load nothing from elsewhere and to keep no answer', async () => {
    const page = await server().get('/staff/');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect((await server().post('/graphql').set('x-roadback-app', 'portal').send(body)).headers['cache-control']).toBe('no-store');
  });

  it('serves the portal at / and the dashboard at /staff/, at every address of theirs', async () => {
    const [portal, deep, staff, deepStaff] = await Promise.all(
      ['/', '/tasks/1', '/staff/', '/staff/couples/1'].map(path => server().get(path)),
    );
    expect(deep!.text).toBe(portal!.text);
    expect(deepStaff!.text).toBe(staff!.text);
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

  it('says that it lives and that it can serve, and nothing else', async () => {
    expect((await server().get('/livez')).body).toEqual({ alive: true });
    expect((await server().get('/readyz')).body).toEqual({ ready: true });
  });
});
