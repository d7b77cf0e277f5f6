import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { MoveStepInput, OpenPlanInput } from '../generated/inputs.js';
import { MyRoadmap } from './my-roadmap.js';
import { PlansService } from './plans.service.js';

@Resolver()
export class PlansResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PlansService) private readonly service: PlansService,
    @Inject(MyRoadmap) private readonly roadmap: MyRoadmap,
  ) {}

  @Allow('CLIENT')
  @Query('myRoadmap')
  myRoadmap(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.roadmap.read(scope));
  }

  @Allow('COUNSELOR')
  @Mutation('openPlan')
  openPlan(@Viewer() viewer: PersonViewer, @Args('input') input: OpenPlanInput) {
    return this.practiceScope.run(viewer, scope => this.service.open(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('openStep')
  openStep(@Viewer() viewer: PersonViewer, @Args('input') input: MoveStepInput) {
    return this.practiceScope.run(viewer, scope => this.service.openStep(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('completeStep')
  completeStep(@Viewer() viewer: PersonViewer, @Args('input') input: MoveStepInput) {
    return this.practiceScope.run(viewer, scope => this.service.completeStep(scope, input));
  }
}
