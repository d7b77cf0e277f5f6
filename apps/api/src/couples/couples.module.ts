import { Module } from '@nestjs/common';
import { CouplesResolver } from './couples.resolver.js';
import { CouplesService } from './couples.service.js';
import { Separate } from './separate.js';

@Module({ providers: [CouplesResolver, CouplesService, Separate], exports: [CouplesService] })
export class CouplesModule {}
