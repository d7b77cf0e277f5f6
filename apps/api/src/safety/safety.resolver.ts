import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AnswerScreeningItemInput, RecordClearanceInput, SendScreeningInput } from '../generated/inputs.js';
import { AskScreening } from './ask-screening.js';
import { ClearancesService } from './clearances.service.js';
import { ScreeningsService } from './screenings.service.js';

@Resolver()
export class SafetyResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(ScreeningsService) private readonly screenings: ScreeningsService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
    @Inject(AskScreening) private readonly asking: AskScreening,
  ) {}

  @Query('myScreening')
  myScreening(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.screenings.mine(scope));
  }

  @Mutation('sendScreening')
  send(@Viewer() viewer: PersonViewer, @Args('input') input: SendScreeningInput) {
    return this.practiceScope.run(viewer, scope => this.screenings.send(scope, input));
  }

  @Mutation('answerScreeningItem')
  answerItem(@Viewer() viewer: PersonViewer, @Args('input') input: AnswerScreeningItemInput) {
    return this.practiceScope.run(viewer, scope => this.screenings.chosen(scope, input));
  }

  @Query('coupleSafety')
  coupleSafety(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.clearances.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Query('screenings')
  answers(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.screenings.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('askScreening')
  ask(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('idempotencyKey') idempotencyKey: string) {
    return this.practiceScope.run(viewer, scope => this.asking.run(scope, coupleId, idempotencyKey));
  }

  @Mutation('recordClearance')
  record(@Viewer() viewer: PersonViewer, @Args('input') input: RecordClearanceInput) {
    return this.practiceScope.run(viewer, scope => this.clearances.record(scope, input));
  }

  @Mutation('withdrawClearance')
  withdraw(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('reason') reason: string) {
    return this.practiceScope.run(viewer, scope => this.clearances.withdraw(scope, coupleId, reason));
  }
}
