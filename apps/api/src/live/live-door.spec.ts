import { createHash } from 'node:crypto';
import WebSocket from 'ws';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeScreens, liveDocument, openScreen } from '../../../../test/support/live.js';
import { nobody, post } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const owner = connectedAs('owner');

/** The answer to an upgrade that is no socket, or what closed one. */
const knock = (path: string, headers: Record<string, string>, send: string[] = [], protocol = 'graphql-transport-ws') =>
  new Promise<number>((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${product.port}${path}`, protocol, { headers });
    socket.on('unexpected-response', (_, response) => {
      resolve(response.statusCode!);
      response.destroy();
    });
    socket.on('open', () => send.forEach(each => socket.send(each)));
    socket.on('close', resolve);
    socket.on('error', error => (/server response/.test(error.message) ? undefined : reject(error)));
  });
const from = (origin: string): Record<string, string> => ({ origin, 'x-forwarded-for': '10.8.7.6' });
const ours = from('http://localhost');
const init = (app: unknown) => JSON.stringify({ type: 'connection_init', payload: { app } });

describe('the door for sockets', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
  });
  afterEach(closeScreens);

  it('lets in a page of ours, and no other', async () => {
    const cookie = couple.counselor.cookie!;
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'http://localhost:81'])
      expect(await knock('/live', { ...from(origin), cookie })).toBe(403);
    expect(await knock('/live', { cookie })).toBe(403);
    expect(await knock('/live', { ...ours, cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    await openScreen(couple.counselor).stands();
    await openScreen(couple.counselor, { origin: `http://127.0.0.1:${product.port}` }).stands();
  });

  it('is at one address alone', async () => {
    for (const path of ['/graphql', '/', '/live/', '/staff/']) expect(await knock(path, ours)).toBe(404);
  });

  it('opens with the session of the app that is named, and with no other', async () => {
    for (const who of [
      nobody('staff'),
      nobody('portal'),
      { app: 'portal' as const, cookie: couple.counselor.cookie },
      { app: 'staff' as const, cookie: 'rb-staff=nonsense' },
    ]) {
      const screen = await openScreen(who).until(({ isOver }) => isOver);
      expect([screen.told, screen.closedWith]).toEqual([[], [4401]]);
    }
    expect(await knock('/live', { ...ours, cookie: couple.maya.cookie! }, [init('admin')])).toBe(4401);
    expect(await knock('/live', { ...ours, cookie: couple.maya.cookie! }, [JSON.stringify({ type: 'connection_init' })])).toBe(4401);
  });

  it('runs nothing before that', async () => {
    const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: liveDocument } });
    expect(await knock('/live', { ...ours, cookie: couple.counselor.cookie! }, [subscribe])).toBe(4401);
  });

  it('closes on what is no message of the protocol, on one that is too large, and on too many', async () => {
    const headers = { ...ours, cookie: couple.counselor.cookie! };
    expect(await knock('/live', headers, ['{'])).toBe(4400);
    expect(await knock('/live', headers, [JSON.stringify({ type: 'nothing' })])).toBe(4400);
    expect(await knock('/live', headers, [`"${'x'.repeat(9_000)}"`])).toBe(1009);
    expect(
      await knock(
        '/live',
        headers,
        Array.from({ length: 100 }, () => JSON.stringify({ type: 'ping' })),
      ),
    ).toBe(4429);
    expect(await knock('/live', headers, [init('staff'), init('staff')])).toBe(4429);
    await expect(knock('/live', headers, [], 'graphql-ws')).rejects.toThrow('no subprotocol');
  });

  it('takes one subscription and nothing that is asked with POST', async () => {
    for (const query of ['{ me { name } }', 'mutation { signOut }', 'query Q { me { name } } subscription S { live { cursor } }']) {
      const screen = await openScreen(couple.counselor, { query }).until(({ isOver }) => isOver);
      expect([screen.told, screen.errors.map(({ reason }) => reason)]).toEqual([[], ['POST_ONLY']]);
    }
    const { body } = await post('staff', couple.counselor.cookie, { query: liveDocument });
    expect([body.data, body.errors[0].extensions]).toEqual([null, { code: 'INVALID', reason: 'SOCKET_ONLY' }]);
  });

  it('reads documents as strictly as the other door', async () => {
    const aliases = Array.from({ length: 20 }, (_, n) => `a${n}: cursor`).join(' ');
    const wrong = [
      'subscription { live { cursor secret } }',
      'subscription { live { cursor } other: live { cursor } }',
      `subscription { live { ${aliases} } }`,
      `subscription { live { cursor ${'@include(if: true) '.repeat(30)} } }`,
      `subscription { live ${'{ changes '.repeat(12)} { kind } ${'}'.repeat(12)} }`,
      `subscription { ${'cursor '.repeat(3_000)} }`.slice(0, 7_000),
      'subscription',
      'subscription { nothing }',
    ];
    for (const query of wrong) {
      const screen = await openScreen(couple.counselor, { query }).until(({ isOver }) => isOver);
      expect([query, screen.told, screen.errors[0]?.code]).toEqual([query, [], 'INVALID']);
      expect(JSON.stringify(screen.fault)).not.toContain('Did you mean');
    }
    const long = await openScreen(couple.counselor, { variables: { after: 'x'.repeat(1_001) } }).until(({ isOver }) => isOver);
    expect([long.told, long.errors[0]?.code]).toEqual([[], 'INVALID']);
  });

  it('holds a few sockets for one session', async () => {
    const screens = Array.from({ length: 8 }, () => openScreen(couple.maya));
    await Promise.all(screens.map(screen => screen.stands()));
    const ninth = await openScreen(couple.maya).until(({ closedWith }) => closedWith.length > 0);
    expect(ninth.closedWith).toEqual([4403]);
    await screens[0]!.close();
    await openScreen(couple.maya, { retries: 20 }).stands();
  });

  it('refuses, where known operations alone run, what is none of them, and takes one by its hash', async () => {
    const strict = await product.startApi({ OPERATIONS: 'persisted' });
    try {
      const { port } = strict;
      for (const query of [liveDocument, `sha256:${createHash('sha256').update(liveDocument).digest('hex')}`, 'constructor']) {
        const screen = await openScreen(couple.counselor, { port, query }).until(({ isOver }) => isOver);
        expect([screen.told, screen.errors]).toEqual([[], [{ code: 'REFUSED', reason: 'APP_OUTDATED' }]]);
      }
      for (const [who, folder, other] of [
        [couple.counselor, 'dashboard', couple.maya],
        [couple.maya, 'portal', couple.counselor],
      ] as const) {
        const known = JSON.parse(readFileSync(join(__dirname, '../../../../apps', folder, 'dist/operations.json'), 'utf8')) as Record<
          string,
          string
        >;
        const [hash] = Object.entries(known).find(([, text]) => text.startsWith('subscription'))!;
        await openScreen(who, { port, query: hash }).stands();
        const foreign = await openScreen(other, { port, query: hash }).until(({ isOver }) => isOver);
        expect(foreign.errors).toEqual([{ code: 'REFUSED', reason: 'APP_OUTDATED' }]);
      }
    } finally {
      await strict.stop();
    }
  });

  it('sends its screens away at a stop, so that they come back elsewhere', async () => {
    const other = await product.startApi({});
    const screen = await openScreen(couple.counselor, { port: other.port }).stands();
    const began = Date.now();
    await other.stop();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(screen.closedWith).toEqual([1012]);
  });
});
