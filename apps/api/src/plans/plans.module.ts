import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { MyRoadmap } from './my-roadmap.js';
import { PlansResolver } from './plans.resolver.js';
import { PlansService } from './plans.service.js';

@Module({ imports: [CouplesModule], providers: [PlansResolver, PlansService, MyRoadmap], exports: [PlansService] })
export class PlansModule {}
