import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AnswerCorrectionInput, AskCorrectionInput, LeaveCareInput } from '../generated/inputs.js';
import { CorrectionsService } from './corrections.service.js';
import { LeaveCare } from './leave-care.js';
import { MyRecord } from './my-record.js';

@Resolver()
export class RecordsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(MyRecord) private readonly record: MyRecord,
    @Inject(CorrectionsService) private readonly corrections: CorrectionsService,
    @Inject(LeaveCare) private readonly leaveCare: LeaveCare,
  ) {}

  @Query('myRecord')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.record.make(scope));
  }

  @Query('myCorrections')
  myCorrections(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.corrections.mine(scope));
  }

  @Query('corrections')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.corrections.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('askCorrection')
  ask(@Viewer() viewer: PersonViewer, @Args('input') input: AskCorrectionInput) {
    return this.practiceScope.run(viewer, scope => this.corrections.ask(scope, input));
  }

  @Mutation('answerCorrection')
  answer(@Viewer() viewer: PersonViewer, @Args('input') input: AnswerCorrectionInput) {
    return this.practiceScope.run(viewer, scope => this.corrections.answer(scope, input));
  }

  @Mutation('leaveCare')
  leave(@Viewer() viewer: PersonViewer, @Args('input') input: LeaveCareInput) {
    return this.practiceScope.run(viewer, scope => this.leaveCare.run(scope, input));
  }
}
