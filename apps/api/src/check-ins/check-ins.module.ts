import { Module } from '@nestjs/common';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CheckInsService } from './check-ins.service.js';

@Module({ providers: [CheckInsResolver, CheckInsService] })
export class CheckInsModule {}
