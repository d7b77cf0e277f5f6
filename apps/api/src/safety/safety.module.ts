import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { AskScreening } from './ask-screening.js';
import { ClearancesService } from './clearances.service.js';
import { ScreeningRounds } from './rounds.service.js';
import { SafetyResolver } from './safety.resolver.js';
import { ScreeningsService } from './screenings.service.js';

@Module({
  imports: [AlertsModule, CouplesModule],
  providers: [SafetyResolver, ScreeningsService, ScreeningRounds, AskScreening, ClearancesService],
  exports: [ScreeningRounds, ClearancesService],
})
export class SafetyModule {}
