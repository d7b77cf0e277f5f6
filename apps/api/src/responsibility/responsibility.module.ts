import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CouplesModule } from '../couples/couples.module.js';
import { ApologiesService } from './apologies.service.js';
import { ApologyLanguage } from './apology-language.js';
import { ResponsibilityResolver } from './responsibility.resolver.js';

@Module({ imports: [AlertsModule, CouplesModule], providers: [ResponsibilityResolver, ApologiesService, ApologyLanguage] })
export class ResponsibilityModule {}
