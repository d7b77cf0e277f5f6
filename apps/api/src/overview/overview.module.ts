import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { BriefOfDay } from './brief.js';
import { Caseload } from './caseload.js';
import { CouplePage } from './couple-page.js';
import { OverviewResolver } from './overview.resolver.js';
import { Readiness } from './readiness.js';
import { Timeline } from './timeline.js';
import { TodayView } from './today.js';

@Module({
  imports: [CouplesModule, PlansModule, TasksModule],
  providers: [OverviewResolver, Caseload, CouplePage, Readiness, Timeline, TodayView, BriefOfDay],
  exports: [Caseload, BriefOfDay],
})
export class OverviewModule {}
