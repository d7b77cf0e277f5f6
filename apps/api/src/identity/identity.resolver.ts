import { Inject, UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../platform/access/allow.js';
import { AnyViewer, Viewer, type Audience, type PersonViewer, type SignedIn } from '../platform/access/viewer.js';
import { unauthenticated } from '../platform/errors.js';
import type { AcceptWelcomeInput } from '../generated/inputs.js';
import { DeviceKeys } from './device-keys.js';
import { IdentityService, type Me } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignInGuard, type Account } from './sign-in.js';

interface Exchange {
  req: FastifyRequest & { account?: Account };
  reply: FastifyReply;
}

@Resolver()
export class IdentityResolver {
  constructor(
    @Inject(IdentityService) private readonly service: IdentityService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(DeviceKeys) private readonly deviceKeys: DeviceKeys,
  ) {}

  @Allow('ANYONE')
  @Query('me')
  me(@AnyViewer() viewer: SignedIn | null) {
    return viewer && this.service.me(viewer);
  }

  @Allow('PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @Query('deviceKey')
  deviceKey(@Viewer() viewer: PersonViewer) {
    return this.deviceKeys.of(viewer);
  }

  @Allow('ANYONE')
  @UseGuards(SignInGuard)
  @Mutation('signIn')
  async signIn(@Context() exchange: Exchange): Promise<Me> {
    return this.letIn(exchange, await this.service.enter(exchange.req.account!.id, this.audienceOf(exchange)));
  }

  @Allow('ANYONE')
  @Mutation('signOut')
  async signOut(@Context() exchange: Exchange): Promise<true> {
    const token = this.cookie.read(exchange.req);
    // What was read goes from the browser's caches. Not its storage: there lie sealed words of others too, who have yet to come back.
    void exchange.reply.header('clear-site-data', '"cache"');
    if (token) {
      await this.sessions.end(token);
      this.cookie.clear(exchange.reply, this.audienceOf(exchange));
    }
    return true;
  }

  @Allow('ANYONE')
  @Mutation('acceptWelcome')
  async acceptWelcome(@Context() exchange: Exchange, @Args('input') input: AcceptWelcomeInput): Promise<Me> {
    return this.letIn(exchange, await this.service.acceptWelcome(input, this.audienceOf(exchange), exchange.req.ip));
  }

  @Allow('PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @Mutation('enterPractice')
  async enterPractice(@Context() exchange: Exchange, @Viewer() viewer: PersonViewer, @Args('practiceId') practiceId: string): Promise<Me> {
    return this.letIn(exchange, await this.service.enterPractice(viewer, practiceId));
  }

  /** A new session always gets a new token, and the one before it ends. */
  private async letIn(exchange: Exchange, { token, viewer }: { token: string; viewer: SignedIn }): Promise<Me> {
    const before = this.cookie.read(exchange.req);
    if (before) await this.sessions.end(before);
    this.cookie.write(exchange.reply, viewer.audience, token);
    return this.service.me(viewer);
  }

  private audienceOf({ req }: Exchange): Audience {
    const audience = this.cookie.audienceOf(req);
    if (!audience) throw unauthenticated('APP_UNKNOWN');
    return audience;
  }
}
