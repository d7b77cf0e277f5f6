import { Module } from '@nestjs/common';
import { ConsentsService } from './consents.service.js';
import { GoingLive } from './going-live.js';
import { PoliciesService } from './policies.service.js';
import { PolicyResolver } from './policy.resolver.js';
import { PracticeStates } from './practice-states.js';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';

@Module({
  providers: [PracticesResolver, PolicyResolver, PracticesService, GoingLive, PoliciesService, ConsentsService, PracticeStates],
  exports: [PracticesService],
})
export class PracticesModule {}
