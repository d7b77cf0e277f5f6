import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnnounceOffboardingInput, NameCustodianInput } from '../generated/inputs.js';
import { Operator, Viewer, type PersonViewer, type PlatformViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { CustodiansService } from './custodians.service.js';
import { OffboardingsService } from './offboardings.service.js';
import { ShredPractice } from './shred-practice.js';

@Resolver()
export class OffboardingResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(OffboardingsService) private readonly service: OffboardingsService,
    @Inject(CustodiansService) private readonly custodians: CustodiansService,
    @Inject(ShredPractice) private readonly shredding: ShredPractice,
  ) {}

  @Query('offboarding')
  offboarding(@Args('practiceId') practiceId: string) {
    return this.service.find(practiceId);
  }

  @Query('archivePart')
  archivePart(@Args('practiceId') practiceId: string, @Args('number') number: number) {
    return this.service.part(practiceId, number);
  }

  @Query('leaving')
  leaving(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.custodians.leaving(scope));
  }

  @Mutation('announceOffboarding')
  announce(@Operator() viewer: PlatformViewer, @Args('input') input: AnnounceOffboardingInput) {
    return this.service.announce(viewer, input);
  }

  @Mutation('callOffOffboarding')
  callOff(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('reason') reason: string) {
    return this.service.callOff(viewer, practiceId, reason);
  }

  @Mutation('nameCustodian')
  nameCustodian(@Viewer() viewer: PersonViewer, @Args('input') input: NameCustodianInput) {
    return this.practiceScope.run(viewer, scope => this.custodians.name(scope, input));
  }

  @Mutation('makeArchive')
  makeArchive(@Args('practiceId') practiceId: string) {
    return this.service.makeArchive(practiceId);
  }

  @Mutation('confirmReceipt')
  confirmReceipt(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('code') code: string) {
    return this.service.confirmReceipt(viewer, practiceId, code);
  }

  @Mutation('shredPractice')
  shred(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('name') name: string) {
    return this.shredding.run(viewer, practiceId, name);
  }
}
