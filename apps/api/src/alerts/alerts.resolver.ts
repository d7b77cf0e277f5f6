import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AcknowledgeAlertInput } from '../generated/inputs.js';
import { AlertsService } from './alerts.service.js';

@Resolver()
export class AlertsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AlertsService) private readonly alerts: AlertsService,
  ) {}

  @Allow('COUNSELOR', 'SUPERVISOR')
  @Query('alerts')
  list(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId?: string | null) {
    return this.practiceScope.run(viewer, scope => (coupleId ? this.alerts.ofCouple(scope, coupleId) : this.alerts.list(scope, null)));
  }

  @Allow('COUNSELOR')
  @Mutation('acknowledgeAlert')
  acknowledge(@Viewer() viewer: PersonViewer, @Args('input') input: AcknowledgeAlertInput) {
    return this.practiceScope.run(viewer, scope => this.alerts.acknowledge(scope, input));
  }
}
