import { Module } from '@nestjs/common';
import { AlertsResolver } from './alerts.resolver.js';
import { AlertsService } from './alerts.service.js';

@Module({ providers: [AlertsResolver, AlertsService], exports: [AlertsService] })
export class AlertsModule {}
