import { Inject, UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnyViewer, Viewer, type PersonViewer, type SignedIn } from '../platform/access/viewer.js';
import type { AcceptWelcomeInput, PasskeyInput, SecondFactorInput } from '../generated/inputs.js';
import { DeviceKeys } from './device-keys.js';
import type { Exchange } from './devices.js';
import { Exchanges } from './exchanges.js';
import { IdentityService, type Me } from './identity.service.js';
import { SignInGuard, type Account } from './sign-in.js';

@Resolver()
export class IdentityResolver {
  constructor(
    @Inject(IdentityService) private readonly service: IdentityService,
    @Inject(Exchanges) private readonly exchanges: Exchanges,
    @Inject(DeviceKeys) private readonly deviceKeys: DeviceKeys,
  ) {}

  @Query('me')
  me(@AnyViewer() viewer: SignedIn | null) {
    return viewer && this.service.me(viewer);
  }

  @Query('deviceKey')
  deviceKey(@Viewer() viewer: PersonViewer) {
    return this.deviceKeys.of(viewer);
  }

  @UseGuards(SignInGuard)
  @Mutation('signIn')
  async signIn(@Context() exchange: Exchange & { req: { account?: Account } }): Promise<Me> {
    const { audience, device } = this.arrivalOf(exchange);
    return this.exchanges.letIn(exchange, await this.service.enter(exchange.req.account!.id, audience, device));
  }

  @Mutation('completeSignIn')
  async completeSignIn(@Context() exchange: Exchange, @Args('input') input: SecondFactorInput): Promise<Me> {
    const { audience, device } = this.arrivalOf(exchange);
    return this.exchanges.letIn(exchange, await this.service.completeSignIn(this.exchanges.tokenOf(exchange), input, audience, device));
  }

  @Mutation('signInWithPasskey')
  async signInWithPasskey(@Context() exchange: Exchange, @Args('input') input: PasskeyInput): Promise<Me> {
    const { audience, device } = this.arrivalOf(exchange);
    return this.exchanges.letIn(exchange, await this.service.enterByPasskey(input, audience, exchange.req.ip, device));
  }

  @Mutation('askPasskey')
  askPasskey(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn | null) {
    return this.service.askPasskey(viewer, this.exchanges.tokenOf(exchange), this.exchanges.audienceOf(exchange), exchange.req.ip);
  }

  @Mutation('signOut')
  async signOut(@Context() exchange: Exchange): Promise<true> {
    await this.exchanges.leave(exchange);
    return true;
  }

  @Mutation('acceptWelcome')
  async acceptWelcome(@Context() exchange: Exchange, @Args('input') input: AcceptWelcomeInput): Promise<Me> {
    const { audience, device } = this.arrivalOf(exchange);
    return this.exchanges.letIn(exchange, await this.service.acceptWelcome(input, audience, exchange.req.ip, device));
  }

  @Mutation('enterPractice')
  async enterPractice(@Context() exchange: Exchange, @Viewer() viewer: PersonViewer, @Args('practiceId') practiceId: string): Promise<Me> {
    const { token, viewer: there } = await this.service.enterPractice(viewer, this.exchanges.tokenOf(exchange)!, practiceId);
    this.exchanges.goOn(exchange, token);
    return this.service.me(there);
  }

  private arrivalOf(exchange: Exchange) {
    return { audience: this.exchanges.audienceOf(exchange), device: this.exchanges.deviceOf(exchange) };
  }
}
