import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { PolicyDraftInput, SignInput } from '../generated/inputs.js';
import { ConsentsService } from './consents.service.js';
import { PoliciesService } from './policies.service.js';

@Resolver()
export class PolicyResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PoliciesService) private readonly policies: PoliciesService,
    @Inject(ConsentsService) private readonly consents: ConsentsService,
  ) {}

  @Query('policy')
  policy(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.policies.policy(scope));
  }

  @Mutation('savePolicyDraft')
  savePolicyDraft(@Viewer() viewer: PersonViewer, @Args('input') input: PolicyDraftInput) {
    return this.practiceScope.run(viewer, scope => this.policies.saveDraft(scope, input));
  }

  @Mutation('putPolicyInForce')
  putPolicyInForce(@Viewer() viewer: PersonViewer, @Args('revision') revision: number) {
    return this.practiceScope.run(viewer, scope => this.policies.putInForce(scope, revision));
  }

  @Query('mySigning')
  mySigning(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.consents.mine(scope));
  }

  @Mutation('sign')
  sign(@Viewer() viewer: PersonViewer, @Args('input') input: SignInput) {
    return this.practiceScope.run(viewer, scope => this.consents.sign(scope, input));
  }
}
