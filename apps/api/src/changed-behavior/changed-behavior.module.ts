import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { ChangedBehaviorResolver } from './changed-behavior.resolver.js';
import { CommitmentsService } from './commitments.service.js';
import { MomentsService } from './moments.service.js';
import { NoticedService } from './noticed.service.js';

@Module({
  imports: [AlertsModule, CouplesModule],
  providers: [ChangedBehaviorResolver, CommitmentsService, MomentsService, NoticedService],
})
export class ChangedBehaviorModule {}
