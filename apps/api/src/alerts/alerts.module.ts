import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { AlertsResolver } from './alerts.resolver.js';
import { AlertsService } from './alerts.service.js';

@Module({ imports: [CouplesModule], providers: [AlertsResolver, AlertsService], exports: [AlertsService] })
export class AlertsModule {}
