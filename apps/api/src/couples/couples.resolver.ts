import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { FormCoupleInput } from '../generated/inputs.js';
import { CouplesService } from './couples.service.js';
import { Separate } from './separate.js';

@Resolver()
export class CouplesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CouplesService) private readonly service: CouplesService,
    @Inject(Separate) private readonly separation: Separate,
  ) {}

  @Query('couples')
  couples(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.list(scope));
  }

  @Mutation('formCouple')
  formCouple(@Viewer() viewer: PersonViewer, @Args('input') input: FormCoupleInput) {
    return this.practiceScope.run(viewer, scope => this.service.form(scope, input));
  }

  @Mutation('separateCouple')
  separateCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('reason') reason: string) {
    return this.practiceScope.run(viewer, scope => this.separation.byCounselor(scope, coupleId, reason));
  }

  @Mutation('declareSeparation')
  declareSeparation(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.separation.byPartner(scope));
  }
}
