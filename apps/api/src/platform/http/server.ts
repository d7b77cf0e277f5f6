import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { ErrorCode } from '../errors.js';
import { APP_HEADER } from './app-header.js';

/** Enough for the longest exercise in any script, far below what would hurt. */
const bodyLimit = 256 * 1024;

/** Errors before GraphQL are answered by us alone (`furnish`); Nest would set a handler of its own beside ours. */
class OurAdapter extends FastifyAdapter {
  override setErrorHandler(): never {
    return this as never;
  }
}

export const newAdapter = (config: Config): FastifyAdapter =>
  new OurAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxies,
    requestTimeout: 30_000,
    // At a stop, answers under way are finished and idle connections closed.
    forceCloseConnections: 'idle',
  });

/** Headers, cookies, the origin wall and errors that happen before GraphQL. */
export async function furnish(app: NestFastifyApplication, config: Config): Promise<FastifyInstance> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // MUI writes its styles into the page; scripts come from us alone.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.publicUrl.protocol === 'https:' ? { maxAge: 31_536_000 } : false,
  });
  fastify.addHook('onRequest', async (request, reply) => {
    // The route that was found, not the address as it was written: `/%67raphql` leads there too.
    if (request.routeOptions.url !== '/graphql') return;
    reply.header('cache-control', 'no-store');
    // A page of another site cannot send this header without asking first, and nobody says yes.
    if (!request.headers[APP_HEADER])
      await reply.code(400).send(answer('REFUSED', `Say which app asks: ${APP_HEADER}.`, { reason: 'APP_UNKNOWN' }));
    else if (isForeign(request, config))
      await reply.code(403).send(answer('REFUSED', 'This address may not call Roadback.', { reason: 'FOREIGN_ORIGIN' }));
  });
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(answer('INVALID', 'This is more than can be sent at once.', { reason: 'TOO_LARGE' }));
    if (status < 500) return reply.code(status).send(answer('INVALID', 'This request cannot be read.', { reason: 'UNREADABLE' }));
    request.log.error(error);
    return reply
      .code(500)
      .send(answer('INTERNAL', `Something went wrong on our side. It is logged under ${request.id}.`, { requestId: request.id }));
  });
  return fastify;
}

/** A browser says from which site a request comes; one from elsewhere is refused whatever cookie it carries. */
function isForeign(request: FastifyRequest, config: Config): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && !['same-origin', 'none'].includes(site)) return true;
  if (origin === undefined) return false;
  return origin !== config.publicUrl.origin && (!URL.canParse(origin) || new URL(origin).host !== host);
}

const answer = (code: ErrorCode, message: string, details: Record<string, unknown>) => ({
  data: null,
  errors: [{ message, extensions: { code, ...details } }],
});
