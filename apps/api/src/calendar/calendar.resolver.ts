import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { MakeCalendarInput } from '../generated/inputs.js';
import { CalendarService } from './calendar.service.js';

@Resolver()
export class CalendarResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CalendarService) private readonly service: CalendarService,
  ) {}

  @Query('myCalendar')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.mine(scope));
  }

  @Mutation('makeCalendar')
  make(@Viewer() viewer: PersonViewer, @Args('input') input: MakeCalendarInput) {
    return this.practiceScope.run(viewer, scope => this.service.make(scope, input));
  }

  @Mutation('stopCalendar')
  stop(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.stop(scope));
  }
}
