import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';

/** As long as browsers keep a cookie at most. */
const days = 400;

/** By what a browser is known again: a random token without a meaning, one for each app, the same for all who use the browser. */
@Injectable()
export class DeviceCookie {
  private readonly isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.publicUrl.protocol === 'https:';
  }

  read(request: FastifyRequest, audience: Audience): string | undefined {
    return request.cookies[this.nameFor(audience)];
  }

  write(reply: FastifyReply, audience: Audience, token: string): void {
    void reply.setCookie(this.nameFor(audience), token, {
      httpOnly: true,
      secure: this.isSecure,
      sameSite: audience === 'STAFF' ? 'strict' : 'lax',
      path: '/',
      maxAge: days * 86_400,
    });
  }

  private nameFor(audience: Audience): string {
    return `${this.isSecure ? '__Host-' : ''}rb-${audience === 'STAFF' ? 'staff' : 'portal'}-device`;
  }
}
