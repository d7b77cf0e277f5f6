import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { CorrectionsService } from './corrections.service.js';
import { Erase } from './erase.js';
import { ErasuresResolver } from './erasures.resolver.js';
import { ErasuresService } from './erasures.service.js';
import { LeaveCare } from './leave-care.js';
import { LegalHoldsService } from './legal-holds.service.js';
import { MyRecord } from './my-record.js';
import { RecordsResolver } from './records.resolver.js';

@Module({
  imports: [IdentityModule, CouplesModule, AlertsModule],
  providers: [RecordsResolver, ErasuresResolver, MyRecord, CorrectionsService, ErasuresService, LegalHoldsService, LeaveCare, Erase],
  exports: [Erase],
})
export class RecordsModule {}
