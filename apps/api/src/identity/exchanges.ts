import { Inject, Injectable } from '@nestjs/common';
import { deviceNameOf } from '@roadback/domain/device';
import type { Audience, RequestWithViewer } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { secondFactorNeeded, unauthenticated } from '../platform/errors.js';
import { SecurityLog } from '../platform/security-log.js';
import { Devices, type Exchange } from './devices.js';
import { IdentityService, type Entry, type Me } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** The cookie of an exchange: read, written and cleared here alone. */
@Injectable()
export class Exchanges {
  private readonly securityLog: SecurityLog;

  constructor(
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Devices) private readonly devices: Devices,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(CONFIG) config: Config,
  ) {
    this.securityLog = new SecurityLog(config);
  }

  tokenOf({ req }: Exchange): string | undefined {
    return this.cookie.read(req);
  }

  audienceOf({ req }: Exchange): Audience {
    const audience = this.cookie.audienceOf(req);
    if (!audience) throw unauthenticated('APP_UNKNOWN');
    return audience;
  }

  /** In two words, by which its owner knows it. */
  deviceOf({ req }: Exchange): string {
    const { browser, system } = deviceNameOf(req.headers['user-agent'] ?? '');
    return [browser, system].filter(Boolean).join(' · ');
  }

  /** A new session always gets a new token, and what was there before ends, half a sign-in too. Its device is recognized, or told of. */
  async letIn(exchange: Exchange, entry: Entry): Promise<Me> {
    const before = this.tokenOf(exchange);
    if (before) await this.sessions.end(before);
    this.cookie.write(exchange.reply, this.audienceOf(exchange), entry.token);
    this.securityLog.passed(exchange.req, entry.viewer ? 'SIGNED_IN' : 'HALF_SIGNED_IN', entry.viewer);
    if (entry.viewer === null) throw secondFactorNeeded(entry.secondFactors);
    const deviceConfirmed = await this.devices.arrive(exchange, entry.viewer, entry.token);
    return { ...(await this.identity.me(entry.viewer)), deviceConfirmed };
  }

  /** The session that asks goes on under this token. */
  goOn(exchange: Exchange, token: string): void {
    this.cookie.write(exchange.reply, this.audienceOf(exchange), token);
  }

  async leave(exchange: Exchange): Promise<void> {
    const token = this.tokenOf(exchange);
    // What was read goes from the browser's caches. Not its storage: there lie sealed words of others too, who have yet to come back.
    void exchange.reply.header('clear-site-data', '"cache"');
    if (!token) return;
    await this.sessions.leave(token);
    if ((exchange.req as RequestWithViewer).viewer) this.securityLog.passed(exchange.req, 'SIGNED_OUT');
    this.cookie.clear(exchange.reply, this.audienceOf(exchange));
  }
}
