import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { LibraryModule } from '../library/library.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { SafetyModule } from '../safety/safety.module.js';
import { ApplyPathway } from './apply-pathway.js';
import { AssignmentsService } from './assignments.service.js';
import { Giving } from './giving.js';
import { HeldResolver } from './held.resolver.js';
import { HeldService } from './held.service.js';
import { MakeTasks } from './make-tasks.js';
import { MyTask } from './my-task.js';
import { OpenInSession } from './open-in-session.js';
import { ReadSubmissions } from './read-submissions.js';
import { RevealsResolver } from './reveals.resolver.js';
import { RevealsService } from './reveals.service.js';
import { SafetyAnswers } from './safety-answers.js';
import { SubmissionsService } from './submissions.service.js';
import { TasksResolver } from './tasks.resolver.js';

@Module({
  imports: [PracticesModule, AlertsModule, CouplesModule, LibraryModule, SafetyModule],
  providers: [
    TasksResolver,
    RevealsResolver,
    HeldResolver,
    Giving,
    AssignmentsService,
    ApplyPathway,
    ReadSubmissions,
    SubmissionsService,
    HeldService,
    RevealsService,
    MyTask,
    SafetyAnswers,
    MakeTasks,
    OpenInSession,
  ],
  exports: [AssignmentsService, MakeTasks],
})
export class TasksModule {}
