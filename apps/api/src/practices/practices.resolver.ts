import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Operator, Viewer, type PersonViewer, type PlatformViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ChangePracticeInput } from '../generated/inputs.js';
import { GoingLive } from './going-live.js';
import { PracticeStates } from './practice-states.js';
import { PracticesService } from './practices.service.js';

@Resolver()
export class PracticesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PracticesService) private readonly service: PracticesService,
    @Inject(GoingLive) private readonly goingLive: GoingLive,
    @Inject(PracticeStates) private readonly states: PracticeStates,
  ) {}

  @Query('practices')
  practices() {
    return this.service.list(null);
  }

  @Query('practiceChanges')
  practiceChanges(@Args('practiceId') practiceId: string) {
    return this.states.changes(practiceId);
  }

  @Mutation('suspendPractice')
  suspendPractice(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('reason') reason: string) {
    return this.states.change(viewer, practiceId, 'SUSPENDED', reason);
  }

  @Mutation('resumePractice')
  resumePractice(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('reason') reason: string) {
    return this.states.change(viewer, practiceId, 'ACTIVE', reason);
  }

  @Mutation('changePractice')
  changePractice(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePracticeInput) {
    return this.practiceScope.run(viewer, scope => this.service.change(scope, input));
  }

  @Query('checklist')
  checklist(@Viewer() viewer: PersonViewer) {
    return this.goingLive.checklist(viewer);
  }

  @Mutation('goLive')
  goLive(@Viewer() viewer: PersonViewer) {
    return this.goingLive.goLive(viewer);
  }

  @Mutation('choosePracticeCover')
  choosePracticeCover(@Viewer() viewer: PersonViewer, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.goingLive.chooseCover(scope, staffId));
  }
}
