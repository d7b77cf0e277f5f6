import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
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

  @Allow('PLATFORM_ADMIN')
  @Query('practices')
  practices() {
    return this.service.list(null);
  }

  @Allow('PLATFORM_ADMIN')
  @Query('practiceChanges')
  practiceChanges(@Args('practiceId') practiceId: string) {
    return this.states.changes(practiceId);
  }

  @Allow('PLATFORM_ADMIN')
  @Mutation('suspendPractice')
  suspendPractice(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('reason') reason: string) {
    return this.states.change(viewer, practiceId, 'SUSPENDED', reason);
  }

  @Allow('PLATFORM_ADMIN')
  @Mutation('resumePractice')
  resumePractice(@Operator() viewer: PlatformViewer, @Args('practiceId') practiceId: string, @Args('reason') reason: string) {
    return this.states.change(viewer, practiceId, 'ACTIVE', reason);
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('changePractice')
  changePractice(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePracticeInput) {
    return this.practiceScope.run(viewer, scope => this.service.change(scope, input));
  }

  @Allow('PRACTICE_ADMIN')
  @Query('checklist')
  checklist(@Viewer() viewer: PersonViewer) {
    return this.goingLive.checklist(viewer);
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('goLive')
  goLive(@Viewer() viewer: PersonViewer) {
    return this.goingLive.goLive(viewer);
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('choosePracticeCover')
  choosePracticeCover(@Viewer() viewer: PersonViewer, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.goingLive.chooseCover(scope, staffId));
  }
}
