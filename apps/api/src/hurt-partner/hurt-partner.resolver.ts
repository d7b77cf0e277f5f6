import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Costly } from '../platform/access/costly.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AskingLanguageInput, SayStatementInput } from '../generated/inputs.js';
import { AskingLanguage } from './asking-language.js';
import { StatementsService } from './statements.service.js';

@Resolver()
export class HurtPartnerResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(StatementsService) private readonly statements: StatementsService,
    @Inject(AskingLanguage) private readonly language: AskingLanguage,
  ) {}

  @Query('myOwnTrack')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.statements.mine(scope));
  }

  @Query('ownTrack')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.statements.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('sayStatement')
  say(@Viewer() viewer: PersonViewer, @Args('input') input: SayStatementInput) {
    return this.practiceScope.run(viewer, scope => this.statements.say(scope, input));
  }

  @Mutation('stopSharingStatement')
  stopSharing(@Viewer() viewer: PersonViewer, @Args('statementId') statementId: string) {
    return this.practiceScope.run(viewer, scope => this.statements.stopSharing(scope, statementId));
  }

  @Mutation('letStatementGo')
  letGo(@Viewer() viewer: PersonViewer, @Args('statementId') statementId: string) {
    return this.practiceScope.run(viewer, scope => this.statements.letGo(scope, statementId));
  }

  @Costly()
  @Mutation('checkAskingLanguage')
  check(@Viewer() viewer: PersonViewer, @Args('input') input: AskingLanguageInput) {
    return this.language.check(viewer.personId, input);
  }
}
