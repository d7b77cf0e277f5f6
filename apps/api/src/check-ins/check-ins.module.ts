import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CheckInsService } from './check-ins.service.js';

@Module({ imports: [AlertsModule], providers: [CheckInsResolver, CheckInsService] })
export class CheckInsModule {}
