import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { IdentityService } from '../identity/identity.service.js';
import type { AddClientInput, AddStaffInput, ChangePreferencesInput, OpenPracticeInput } from '../generated/inputs.js';
import { OpenPractice } from './open-practice.js';
import { PeopleService } from './people.service.js';

@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PeopleService) private readonly service: PeopleService,
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(OpenPractice) private readonly practice: OpenPractice,
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

  @Mutation('changePreferences')
  async changePreferences(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePreferencesInput) {
    await this.practiceScope.run(viewer, scope => this.service.changePreferences(scope, viewer, input));
    return this.identity.me(viewer);
  }
}
