import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AnswerNeedInput, CallPauseInput, LogTriggerInput, ProposePauseInput, SayHowItLandedInput } from '../generated/inputs.js';
import { PausesService } from './pauses.service.js';
import { ReassurancesService } from './reassurances.service.js';
import { TriggersService } from './triggers.service.js';

@Resolver()
export class PatienceResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(TriggersService) private readonly triggers: TriggersService,
    @Inject(ReassurancesService) private readonly reassurances: ReassurancesService,
    @Inject(PausesService) private readonly pauses: PausesService,
  ) {}

  @Query('myPatience')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.triggers.mine(scope));
  }

  @Query('myPause')
  myPause(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.pauses.mine(scope));
  }

  @Query('patience')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.triggers.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('logTrigger')
  log(@Viewer() viewer: PersonViewer, @Args('input') input: LogTriggerInput) {
    return this.practiceScope.run(viewer, scope => this.triggers.log(scope, input));
  }

  @Mutation('stopSharingNeed')
  stopSharing(@Viewer() viewer: PersonViewer, @Args('askId') askId: string) {
    return this.practiceScope.run(viewer, scope => this.reassurances.stopSharing(scope, askId));
  }

  @Mutation('answerNeed')
  answer(@Viewer() viewer: PersonViewer, @Args('input') input: AnswerNeedInput) {
    return this.practiceScope.run(viewer, scope => this.reassurances.answer(scope, input));
  }

  @Mutation('takeReassuranceBack')
  takeBack(@Viewer() viewer: PersonViewer, @Args('askId') askId: string) {
    return this.practiceScope.run(viewer, async scope => {
      const wasRead = await this.reassurances.takeBack(scope, askId);
      return { ...(await this.triggers.screen(scope)), wasRead };
    });
  }

  @Mutation('sayHowItLanded')
  land(@Viewer() viewer: PersonViewer, @Args('input') input: SayHowItLandedInput) {
    return this.practiceScope.run(viewer, scope => this.reassurances.land(scope, input));
  }

  @Mutation('proposePause')
  propose(@Viewer() viewer: PersonViewer, @Args('input') input: ProposePauseInput) {
    return this.practiceScope.run(viewer, scope => this.pauses.propose(scope, input));
  }

  @Mutation('acceptPause')
  accept(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.pauses.accept(scope, agreementId));
  }

  @Mutation('letPauseAgreementGo')
  letGo(@Viewer() viewer: PersonViewer, @Args('agreementId') agreementId: string) {
    return this.practiceScope.run(viewer, scope => this.pauses.letGo(scope, agreementId));
  }

  @Mutation('callPause')
  call(@Viewer() viewer: PersonViewer, @Args('input') { idempotencyKey }: CallPauseInput) {
    return this.practiceScope.run(viewer, scope => this.pauses.call(scope, idempotencyKey));
  }

  @Mutation('setTriggersADay')
  setLimit(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('most') most: number) {
    return this.practiceScope.run(viewer, scope => this.triggers.setLimit(scope, coupleId, most));
  }
}
