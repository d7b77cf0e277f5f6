import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { APP_HEADER } from '../platform/http/app-header.js';

/** Where a session travels: one HttpOnly cookie for each app, so that one never opens the other. */
@Injectable()
export class SessionCookie {
  private readonly isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.publicUrl.protocol === 'https:';
  }

  /** Which app asks, as it says itself; null when it does not say. */
  audienceOf(request: Pick<FastifyRequest, 'headers'>): Audience | null {
    const app = request.headers[APP_HEADER];
    return app === 'staff' ? 'STAFF' : app === 'portal' ? 'CLIENT' : null;
  }

  read(request: Pick<FastifyRequest, 'headers' | 'cookies'>): string | undefined {
    const audience = this.audienceOf(request);
    return audience === null ? undefined : this.readFor(request, audience);
  }

  /** For a page that a browser opens by itself, which cannot say which app asks. */
  readFor(request: Pick<FastifyRequest, 'cookies'>, audience: Audience): string | undefined {
    return request.cookies[this.nameFor(audience)];
  }

  write(reply: FastifyReply, audience: Audience, token: string): void {
    void reply.setCookie(this.nameFor(audience), token, this.options(audience));
  }

  clear(reply: FastifyReply, audience: Audience): void {
    void reply.clearCookie(this.nameFor(audience), this.options(audience));
  }

  /** `__Host-` binds a cookie to this very host over https; a browser refuses it without. */
  private nameFor(audience: Audience): string {
    return `${this.isSecure ? '__Host-' : ''}rb-${audience === 'STAFF' ? 'staff' : 'portal'}`;
  }

  private options(audience: Audience) {
    // The portal is opened from links in e-mails, which `strict` would greet signed out.
    return { httpOnly: true, secure: this.isSecure, sameSite: audience === 'STAFF' ? ('strict' as const) : ('lax' as const), path: '/' };
  }
}
