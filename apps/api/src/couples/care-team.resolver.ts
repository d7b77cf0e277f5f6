import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ArrangeCoverInput,
  ExcludeInput,
  HandOverInput,
  MutationExcludeMyselfArgs,
  MutationSetSupervisorArgs,
} from '../generated/inputs.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { CareTeamService } from './care-team.service.js';
import { HandOver } from './hand-over.js';

@Resolver()
export class CareTeamResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CareTeamService) private readonly teams: CareTeamService,
    @Inject(HandOver) private readonly handing: HandOver,
  ) {}

  @Query('careTeam')
  careTeam(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.read(scope, coupleId), { couples: [coupleId] });
  }

  @Query('myCareTeam')
  myCareTeam(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.teams.readers(scope));
  }

  @Mutation('addCoCounselor')
  addCoCounselor(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.addCo(scope, coupleId, staffId));
  }

  @Mutation('endCoCounselor')
  endCoCounselor(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.endCo(scope, coupleId, staffId));
  }

  @Mutation('arrangeCover')
  arrangeCover(@Viewer() viewer: PersonViewer, @Args('input') input: ArrangeCoverInput) {
    return this.practiceScope.run(viewer, scope => this.teams.cover(scope, input));
  }

  @Mutation('endCover')
  endCover(@Viewer() viewer: PersonViewer, @Args('coverId') coverId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.endCover(scope, coverId));
  }

  @Mutation('handOver')
  handOver(@Viewer() viewer: PersonViewer, @Args('input') input: HandOverInput) {
    return this.practiceScope.run(viewer, scope => this.handing.run(scope, input));
  }

  @Mutation('setSupervisor')
  setSupervisor(@Viewer() viewer: PersonViewer, @Args() { counselorId, supervisorId }: MutationSetSupervisorArgs) {
    return this.practiceScope.run(viewer, scope => this.teams.supervise(scope, counselorId, supervisorId ?? null));
  }

  @Mutation('exclude')
  exclude(@Viewer() viewer: PersonViewer, @Args('input') input: ExcludeInput) {
    return this.practiceScope.run(viewer, scope => this.handing.exclude(scope, input));
  }

  // Whoever looks on may find that they know one of the two as well.
  @Mutation('excludeMyself')
  excludeMyself(@Viewer() viewer: PersonViewer, @Args() { coupleId, tie }: MutationExcludeMyselfArgs) {
    return this.practiceScope.run(viewer, scope => this.handing.excludeMyself(scope, coupleId, tie), { looksOn: true });
  }

  @Mutation('liftExclusion')
  liftExclusion(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.handing.lift(scope, coupleId, staffId));
  }
}
