import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { SafetyModule } from '../safety/safety.module.js';
import { ConcludePlan } from './conclude-plan.js';
import { MoveStep } from './move-step.js';
import { MyRoadmap } from './my-roadmap.js';
import { PlansResolver } from './plans.resolver.js';
import { PlansService } from './plans.service.js';
import { RecordLapse } from './record-lapse.js';

@Module({
  imports: [CouplesModule, SafetyModule],
  providers: [PlansResolver, PlansService, MoveStep, RecordLapse, ConcludePlan, MyRoadmap],
  exports: [PlansService],
})
export class PlansModule {}
