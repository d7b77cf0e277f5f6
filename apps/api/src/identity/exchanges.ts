import { Inject, Injectable } from '@nestjs/common';
import { deviceOf } from '@roadback/domain/device-words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../platform/access/viewer.js';
import { secondFactorNeeded, unauthenticated } from '../platform/errors.js';
import { IdentityService, type Entry, type Me } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** A request and its answer, as far as signing in goes. */
export interface Exchange {
  req: FastifyRequest;
  reply: FastifyReply;
}

/** The cookie of an exchange: read, written and cleared here alone. */
@Injectable()
export class Exchanges {
  constructor(
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  tokenOf({ req }: Exchange): string | undefined {
    return this.cookie.read(req);
  }

  audienceOf({ req }: Exchange): Audience {
    const audience = this.cookie.audienceOf(req);
    if (!audience) throw unauthenticated('APP_UNKNOWN');
    return audience;
  }

  deviceOf({ req }: Exchange): string {
    return deviceOf(req.headers['user-agent'] ?? '');
  }

  /** A new session always gets a new token, and what was there before ends, half a sign-in too. */
  async letIn(exchange: Exchange, entry: Entry): Promise<Me> {
    const before = this.tokenOf(exchange);
    if (before) await this.sessions.end(before);
    this.cookie.write(exchange.reply, this.audienceOf(exchange), entry.token);
    if (entry.viewer === null) throw secondFactorNeeded(entry.secondFactors);
    return this.identity.me(entry.viewer);
  }

  /** The session that asks goes on under this token. */
  goOn(exchange: Exchange, token: string): void {
    this.cookie.write(exchange.reply, this.audienceOf(exchange), token);
  }

  async leave(exchange: Exchange): Promise<void> {
    const token = this.tokenOf(exchange);
    if (!token) return;
    await this.sessions.end(token);
    this.cookie.clear(exchange.reply, this.audienceOf(exchange));
  }
}
