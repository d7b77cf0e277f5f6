import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Costly } from '../platform/access/costly.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type {
  AnswerSafetyItemInput,
  ApplyPathwayInput,
  AssignExerciseInput,
  ReviewSubmissionInput,
  ScheduleInput,
  SubmitTaskInput,
} from '../generated/inputs.js';
import { ApplyPathway } from './apply-pathway.js';
import { AssignmentsService } from './assignments.service.js';
import { MyTask } from './my-task.js';
import { OpenInSession } from './open-in-session.js';
import { ReadSubmissions } from './read-submissions.js';
import { SafetyAnswers } from './safety-answers.js';
import { SubmissionsService } from './submissions.service.js';

@Resolver()
export class TasksResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(ApplyPathway) private readonly pathways: ApplyPathway,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(ReadSubmissions) private readonly sent: ReadSubmissions,
    @Inject(OpenInSession) private readonly opening: OpenInSession,
    @Inject(MyTask) private readonly tasks: MyTask,
    @Inject(SafetyAnswers) private readonly safety: SafetyAnswers,
  ) {}

  @Costly()
  @Query('previewSchedule')
  previewSchedule(@Viewer() viewer: PersonViewer, @Args() args: { coupleId: string; clientId: string; schedule: ScheduleInput }) {
    return this.practiceScope.run(viewer, scope => this.assignments.preview(scope, args.coupleId, args.clientId, args.schedule));
  }

  @Costly()
  @Query('previewPathway')
  previewPathway(@Viewer() viewer: PersonViewer, @Args() args: { coupleId: string; pathwayId: string; startsOn: string }) {
    return this.practiceScope.run(viewer, scope => this.pathways.preview(scope, args.coupleId, args.pathwayId, args.startsOn));
  }

  @Query('myTask')
  myTask(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.tasks.read(scope, id));
  }

  @Mutation('answerSafetyItem')
  answerSafetyItem(@Viewer() viewer: PersonViewer, @Args('input') input: AnswerSafetyItemInput) {
    return this.practiceScope.run(viewer, scope => this.safety.chosen(scope, input));
  }

  @Query('submission')
  submission(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.sent.open(scope, id));
  }

  @Query('sharedWithMe')
  sharedWithMe(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.sent.sharedWith(scope));
  }

  @Mutation('assignExercise')
  assignExercise(@Viewer() viewer: PersonViewer, @Args('input') input: AssignExerciseInput) {
    return this.practiceScope.run(viewer, scope => this.assignments.assign(scope, input));
  }

  @Costly()
  @Mutation('applyPathway')
  applyPathway(@Viewer() viewer: PersonViewer, @Args('input') input: ApplyPathwayInput) {
    return this.practiceScope.run(viewer, scope => this.pathways.run(scope, input));
  }

  @Mutation('endAssignment')
  endAssignment(@Viewer() viewer: PersonViewer, @Args('assignmentId') assignmentId: string) {
    return this.practiceScope.run(viewer, scope => this.assignments.end(scope, assignmentId));
  }

  @Mutation('openInSession')
  openInSession(@Viewer() viewer: PersonViewer, @Args('assignmentId') assignmentId: string) {
    return this.practiceScope.run(viewer, scope => this.opening.run(scope, assignmentId));
  }

  @Mutation('submitTask')
  submitTask(@Viewer() viewer: PersonViewer, @Args('input') input: SubmitTaskInput) {
    return this.practiceScope.run(viewer, scope => this.submissions.submit(scope, input));
  }

  @Mutation('reviewSubmission')
  reviewSubmission(@Viewer() viewer: PersonViewer, @Args('input') input: ReviewSubmissionInput) {
    return this.practiceScope.run(viewer, scope => this.submissions.review(scope, input));
  }
}
