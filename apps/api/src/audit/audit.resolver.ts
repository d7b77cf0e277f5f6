import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryAuditTrailArgs } from '../generated/inputs.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { AuditService } from './audit.service.js';

@Resolver()
export class AuditResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(AuditService) private readonly service: AuditService,
  ) {}

  @Query('auditTrail')
  trail(@Viewer() viewer: PersonViewer, @Args() { filter, page, perPage }: QueryAuditTrailArgs) {
    return this.practiceScope.run(viewer, scope => this.service.trail(scope, filter ?? {}, page ?? 1, perPage ?? 50));
  }

  @Query('auditSeal')
  seal(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.seal(scope));
  }

  @Query('myRecordReaders')
  readers(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.readers(scope));
  }
}
