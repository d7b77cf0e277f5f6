import { Inject, Injectable } from '@nestjs/common';
import { providerFlowMinutes } from '@roadback/domain/provider';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';

/**
 * Binds a sign-in that went to a provider to the browser in which it began. `strict`, although it is wanted after a return from elsewhere:
 * the page that the provider leads to asks for it by a request of its own, from this very site.
 */
@Injectable()
export class FlowCookie {
  private readonly isSecure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.isSecure = config.publicUrl.protocol === 'https:';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, flow: string): void {
    void reply.setCookie(this.name, flow, { ...this.options, maxAge: providerFlowMinutes * 60 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }

  private get name(): string {
    return `${this.isSecure ? '__Host-' : ''}rb-staff-flow`;
  }

  private get options() {
    return { httpOnly: true, secure: this.isSecure, sameSite: 'strict' as const, path: '/' };
  }
}
