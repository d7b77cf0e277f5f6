import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { LookTogetherInput, ProposeAgreementInput } from '../generated/inputs.js';
import { AgreementsService } from './agreements.service.js';

@Resolver()
export class AgreementsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AgreementsService) private readonly service: AgreementsService,
  ) {}

  @Query('myAgreement')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.mine(scope));
  }

  @Query('agreements')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.service.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('proposeAgreement')
  propose(@Viewer() viewer: PersonViewer, @Args('input') input: ProposeAgreementInput) {
    return this.practiceScope.run(viewer, scope => this.service.propose(scope, input));
  }

  @Mutation('startAgreement')
  start(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.service.start(scope, agreementId));
  }

  @Mutation('stopAgreement')
  stop(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.service.pauseForBoth(scope, agreementId));
  }

  @Mutation('signAgreement')
  sign(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.service.sign(scope, agreementId));
  }

  @Mutation('pauseAgreement')
  pause(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.service.pauseMine(scope, agreementId));
  }

  @Mutation('logLook')
  look(@Viewer() viewer: PersonViewer, @Args('input') input: LookTogetherInput) {
    return this.practiceScope.run(viewer, scope => this.service.look(scope, input));
  }
}
