import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnyViewer, type SignedIn } from '../platform/access/viewer.js';
import type { AddPasskeyInput, ChangePasswordInput, ConfirmAppInput, ProofInput } from '../generated/inputs.js';
import { SigningInService } from './signing-in.service.js';
import type { Exchange } from './devices.js';
import { Exchanges } from './exchanges.js';
import { IdentityService, type Me } from './identity.service.js';
import { SecondFactorsService, type Enrolled } from './second-factors.service.js';

@Resolver()
export class SigningInResolver {
  constructor(
    @Inject(SigningInService) private readonly account: SigningInService,
    @Inject(SecondFactorsService) private readonly factors: SecondFactorsService,
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(Exchanges) private readonly exchanges: Exchanges,
  ) {}

  @Query('mySigningIn')
  mySigningIn(@AnyViewer() viewer: SignedIn) {
    return this.factors.account(viewer);
  }

  @Query('mySessions')
  mySessions(@AnyViewer() viewer: SignedIn) {
    return this.account.sessionsOf(viewer);
  }

  @Mutation('prove')
  async prove(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: ProofInput): Promise<Me> {
    return this.goOn(exchange, viewer, await this.account.prove(viewer, this.exchanges.tokenOf(exchange)!, input));
  }

  @Mutation('beginApp')
  beginApp(@AnyViewer() viewer: SignedIn) {
    return this.factors.beginApp(viewer);
  }

  @Mutation('confirmApp')
  async confirmApp(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: ConfirmAppInput) {
    const token = this.exchanges.tokenOf(exchange)!;
    return this.enrolled(exchange, viewer, await this.factors.confirmApp(viewer, token, input.challengeId, input.code));
  }

  @Mutation('beginPasskey')
  beginPasskey(@AnyViewer() viewer: SignedIn) {
    return this.factors.beginPasskey(viewer);
  }

  @Mutation('addPasskey')
  async addPasskey(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: AddPasskeyInput) {
    const token = this.exchanges.tokenOf(exchange)!;
    return this.enrolled(exchange, viewer, await this.factors.addPasskey(viewer, token, input.passkey, input.name));
  }

  @Mutation('removeSecondFactor')
  async removeSecondFactor(@AnyViewer() viewer: SignedIn, @Args('id') id: string) {
    await this.factors.remove(viewer, id);
    return this.factors.account(viewer);
  }

  @Mutation('renewRecoveryCodes')
  renewRecoveryCodes(@AnyViewer() viewer: SignedIn) {
    return this.factors.renewCodes(viewer);
  }

  @Mutation('changePassword')
  async changePassword(
    @Context() exchange: Exchange,
    @AnyViewer() viewer: SignedIn,
    @Args('input') input: ChangePasswordInput,
  ): Promise<Me> {
    return this.goOn(exchange, viewer, await this.account.changePassword(viewer, this.exchanges.tokenOf(exchange)!, input));
  }

  @Mutation('endSession')
  endSession(@AnyViewer() viewer: SignedIn, @Args('id') id: string) {
    return this.account.endSession(viewer, id);
  }

  @Mutation('endOtherSessions')
  endOtherSessions(@AnyViewer() viewer: SignedIn) {
    return this.account.endOtherSessions(viewer);
  }

  private goOn(exchange: Exchange, viewer: SignedIn, token: string): Promise<Me> {
    this.exchanges.goOn(exchange, token);
    return this.identity.me(viewer);
  }

  private async enrolled(exchange: Exchange, viewer: SignedIn, { token, recoveryCodes }: Enrolled) {
    this.exchanges.goOn(exchange, token);
    return { account: await this.factors.account(viewer), recoveryCodes };
  }
}
