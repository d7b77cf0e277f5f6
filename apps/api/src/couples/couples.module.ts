import { Module } from '@nestjs/common';
import { BreakGlassResolver } from './break-glass.resolver.js';
import { BreakGlassService } from './break-glass.service.js';
import { CareTeamResolver } from './care-team.resolver.js';
import { CareTeamService } from './care-team.service.js';
import { CouplesResolver } from './couples.resolver.js';
import { CouplesService } from './couples.service.js';
import { HandOver } from './hand-over.js';
import { FormCouple } from './form-couple.js';
import { Readings } from './readings.js';
import { Separate } from './separate.js';

@Module({
  providers: [
    CouplesResolver,
    CouplesService,
    FormCouple,
    Separate,
    Readings,
    CareTeamResolver,
    CareTeamService,
    HandOver,
    BreakGlassResolver,
    BreakGlassService,
  ],
  exports: [CouplesService, CareTeamService, Separate, Readings],
})
export class CouplesModule {}
