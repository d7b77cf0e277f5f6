import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { FormCoupleInput } from '../generated/inputs.js';
import { coupleConsents } from './consents.queries.js';
import { CouplesService } from './couples.service.js';
import { FormCouple } from './form-couple.js';
import { Separate } from './separate.js';

@Resolver()
export class CouplesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CouplesService) private readonly service: CouplesService,
    @Inject(FormCouple) private readonly formed: FormCouple,
    @Inject(Separate) private readonly separation: Separate,
  ) {}

  @Query('couples')
  couples(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.list(scope));
  }

  @Query('clientsToPair')
  clientsToPair(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.formed.toPair(scope));
  }

  @Query('coupleConsents')
  coupleConsents(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => coupleConsents(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('formCouple')
  formCouple(@Viewer() viewer: PersonViewer, @Args('input') input: FormCoupleInput) {
    return this.formed.run(viewer, input);
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
