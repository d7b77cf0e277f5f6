import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { newNonce, noncePlace, pagePolicy } from './headers.js';

/** The two apps, as they name themselves in `x-roadback-app`. */
export const apps = ['staff', 'portal'] as const;
export type App = (typeof apps)[number];

const folders: Record<App, string> = { staff: 'dashboard', portal: 'portal' };

/** What a browser asks for beside the page, by its ending. */
const besideThePage: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Where the build of an app lies. */
export const appFolder = (app: App): URL => new URL(`../../../../${folders[app]}/dist/`, import.meta.url);

/**
 * Serves the two apps behind the one port: the portal at `/`, the dashboard at `/staff/`. Files under `assets/` carry a hash in their
 * name and may be kept for ever; any other address is the app's page, which finds its way by itself.
 */
export async function serveApps(fastify: FastifyInstance): Promise<void> {
  await serveApp(fastify, fileURLToPath(appFolder('staff')), '/staff/');
  await serveApp(fastify, fileURLToPath(appFolder('portal')), '/');
  fastify.get('/staff', (_, reply) => reply.redirect('/staff/'));
}

async function serveApp(fastify: FastifyInstance, root: string, prefix: string): Promise<void> {
  const page = join(root, 'index.html');
  if (!existsSync(page)) throw new Error(`${root} has not been built: run "npm run build" first.`);
  const html = readFileSync(page, 'utf8');
  await fastify.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: `${prefix}assets/`,
    wildcard: false,
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
  });
  // The icon of the tab, and what a home screen needs, stand beside the page; their names carry no hash.
  for (const name of readdirSync(root)) {
    const type = besideThePage[extname(name)];
    if (type === undefined) continue;
    const file = readFileSync(join(root, name));
    fastify.get(`${prefix}${name}`, (_, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(file));
  }
  // What shows notes on a phone may stand before the whole portal, so it lies at its root.
  const worker = join(root, 'push-worker.js');
  if (existsSync(worker)) {
    const script = readFileSync(worker, 'utf8');
    fastify.get(`${prefix}push-worker.js`, (_, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
    );
  }
  fastify.get(`${prefix}*`, (request, reply) =>
    /\.[a-z0-9]+$/i.test(request.url.split('?')[0]!) ? reply.code(404).type('text/plain').send('Not found') : sendPage(reply, html),
  );
}

/** Only a page that has room for a nonce gets one. */
function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = html.includes(noncePlace) ? newNonce() : null;
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', pagePolicy(nonce))
    .send(nonce === null ? html : html.replaceAll(noncePlace, nonce));
}
