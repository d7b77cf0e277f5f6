import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ConcludePlanInput, MoveStepInput, OpenPlanInput, RecordLapseInput } from '../generated/inputs.js';
import { ConcludePlan } from './conclude-plan.js';
import { MoveStep } from './move-step.js';
import { MyRoadmap } from './my-roadmap.js';
import { PlansService } from './plans.service.js';
import { RecordLapse } from './record-lapse.js';

@Resolver()
export class PlansResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PlansService) private readonly service: PlansService,
    @Inject(MoveStep) private readonly moves: MoveStep,
    @Inject(RecordLapse) private readonly lapses: RecordLapse,
    @Inject(ConcludePlan) private readonly conclusions: ConcludePlan,
    @Inject(MyRoadmap) private readonly roadmap: MyRoadmap,
  ) {}

  @Query('myRoadmap')
  myRoadmap(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.roadmap.read(scope));
  }

  @Mutation('openPlan')
  openPlan(@Viewer() viewer: PersonViewer, @Args('input') input: OpenPlanInput) {
    return this.practiceScope.run(viewer, scope => this.service.open(scope, input));
  }

  @Mutation('moveStep')
  moveStep(@Viewer() viewer: PersonViewer, @Args('input') input: MoveStepInput) {
    return this.practiceScope.run(viewer, scope => this.moves.run(scope, input));
  }

  @Mutation('recordLapse')
  recordLapse(@Viewer() viewer: PersonViewer, @Args('input') input: RecordLapseInput) {
    return this.practiceScope.run(viewer, scope => this.lapses.run(scope, input));
  }

  @Mutation('concludePlan')
  concludePlan(@Viewer() viewer: PersonViewer, @Args('input') input: ConcludePlanInput) {
    return this.practiceScope.run(viewer, scope => this.conclusions.run(scope, input));
  }
}
