import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, BeforeSigning } from '../platform/access/allow.js';
import { Costly } from '../platform/access/costly.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ApplyPathwayInput, AssignExerciseInput, ReviewSubmissionInput, ScheduleInput, SubmitTaskInput } from '../generated/inputs.js';
import { ApplyPathway } from './apply-pathway.js';
import { AssignmentsService } from './assignments.service.js';
import { MyTask } from './my-task.js';
import { OpenInSession } from './open-in-session.js';
import { SubmissionsService } from './submissions.service.js';

@Resolver()
export class TasksResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(ApplyPathway) private readonly pathways: ApplyPathway,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(OpenInSession) private readonly opening: OpenInSession,
    @Inject(MyTask) private readonly tasks: MyTask,
  ) {}

  @Costly()
  @Allow('COUNSELOR')
  @Query('previewSchedule')
  previewSchedule(@Viewer() viewer: PersonViewer, @Args() args: { coupleId: string; clientId: string; schedule: ScheduleInput }) {
    return this.practiceScope.run(viewer, scope => this.assignments.preview(scope, args.coupleId, args.clientId, args.schedule));
  }

  @Costly()
  @Allow('COUNSELOR')
  @Query('previewPathway')
  previewPathway(@Viewer() viewer: PersonViewer, @Args() args: { coupleId: string; pathwayId: string; startsOn: string }) {
    return this.practiceScope.run(viewer, scope => this.pathways.preview(scope, args.coupleId, args.pathwayId, args.startsOn));
  }

  @Allow('CLIENT')
  @Query('myTask')
  myTask(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.tasks.read(scope, id));
  }

  @Allow('COUNSELOR', 'SUPERVISOR', 'CLIENT')
  @Query('submission')
  submission(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.submissions.read(scope, id));
  }

  @Allow('CLIENT')
  @Query('sharedWithMe')
  sharedWithMe(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.submissions.sharedWith(scope));
  }

  @Allow('COUNSELOR')
  @Mutation('assignExercise')
  assignExercise(@Viewer() viewer: PersonViewer, @Args('input') input: AssignExerciseInput) {
    return this.practiceScope.run(viewer, scope => this.assignments.assign(scope, input));
  }

  @Costly()
  @Allow('COUNSELOR')
  @Mutation('applyPathway')
  applyPathway(@Viewer() viewer: PersonViewer, @Args('input') input: ApplyPathwayInput) {
    return this.practiceScope.run(viewer, scope => this.pathways.run(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('endAssignment')
  endAssignment(@Viewer() viewer: PersonViewer, @Args('assignmentId') assignmentId: string) {
    return this.practiceScope.run(viewer, scope => this.assignments.end(scope, assignmentId));
  }

  @Allow('COUNSELOR')
  @Mutation('openInSession')
  openInSession(@Viewer() viewer: PersonViewer, @Args('assignmentId') assignmentId: string) {
    return this.practiceScope.run(viewer, scope => this.opening.run(scope, assignmentId));
  }

  @Allow('CLIENT')
  @Mutation('submitTask')
  submitTask(@Viewer() viewer: PersonViewer, @Args('input') input: SubmitTaskInput) {
    return this.practiceScope.run(viewer, scope => this.submissions.submit(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('reviewSubmission')
  reviewSubmission(@Viewer() viewer: PersonViewer, @Args('input') input: ReviewSubmissionInput) {
    return this.practiceScope.run(viewer, scope => this.submissions.review(scope, input));
  }

  @Allow('CLIENT')
  @BeforeSigning()
  @Mutation('stopSharing')
  stopSharing(@Viewer() viewer: PersonViewer, @Args('submissionId') submissionId: string) {
    return this.practiceScope.run(viewer, scope => this.submissions.stopSharing(scope, submissionId));
  }
}
