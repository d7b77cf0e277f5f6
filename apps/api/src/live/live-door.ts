import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { handleProtocols, makeServer, type Server } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { SessionCookie } from '../identity/session-cookie.js';
import { Sessions } from '../identity/sessions.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { formatErrors } from '../platform/graphql/error-format.js';
import { APP_HEADER } from '../platform/http/app-header.js';
import { isOurs } from '../platform/http/origin.js';
import { wordsFor } from '../platform/log.js';
import { SecurityLog } from '../platform/security-log.js';
import { LiveDocuments } from './live-documents.js';
import { LiveSocket, type SocketContext } from './live-socket.js';

const path = '/live';
/** The largest of our own messages, a cursor included, is under one. */
const longestMessage = 8 * 1024;
const initWithinMs = 5_000;
const pingMs = 25_000;
const sweepMs = 3_000;
/** After this a socket that was asked to close is cut off. */
const farewellMs = 1_000;
/** Tabs of one session; sockets of one address, behind which a whole practice may sit; and what one process holds. */
const most = { ofSession: 8, ofAddress: 200, ofProcess: 10_000 };
/** In one socket: an app asks once. */
const mostSubscriptions = 3;

/** The codes with which we hang up: after all but the first an app comes back by itself. */
const closing = { noSession: 4401, sessionChanged: 4205, tooMany: 4403, restart: 1012 } as const;

/**
 * The second door, for subscriptions alone, in the protocol of graphql-ws. What stands at the first one stands here too: the origin, the
 * cookie of the app, known documents, limits; and who is there is asked again as long as the socket is open (docs/decisions/0046).
 */
@Injectable()
export class LiveDoor implements BeforeApplicationShutdown {
  private readonly log = new Logger(LiveDoor.name);
  private readonly securityLog: SecurityLog;
  private readonly open = new Set<LiveSocket>();
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestMessage,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols,
  });
  private sweeping: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {
    this.securityLog = new SecurityLog(config);
  }

  /** Takes the upgrades of this server. */
  attach(fastify: FastifyInstance): void {
    const protocol = this.protocolOf(new LiveDocuments(this.config, fastify.graphql.schema));
    fastify.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      stream.on('error', () => stream.destroy());
      const refused = this.refusalOf(request);
      if (refused) return refuse(stream, refused);
      this.sockets.handleUpgrade(request, stream, head, socket => {
        const cookies = fastify.parseCookie(request.headers.cookie ?? '');
        this.welcome(new LiveSocket(socket, randomUUID(), this.addressOf(request), cookies), protocol);
      });
    });
    this.sweeping = setInterval(() => void this.sweep(), sweepMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.sweeping);
    const open = [...this.open];
    for (const socket of open) socket.close(closing.restart);
    await Promise.race([Promise.all(open.map(({ gone }) => gone)), new Promise(resolve => setTimeout(resolve, farewellMs))]);
    for (const socket of open) socket.cut();
  }

  /** A page of another site carries our cookie here as anywhere, and no header of ours: the origin is the wall. */
  private refusalOf(request: IncomingMessage): string | null {
    const { url = '', headers } = request;
    if (url.split('?')[0] !== path) return '404 Not Found';
    if (this.isStopping || this.open.size >= most.ofProcess) return '503 Service Unavailable';
    const address = this.addressOf(request);
    const site = headers['sec-fetch-site'];
    if (
      headers.origin === undefined ||
      !isOurs(headers.origin, headers.host, this.config) ||
      (site !== undefined && site !== 'same-origin')
    ) {
      this.securityLog.turnedAway({ id: randomUUID(), ip: address }, 'FOREIGN_ORIGIN');
      return '403 Forbidden';
    }
    return this.count(socket => socket.address === address) >= most.ofAddress ? '429 Too Many Requests' : null;
  }

  private welcome(socket: LiveSocket, protocol: Server<SocketContext>): void {
    this.open.add(socket);
    const closed = protocol.opened(socket, { socket });
    socket.begin(pingMs);
    void socket.gone.then(({ code, reason }) => {
      this.open.delete(socket);
      closed(code, reason).catch(() => undefined);
    });
  }

  private protocolOf(documents: LiveDocuments): Server<SocketContext> {
    return makeServer<{ app?: unknown }, SocketContext>({
      connectionInitWaitTimeout: initWithinMs,
      onConnect: async ({ connectionParams, extra: { socket } }) => {
        const headers = { [APP_HEADER]: String(connectionParams?.app) };
        const audience = this.cookie.audienceOf({ headers });
        const token = this.cookie.read({ headers, cookies: socket.cookies });
        if (!audience || !token || !(await this.sessions.stillOpen([token], audience)).has(token)) {
          socket.close(closing.noSession);
          return false;
        }
        if (this.count(other => other.token === token) >= most.ofSession) return false;
        socket.comeIn(audience, token, String(connectionParams?.app));
        return true;
      },
      onSubscribe: ({ extra: { socket } }, _id, payload) => {
        socket.subscriptions += 1;
        if (socket.subscriptions > mostSubscriptions) socket.close(closing.tooMany);
        const read = documents.read(socket.app, payload);
        if (Array.isArray(read)) return read;
        const line = { ...socket.line(), hangUp: () => socket.close(closing.sessionChanged) };
        return { ...read, contextValue: { req: socket.asRequest(), line } };
      },
      onNext: ({ extra: { socket } }, _id, _payload, _args, result) =>
        result.errors ? formatErrors(result, socket.id).response : undefined,
      onError: ({ extra: { socket } }, _id, _payload, errors) => [...(formatErrors({ errors }, socket.id).response.errors ?? [])],
    });
  }

  /** Sockets of sessions that are over are closed, whether or not there is anything to tell. */
  private async sweep(): Promise<void> {
    for (const audience of ['STAFF', 'CLIENT'] as const) {
      const sockets = [...this.open].filter(socket => socket.audience === audience);
      if (sockets.length === 0) continue;
      try {
        const stillOpen = await this.sessions.stillOpen([...new Set(sockets.map(({ token }) => token))], audience);
        for (const socket of sockets) if (!stillOpen.has(socket.token)) socket.close(closing.sessionChanged);
      } catch (error) {
        this.log.warn(`sessions of sockets could not be looked up: ${wordsFor(error)}`);
      }
    }
  }

  private count(isCounted: (socket: LiveSocket) => boolean): number {
    return [...this.open].filter(isCounted).length;
  }

  /** As many of those who passed it on are believed as we have proxies. */
  private addressOf({ socket, headers }: IncomingMessage): string {
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .flatMap(each => each.trim() || []);
    const addresses = [socket.remoteAddress ?? '', ...forwarded.reverse()];
    return addresses[Math.min(this.config.trustedProxies, addresses.length - 1)]!;
  }
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
