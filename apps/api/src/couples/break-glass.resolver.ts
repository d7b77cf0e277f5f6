import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { BreakGlassService } from './break-glass.service.js';

@Resolver()
export class BreakGlassResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(BreakGlassService) private readonly service: BreakGlassService,
  ) {}

  @Query('breakGlasses')
  breakGlasses(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.list(scope));
  }

  // What one looks on at already is refused, so it must be in sight.
  @Mutation('breakGlass')
  breakGlass(@Viewer() viewer: PersonViewer, @Args('reference') reference: string, @Args('reason') reason: string) {
    return this.practiceScope.run(viewer, scope => this.service.open(scope, reference, reason), { looksOn: true });
  }

  @Mutation('endBreakGlass')
  endBreakGlass(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.service.end(scope, id));
  }

  @Mutation('lookAtBreakGlass')
  lookAtBreakGlass(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.service.look(scope, id));
  }
}
