import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { QuestionsService } from './questions.service.js';
import { TransparencyResolver } from './transparency.resolver.js';
import { QuestionWindowsService } from './windows.service.js';

@Module({ imports: [AlertsModule, CouplesModule], providers: [TransparencyResolver, QuestionsService, QuestionWindowsService] })
export class TransparencyModule {}
