import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { AlertsResolver } from './alerts.resolver.js';
import { AlertsService } from './alerts.service.js';
import { PassOn } from './pass-on.js';

@Module({ imports: [CouplesModule, IdentityModule], providers: [AlertsResolver, AlertsService, PassOn], exports: [AlertsService, PassOn] })
export class AlertsModule {}
