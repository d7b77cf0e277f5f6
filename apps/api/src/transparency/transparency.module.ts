import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { SafetyModule } from '../safety/safety.module.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { AgreementsService } from './agreements.service.js';
import { QuestionsService } from './questions.service.js';
import { TransparencyResolver } from './transparency.resolver.js';
import { QuestionWindowsService } from './windows.service.js';

@Module({
  imports: [AlertsModule, CouplesModule, SafetyModule],
  providers: [TransparencyResolver, AgreementsResolver, AgreementsService, QuestionsService, QuestionWindowsService],
})
export class TransparencyModule {}
