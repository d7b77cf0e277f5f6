import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@roadback/domain/access';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { IdentityService } from '../identity/identity.service.js';
import type { AddClientInput, AddStaffInput, ChangePreferencesInput, OpenPracticeInput } from '../generated/inputs.js';
import { GettingIn } from './getting-in.js';
import { OthersSessions } from './others-sessions.js';
import { OpenPractice } from './open-practice.js';
import { PeopleService } from './people.service.js';
import { StaffRights } from './staff-rights.js';

@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PeopleService) private readonly service: PeopleService,
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(StaffRights) private readonly rights: StaffRights,
    @Inject(OpenPractice) private readonly practice: OpenPractice,
    @Inject(GettingIn) private readonly gettingInAgain: GettingIn,
    @Inject(OthersSessions) private readonly othersSessions: OthersSessions,
  ) {}

  @Mutation('openPractice')
  openPractice(@Args('input') input: OpenPracticeInput) {
    return this.practice.open(input);
  }

  @Query('staff')
  staff(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.staff(scope));
  }

  @Query('clients')
  clients(@Viewer() viewer: PersonViewer, @Args() { page, perPage, search }: { page: number; perPage: number; search?: string | null }) {
    return this.practiceScope.run(viewer, scope => this.service.clients(scope, page, perPage, search ?? null));
  }

  @Mutation('addStaff')
  addStaff(@Viewer() viewer: PersonViewer, @Args('input') input: AddStaffInput) {
    return this.service.addStaff(viewer, input);
  }

  @Mutation('addClient')
  addClient(@Viewer() viewer: PersonViewer, @Args('input') input: AddClientInput) {
    return this.service.addClient(viewer, input);
  }

  @Mutation('renewWelcome')
  renewWelcome(@Viewer() viewer: PersonViewer, @Args('personId') personId: string) {
    return this.service.renewWelcome(viewer, personId);
  }

  @Query('staffChanges')
  staffChanges(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.rights.changes(scope));
  }

  @Mutation('changeStaffRoles')
  changeStaffRoles(@Viewer() viewer: PersonViewer, @Args('personId') personId: string, @Args('roles') roles: Role[]) {
    return this.rights.changeRoles(viewer, personId, roles);
  }

  @Mutation('endStaffMembership')
  endStaffMembership(@Viewer() viewer: PersonViewer, @Args('personId') personId: string) {
    return this.rights.end(viewer, personId);
  }

  @Mutation('resetSecondFactor')
  resetSecondFactor(@Viewer() viewer: PersonViewer, @Args('personId') personId: string) {
    return this.rights.resetSecondFactor(viewer, personId);
  }

  @Mutation('changePreferences')
  async changePreferences(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePreferencesInput) {
    await this.practiceScope.run(viewer, scope => this.service.changePreferences(scope, viewer, input));
    return this.identity.me(viewer);
  }

  @Query('gettingIn')
  gettingIn(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.gettingInAgain.of(scope, coupleId));
  }

  @Mutation('endSessionsOf')
  async endSessionsOf(@Viewer() viewer: PersonViewer, @Args('personId') personId: string): Promise<true> {
    await this.othersSessions.end(viewer, personId);
    return true;
  }

  @Mutation('giveResetCode')
  giveResetCode(@Viewer() viewer: PersonViewer, @Args('clientId') clientId: string) {
    return this.gettingInAgain.giveCode(viewer, clientId);
  }
}
