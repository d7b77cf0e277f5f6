import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { CheckInInput } from '../generated/inputs.js';
import { CheckInsService } from './check-ins.service.js';

@Resolver()
export class CheckInsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CheckInsService) private readonly service: CheckInsService,
  ) {}

  @Query('myTrend')
  myTrend(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.trend(scope));
  }

  @Query('myUsualDays')
  myUsualDays(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.usual(scope));
  }

  @Query('myCheckIns')
  myCheckIns(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.recent(scope));
  }

  @Mutation('checkIn')
  checkIn(@Viewer() viewer: PersonViewer, @Args('input') input: CheckInInput) {
    return this.practiceScope.run(viewer, scope => this.service.checkIn(scope, input));
  }
}
