import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Costly } from '../platform/access/costly.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ApologyAnswerInput, ApologyCommentInput, ApologyDraftInput, ApologyLanguageInput } from '../generated/inputs.js';
import { ApologiesService } from './apologies.service.js';
import { ApologyLanguage } from './apology-language.js';

@Resolver()
export class ResponsibilityResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(ApologiesService) private readonly apologies: ApologiesService,
    @Inject(ApologyLanguage) private readonly language: ApologyLanguage,
  ) {}

  @Query('myResponsibility')
  myResponsibility(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.apologies.mine(scope));
  }

  @Query('apologies')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.apologies.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Query('apologyFindings')
  findings(@Viewer() viewer: PersonViewer, @Args('draftId') draftId: string) {
    return this.practiceScope.run(viewer, scope => this.apologies.wordsOf(scope, draftId)).then(words => this.language.inDraft(words));
  }

  @Mutation('inviteToApologize')
  invite(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('clientId') clientId: string) {
    return this.practiceScope.run(viewer, scope => this.apologies.invite(scope, coupleId, clientId));
  }

  @Mutation('sendApologyDraft')
  sendDraft(@Viewer() viewer: PersonViewer, @Args('input') input: ApologyDraftInput) {
    return this.practiceScope.run(viewer, scope => this.apologies.sendDraft(scope, input));
  }

  @Costly()
  @Mutation('checkApologyLanguage')
  checkLanguage(@Viewer() viewer: PersonViewer, @Args('input') input: ApologyLanguageInput) {
    return this.language.check(viewer.personId, input);
  }

  @Mutation('commentOnApology')
  comment(@Viewer() viewer: PersonViewer, @Args('input') input: ApologyCommentInput) {
    return this.practiceScope.run(viewer, scope => this.apologies.comment(scope, input));
  }

  @Mutation('markApologyReady')
  markReady(@Viewer() viewer: PersonViewer, @Args('apologyId') apologyId: string, @Args('draftId') draftId?: string | null) {
    return this.practiceScope.run(viewer, scope => this.apologies.markReady(scope, apologyId, draftId ?? null));
  }

  @Mutation('recordApology')
  record(@Viewer() viewer: PersonViewer, @Args('apologyId') apologyId: string, @Args('deliveredOn') deliveredOn: string) {
    return this.practiceScope.run(viewer, scope => this.apologies.record(scope, apologyId, deliveredOn));
  }

  @Mutation('answerApology')
  answer(@Viewer() viewer: PersonViewer, @Args('input') input: ApologyAnswerInput) {
    return this.practiceScope.run(viewer, scope => this.apologies.answer(scope, input));
  }
}
