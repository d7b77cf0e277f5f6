import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { AskingLanguage } from './asking-language.js';
import { HurtPartnerResolver } from './hurt-partner.resolver.js';
import { StatementsService } from './statements.service.js';

@Module({ imports: [AlertsModule, CouplesModule], providers: [HurtPartnerResolver, StatementsService, AskingLanguage] })
export class HurtPartnerModule {}
