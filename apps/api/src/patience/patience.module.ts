import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { PatienceResolver } from './patience.resolver.js';
import { PausesService } from './pauses.service.js';
import { ReassurancesService } from './reassurances.service.js';
import { TriggersService } from './triggers.service.js';

@Module({
  imports: [AlertsModule, CouplesModule],
  providers: [PatienceResolver, TriggersService, ReassurancesService, PausesService],
})
export class PatienceModule {}
