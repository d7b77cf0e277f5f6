import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '../platform/database/practice-scope.js';
import { CouplesService } from '../couples/couples.service.js';
import { ClearancesService, type CoupleSafetyView } from './clearances.service.js';
import { ScreeningRounds } from './rounds.service.js';

/** The counselor asks both partners, in the same instant; there is no way to ask one. */
@Injectable()
export class AskScreening {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ScreeningRounds) private readonly rounds: ScreeningRounds,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
  ) {}

  async run(scope: Scope, coupleId: string, idempotencyKey: string): Promise<CoupleSafetyView> {
    const couple = await this.couples.known(scope, coupleId);
    await this.rounds.ask(scope, couple.id, idempotencyKey);
    return this.clearances.ofCouple(scope, couple.id);
  }
}
