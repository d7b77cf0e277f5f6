import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { ErrorCode } from '../errors.js';
import { loggable } from '../log.js';
import { SecurityLog } from '../security-log.js';
import { APP_HEADER } from './app-header.js';
import { apps } from './apps.js';
import { helmetOptions, setPermissions } from './headers.js';
import { nameDocument, readKnownOperations } from './operations.js';
import { isOurs } from './origin.js';

const log = new Logger('HTTP');

/** Enough for the longest exercise in any script, far below what would hurt. */
const bodyLimit = 256 * 1024;

const responseType = 'application/graphql-response+json';

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
    // Who sends a letter a second is cut off near that time, and not at twice as much.
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 2_000 },
    // At a stop, answers under way are finished and idle connections closed.
    forceCloseConnections: 'idle',
  });

/** Headers, cookies, the origin wall and errors that happen before GraphQL. */
export async function furnish(app: NestFastifyApplication, config: Config): Promise<FastifyInstance> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const securityLog = new SecurityLog(config);
  const turnAway = (request: FastifyRequest, reply: FastifyReply, status: number, message: string, reason: string) => {
    securityLog.turnedAway(request, reason);
    return reply.code(status).send(answer('REFUSED', message, { reason }));
  };
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyHelmet, helmetOptions(config));
  // Mail programs may send their one press in this form (RFC 8058); what stands in it is not read.
  fastify.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, _body, done) => done(null, {}));
  fastify.addHook('onRequest', async (request, reply) => {
    setPermissions(reply);
    if (!isGraphQL(request)) return;
    reply.header('cache-control', 'no-store');
    if (request.method !== 'POST') {
      await turnAway(request, reply.header('allow', 'POST'), 405, 'Roadback is asked with POST.', 'METHOD');
      return;
    }
    if (!/^application\/json *(; *charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) {
      await reply.code(415).send(answer('INVALID', 'Roadback is asked in JSON.', { reason: 'UNREADABLE' }));
      return;
    }
    // A page of another site cannot send this header without asking first, and nobody says yes.
    if (!(apps as readonly unknown[]).includes(request.headers[APP_HEADER]))
      await turnAway(request, reply, 400, `Say which app asks: ${APP_HEADER}.`, 'APP_UNKNOWN');
    else if (isForeign(request, config)) await turnAway(request, reply, 403, 'This address may not call Roadback.', 'FOREIGN_ORIGIN');
  });
  const known = readKnownOperations();
  fastify.addHook('preValidation', async (request, reply) => {
    if (isGraphQL(request) && !nameDocument(request, known, config))
      await turnAway(request, reply, 400, 'This app is not of this version: load it anew.', 'APP_OUTDATED');
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!isGraphQL(request) || !request.headers.accept?.includes(responseType)) return payload;
    // The newer media type of GraphQL says with 4xx that nothing was run, and then has no `data`.
    reply.header('content-type', `${responseType}; charset=utf-8`);
    return reply.statusCode >= 400 && typeof payload === 'string' ? payload.replace(/^\{"data":null,/, '{') : payload;
  });
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(answer('INVALID', 'This is more than can be sent at once.', { reason: 'TOO_LARGE' }));
    if (status < 500) return reply.code(status).send(answer('INVALID', 'This request cannot be read.', { reason: 'UNREADABLE' }));
    log.error({ requestId: request.id, ...loggable(error) });
    return reply
      .code(500)
      .send(answer('INTERNAL', `Something went wrong on our side. It is logged under ${request.id}.`, { requestId: request.id }));
  });
  return fastify;
}

/** By the route that was found, not the address as it was written: `/%67raphql` leads there too. */
const isGraphQL = (request: FastifyRequest): boolean => request.routeOptions.url === '/graphql';

/** A browser says from which site a request comes; one from elsewhere is refused whatever cookie it carries. */
function isForeign(request: FastifyRequest, config: Config): boolean {
  const { origin, host } = request.headers;
  const said = (name: string, allowed: readonly string[]): boolean => {
    const value = request.headers[`sec-fetch-${name}`];
    return value === undefined || (typeof value === 'string' && allowed.includes(value));
  };
  // A script of our own page asks; nothing is ever entered in the address bar, framed or followed.
  if (!said('site', ['same-origin']) || !said('mode', ['cors', 'same-origin']) || !said('dest', ['empty'])) return true;
  return origin !== undefined && !isOurs(origin, host, config);
}

const answer = (code: ErrorCode, message: string, details: Record<string, unknown>) => ({
  data: null,
  errors: [{ message, extensions: { code, ...details } }],
});
