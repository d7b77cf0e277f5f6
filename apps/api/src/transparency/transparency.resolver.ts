import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { weekdaysOfRule } from '@roadback/domain/question-window';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AnswerQuestionInput, AskQuestionInput, QuestionWindowsInput } from '../generated/inputs.js';
import { QuestionsService } from './questions.service.js';
import type { AgreedWindows } from './window-times.js';
import { QuestionWindowsService } from './windows.service.js';

@Resolver('QuestionWindows')
export class TransparencyResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(QuestionsService) private readonly questions: QuestionsService,
    @Inject(QuestionWindowsService) private readonly windows: QuestionWindowsService,
  ) {}

  @ResolveField('weekdays')
  weekdays(@Parent() { rule }: AgreedWindows) {
    return weekdaysOfRule(rule);
  }

  @Query('myQuestions')
  myQuestions(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.questions.mine(scope));
  }

  @Query('coupleQuestions')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.questions.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('askQuestion')
  ask(@Viewer() viewer: PersonViewer, @Args('input') input: AskQuestionInput) {
    return this.practiceScope.run(viewer, scope => this.questions.ask(scope, input));
  }

  @Mutation('withdrawQuestion')
  withdraw(@Viewer() viewer: PersonViewer, @Args('questionId') questionId: string) {
    return this.practiceScope.run(viewer, scope => this.questions.withdraw(scope, questionId));
  }

  @Mutation('answerQuestion')
  answer(@Viewer() viewer: PersonViewer, @Args('input') input: AnswerQuestionInput) {
    return this.practiceScope.run(viewer, scope => this.questions.answer(scope, input));
  }

  @Mutation('takeAnswerBack')
  takeAnswerBack(@Viewer() viewer: PersonViewer, @Args('questionId') questionId: string) {
    return this.practiceScope.run(viewer, scope => this.questions.takeAnswerBack(scope, questionId));
  }

  @Mutation('holdQuestion')
  hold(@Viewer() viewer: PersonViewer, @Args('questionId') questionId: string) {
    return this.practiceScope.run(viewer, scope => this.questions.hold(scope, questionId));
  }

  @Mutation('releaseQuestion')
  release(@Viewer() viewer: PersonViewer, @Args('questionId') questionId: string, @Args('authorAgreed') authorAgreed: boolean) {
    return this.practiceScope.run(viewer, scope => this.questions.release(scope, questionId, authorAgreed));
  }

  @Mutation('agreeQuestionWindows')
  agree(@Viewer() viewer: PersonViewer, @Args('input') input: QuestionWindowsInput) {
    return this.practiceScope.run(viewer, scope => this.windows.agree(scope, input));
  }

  @Mutation('endQuestionWindows')
  end(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.windows.end(scope, coupleId));
  }
}
