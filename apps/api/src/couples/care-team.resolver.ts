import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ArrangeCoverInput,
  ExcludeInput,
  HandOverInput,
  MutationExcludeMyselfArgs,
  MutationSetSupervisorArgs,
} from '../generated/inputs.js';
import { Allow, BeforeSigning } from '../platform/access/allow.js';
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

  @Allow('PRACTICE_ADMIN', 'COUNSELOR', 'SUPERVISOR')
  @Query('careTeam')
  careTeam(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.read(scope, coupleId), { couples: [coupleId] });
  }

  @Allow('CLIENT')
  @BeforeSigning()
  @Query('myCareTeam')
  myCareTeam(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.teams.readers(scope));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('addCoCounselor')
  addCoCounselor(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.addCo(scope, coupleId, staffId));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('endCoCounselor')
  endCoCounselor(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.endCo(scope, coupleId, staffId));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('arrangeCover')
  arrangeCover(@Viewer() viewer: PersonViewer, @Args('input') input: ArrangeCoverInput) {
    return this.practiceScope.run(viewer, scope => this.teams.cover(scope, input));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('endCover')
  endCover(@Viewer() viewer: PersonViewer, @Args('coverId') coverId: string) {
    return this.practiceScope.run(viewer, scope => this.teams.endCover(scope, coverId));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('handOver')
  handOver(@Viewer() viewer: PersonViewer, @Args('input') input: HandOverInput) {
    return this.practiceScope.run(viewer, scope => this.handing.run(scope, input));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('setSupervisor')
  setSupervisor(@Viewer() viewer: PersonViewer, @Args() { counselorId, supervisorId }: MutationSetSupervisorArgs) {
    return this.practiceScope.run(viewer, scope => this.teams.supervise(scope, counselorId, supervisorId ?? null));
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('exclude')
  exclude(@Viewer() viewer: PersonViewer, @Args('input') input: ExcludeInput) {
    return this.practiceScope.run(viewer, scope => this.handing.exclude(scope, input));
  }

  // Whoever looks on may find that they know one of the two as well.
  @Allow('COUNSELOR', 'SUPERVISOR')
  @Mutation('excludeMyself')
  excludeMyself(@Viewer() viewer: PersonViewer, @Args() { coupleId, tie }: MutationExcludeMyselfArgs) {
    return this.practiceScope.run(viewer, scope => this.handing.excludeMyself(scope, coupleId, tie), { looksOn: true });
  }

  @Allow('PRACTICE_ADMIN')
  @Mutation('liftExclusion')
  liftExclusion(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string, @Args('staffId') staffId: string) {
    return this.practiceScope.run(viewer, scope => this.handing.lift(scope, coupleId, staffId));
  }
}
