import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ChangePracticeInput } from '../generated/inputs.js';
import { PracticesService } from './practices.service.js';

@Resolver()
export class PracticesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PracticesService) private readonly service: PracticesService,
  ) {}

  @Query('practices')
  practices() {
    return this.service.list(null);
  }

  @Mutation('changePractice')
  changePractice(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePracticeInput) {
    return this.practiceScope.run(viewer, scope => this.service.change(scope, input));
  }
}
