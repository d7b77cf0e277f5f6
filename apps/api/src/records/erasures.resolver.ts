import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type {
  AddLegalHoldEntryInput,
  ChangeRetentionInput,
  DecideErasureInput,
  LiftLegalHoldInput,
  PlaceLegalHoldInput,
} from '../generated/inputs.js';
import { ErasuresService, rulesOf } from './erasures.service.js';
import { LegalHoldsService } from './legal-holds.service.js';

/** What the practice admin decides about records, without reading any. */
@Resolver()
export class ErasuresResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(ErasuresService) private readonly erasures: ErasuresService,
    @Inject(LegalHoldsService) private readonly holds: LegalHoldsService,
  ) {}

  @Query('erasures')
  list(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.erasures.list(scope));
  }

  @Query('legalHolds')
  legalHolds(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.holds.list(scope));
  }

  @Query('retention')
  retention(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, async scope => rulesOf(await this.erasures.retention(scope)));
  }

  @Mutation('recordErasure')
  record(@Viewer() viewer: PersonViewer, @Args('clientId') clientId: string) {
    return this.practiceScope.run(viewer, scope => this.erasures.record(scope, clientId));
  }

  @Mutation('decideErasure')
  decide(@Viewer() viewer: PersonViewer, @Args('input') input: DecideErasureInput) {
    return this.practiceScope.run(viewer, scope => this.erasures.decide(scope, input));
  }

  @Mutation('changeRetention')
  changeRetention(@Viewer() viewer: PersonViewer, @Args('input') input: ChangeRetentionInput) {
    return this.practiceScope.run(viewer, scope => this.erasures.changeRetention(scope, input));
  }

  @Mutation('placeLegalHold')
  place(@Viewer() viewer: PersonViewer, @Args('input') input: PlaceLegalHoldInput) {
    return this.practiceScope.run(viewer, scope => this.holds.place(scope, input));
  }

  @Mutation('addLegalHoldEntry')
  addEntry(@Viewer() viewer: PersonViewer, @Args('input') input: AddLegalHoldEntryInput) {
    return this.practiceScope.run(viewer, scope => this.holds.addEntry(scope, input));
  }

  @Mutation('liftLegalHold')
  lift(@Viewer() viewer: PersonViewer, @Args('input') input: LiftLegalHoldInput) {
    return this.practiceScope.run(viewer, scope => this.holds.lift(scope, input));
  }
}
