import { Module } from '@nestjs/common';
import { CouplesResolver } from './couples.resolver.js';
import { CouplesService } from './couples.service.js';

@Module({ providers: [CouplesResolver, CouplesService], exports: [CouplesService] })
export class CouplesModule {}
