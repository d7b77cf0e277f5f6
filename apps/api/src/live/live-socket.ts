import type { FastifyRequest } from 'fastify';
import type { WebSocket as GraphQLSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Audience } from '../platform/access/viewer.js';
import { APP_HEADER } from '../platform/http/app-header.js';
import type { LiveLine } from './live-line.js';

/** What graphql-ws carries along with each socket. */
export interface SocketContext extends Record<PropertyKey, unknown> {
  socket: LiveSocket;
}

/** Messages that one socket may send in a minute; an app sends two, and a pong now and then. */
const mostMessages = 60;
const minute = 60_000;
const tooManyMessages = 4429;
/** What was sent and not taken: whoever stopped reading is cut off. */
const mostUnread = 256 * 1024;
const badMessage = 4400;

/** One open socket as the protocol sees it, with what is known of who opened it. */
export class LiveSocket implements GraphQLSocket {
  readonly protocol: string;
  /** Resolves once it is closed. */
  readonly gone: Promise<{ code: number; reason: string }>;
  audience: Audience | null = null;
  token = '';
  app = '';
  subscriptions = 0;
  private readonly ended = new AbortController();
  private readonly messageTimes: number[] = [];

  constructor(
    private readonly socket: WebSocket,
    readonly id: string,
    readonly address: string,
    readonly cookies: Record<string, string | undefined>,
  ) {
    this.protocol = socket.protocol;
    // What is too large or malformed closes the socket by itself.
    socket.on('error', () => undefined);
    this.gone = new Promise(resolve => {
      socket.once('close', (code, reason) => {
        this.ended.abort();
        resolve({ code, reason: reason.toString() });
      });
    });
  }

  /** Asks now and then whether anybody is still there; one who does not answer until the next time is gone. */
  begin(pingMs: number): void {
    let isThere = true;
    this.socket.on('pong', () => (isThere = true));
    const asking = setInterval(() => {
      if (!isThere || this.socket.bufferedAmount > mostUnread) return this.cut();
      isThere = false;
      this.socket.ping();
    }, pingMs).unref();
    void this.gone.then(() => clearInterval(asking));
  }

  comeIn(audience: Audience, token: string, app: string): void {
    Object.assign(this, { audience, token, app });
  }

  send(data: string): Promise<void> {
    return new Promise(resolve => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      // One that broke meanwhile is told of by its closing.
      this.socket.send(data, () => resolve());
    });
  }

  /** The code says why; a reason in words is for nobody. */
  close(code: number): void {
    this.socket.close(code);
  }

  cut(): void {
    this.socket.terminate();
  }

  onMessage(take: (data: string) => Promise<void>): void {
    this.socket.on('message', data => {
      const now = Date.now();
      this.messageTimes.push(now);
      while (this.messageTimes[0]! < now - minute) this.messageTimes.shift();
      if (this.messageTimes.length > mostMessages) return this.close(tooManyMessages);
      take(String(data)).catch(() => this.close(badMessage));
    });
  }

  line(): Omit<LiveLine, 'hangUp'> {
    return { id: this.id, audience: this.audience!, token: this.token, signal: this.ended.signal };
  }

  /** What the guard looks at of a request. */
  asRequest(): Pick<FastifyRequest, 'id' | 'ip' | 'headers' | 'cookies'> {
    return { id: this.id, ip: this.address, headers: { [APP_HEADER]: this.app, 'x-roadback-unattended': '1' }, cookies: this.cookies };
  }
}
