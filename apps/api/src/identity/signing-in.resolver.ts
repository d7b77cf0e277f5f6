import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { BeforeSecondFactor, NeedsProof } from '../platform/access/needs-proof.js';
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

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @Query('mySigningIn')
  mySigningIn(@AnyViewer() viewer: SignedIn) {
    return this.factors.account(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @Query('mySessions')
  mySessions(@AnyViewer() viewer: SignedIn) {
    return this.account.sessionsOf(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @Mutation('prove')
  async prove(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: ProofInput): Promise<Me> {
    return this.goOn(exchange, viewer, await this.account.prove(viewer, this.exchanges.tokenOf(exchange)!, input));
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @NeedsProof()
  @Mutation('beginApp')
  beginApp(@AnyViewer() viewer: SignedIn) {
    return this.factors.beginApp(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @NeedsProof()
  @Mutation('confirmApp')
  async confirmApp(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: ConfirmAppInput) {
    const token = this.exchanges.tokenOf(exchange)!;
    return this.enrolled(exchange, viewer, await this.factors.confirmApp(viewer, token, input.challengeId, input.code));
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @NeedsProof()
  @Mutation('beginPasskey')
  beginPasskey(@AnyViewer() viewer: SignedIn) {
    return this.factors.beginPasskey(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @BeforeSecondFactor()
  @NeedsProof()
  @Mutation('addPasskey')
  async addPasskey(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn, @Args('input') input: AddPasskeyInput) {
    const token = this.exchanges.tokenOf(exchange)!;
    return this.enrolled(exchange, viewer, await this.factors.addPasskey(viewer, token, input.passkey, input.name));
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @NeedsProof()
  @Mutation('removeSecondFactor')
  async removeSecondFactor(@AnyViewer() viewer: SignedIn, @Args('id') id: string) {
    await this.factors.remove(viewer, id);
    return this.factors.account(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @NeedsProof()
  @Mutation('renewRecoveryCodes')
  renewRecoveryCodes(@AnyViewer() viewer: SignedIn) {
    return this.factors.renewCodes(viewer);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @NeedsProof()
  @Mutation('changePassword')
  async changePassword(
    @Context() exchange: Exchange,
    @AnyViewer() viewer: SignedIn,
    @Args('input') input: ChangePasswordInput,
  ): Promise<Me> {
    return this.goOn(exchange, viewer, await this.account.changePassword(viewer, this.exchanges.tokenOf(exchange)!, input));
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @NeedsProof()
  @Mutation('endSession')
  endSession(@AnyViewer() viewer: SignedIn, @Args('id') id: string) {
    return this.account.endSession(viewer, id);
  }

  @Allow('PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT')
  @NeedsProof()
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
