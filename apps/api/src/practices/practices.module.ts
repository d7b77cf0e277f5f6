import { Module } from '@nestjs/common';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';

@Module({ providers: [PracticesResolver, PracticesService], exports: [PracticesService] })
export class PracticesModule {}
