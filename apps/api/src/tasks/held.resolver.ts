import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ReleaseSubmissionInput } from '../generated/inputs.js';
import { HeldService } from './held.service.js';

@Resolver()
export class HeldResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(HeldService) private readonly service: HeldService,
  ) {}

  @Query('heldAnswers')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.service.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('agreeToRelease')
  agree(@Viewer() viewer: PersonViewer, @Args('submissionId') submissionId: string) {
    return this.practiceScope.run(viewer, scope => this.service.agree(scope, submissionId));
  }

  @Mutation('releaseSubmission')
  release(@Viewer() viewer: PersonViewer, @Args('input') input: ReleaseSubmissionInput) {
    return this.practiceScope.run(viewer, scope => this.service.release(scope, input));
  }

  @Mutation('stopSharing')
  stopSharing(@Viewer() viewer: PersonViewer, @Args('submissionId') submissionId: string) {
    return this.practiceScope.run(viewer, scope => this.service.stopSharing(scope, submissionId));
  }
}
