import { Module } from '@nestjs/common';
import { ConsentsService } from './consents.service.js';
import { CustodiansService } from './custodians.service.js';
import { GoingLive } from './going-live.js';
import { OffboardingResolver } from './offboarding.resolver.js';
import { OffboardingsService } from './offboardings.service.js';
import { PoliciesService } from './policies.service.js';
import { PolicyResolver } from './policy.resolver.js';
import { PracticeStates } from './practice-states.js';
import { PracticesResolver } from './practices.resolver.js';
import { PracticesService } from './practices.service.js';
import { ShredPractice } from './shred-practice.js';

@Module({
  providers: [
    PracticesResolver,
    PolicyResolver,
    OffboardingResolver,
    PracticesService,
    GoingLive,
    PoliciesService,
    ConsentsService,
    PracticeStates,
    OffboardingsService,
    CustodiansService,
    ShredPractice,
  ],
  exports: [PracticesService],
})
export class PracticesModule {}
