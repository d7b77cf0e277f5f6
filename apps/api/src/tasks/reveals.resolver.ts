import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { OpenRevealInput } from '../generated/inputs.js';
import { RevealsService } from './reveals.service.js';

@Resolver()
export class RevealsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(RevealsService) private readonly service: RevealsService,
  ) {}

  @Query('reveals')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.service.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Query('myReveal')
  mine(@Viewer() viewer: PersonViewer, @Args('taskId') taskId: string) {
    return this.practiceScope.run(viewer, scope => this.service.mine(scope, taskId));
  }

  @Query('myOpenedReveals')
  opened(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.opened(scope));
  }

  @Mutation('openReveal')
  open(@Viewer() viewer: PersonViewer, @Args('input') input: OpenRevealInput) {
    return this.practiceScope.run(viewer, scope => this.service.open(scope, input));
  }
}
