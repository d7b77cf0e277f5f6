import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { CloseAlertInput, QueryAlertsArgs } from '../generated/inputs.js';
import { AlertsService } from './alerts.service.js';

@Resolver()
export class AlertsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AlertsService) private readonly alerts: AlertsService,
  ) {}

  @Query('alerts')
  list(@Viewer() viewer: PersonViewer, @Args() { coupleId, supervised }: QueryAlertsArgs) {
    if (coupleId) return this.practiceScope.run(viewer, scope => this.alerts.ofCouple(scope, coupleId));
    const isSupervised = supervised === true;
    // What one only looks on at stands in no list of one's own.
    return this.practiceScope.run(viewer, scope => this.alerts.list(scope, null, { supervised: isSupervised }), { looksOn: isSupervised });
  }

  @Mutation('acknowledgeAlert')
  acknowledge(@Viewer() viewer: PersonViewer, @Args('alertId') alertId: string) {
    return this.practiceScope.run(viewer, scope => this.alerts.acknowledge(scope, alertId));
  }

  @Mutation('closeAlert')
  close(@Viewer() viewer: PersonViewer, @Args('input') input: CloseAlertInput) {
    return this.practiceScope.run(viewer, scope => this.alerts.close(scope, input));
  }

  @Query('alertsPassedOn')
  passedOn(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.alerts.waiting(scope));
  }
}
