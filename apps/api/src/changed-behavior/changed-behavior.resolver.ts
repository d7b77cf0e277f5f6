import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { MakeCommitmentInput, NoteNoticedInput, ReportMomentInput, ViewMomentInput } from '../generated/inputs.js';
import { CommitmentsService } from './commitments.service.js';
import { MomentsService } from './moments.service.js';
import { NoticedService } from './noticed.service.js';

@Resolver()
export class ChangedBehaviorResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(MomentsService) private readonly moments: MomentsService,
    @Inject(NoticedService) private readonly noticed: NoticedService,
  ) {}

  @Query('myChangedBehavior')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.commitments.mine(scope));
  }

  @Query('changedBehavior')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.commitments.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('makeCommitment')
  make(@Viewer() viewer: PersonViewer, @Args('input') input: MakeCommitmentInput) {
    return this.practiceScope.run(viewer, scope => this.commitments.make(scope, input));
  }

  @Mutation('letCommitmentGo')
  letGo(@Viewer() viewer: PersonViewer, @Args('commitmentId') commitmentId: string) {
    return this.practiceScope.run(viewer, scope => this.commitments.letGo(scope, commitmentId));
  }

  @Mutation('stopSharingCommitment')
  stopSharing(@Viewer() viewer: PersonViewer, @Args('commitmentId') commitmentId: string) {
    return this.practiceScope.run(viewer, scope => this.commitments.stopSharing(scope, commitmentId));
  }

  @Mutation('endCommitment')
  end(@Viewer() viewer: PersonViewer, @Args('commitmentId') commitmentId: string, @Args('reason') reason: string) {
    return this.practiceScope.run(viewer, scope => this.commitments.end(scope, commitmentId, reason));
  }

  @Mutation('reportMoment')
  report(@Viewer() viewer: PersonViewer, @Args('input') input: ReportMomentInput) {
    return this.practiceScope.run(viewer, scope => this.moments.report(scope, input));
  }

  @Mutation('viewMoment')
  view(@Viewer() viewer: PersonViewer, @Args('input') input: ViewMomentInput) {
    return this.practiceScope.run(viewer, scope => this.moments.view(scope, input));
  }

  @Mutation('noteNoticed')
  note(@Viewer() viewer: PersonViewer, @Args('input') input: NoteNoticedInput) {
    return this.practiceScope.run(viewer, scope => this.noticed.note(scope, input));
  }

  @Mutation('stopSharingNoticed')
  stopSharingNoticed(@Viewer() viewer: PersonViewer, @Args('noticedId') noticedId: string) {
    return this.practiceScope.run(viewer, scope => this.noticed.stopSharing(scope, noticedId));
  }
}
