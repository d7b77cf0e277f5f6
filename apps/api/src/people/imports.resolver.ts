import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { ClientImportsService } from './client-imports.service.js';
import { InviteClients } from './invite-clients.js';

@Resolver()
export class ImportsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(ClientImportsService) private readonly imports: ClientImportsService,
    @Inject(InviteClients) private readonly invitations: InviteClients,
  ) {}

  @Query('checkClientImport')
  checkClientImport(
    @Viewer() viewer: PersonViewer,
    @Args() { importId, page, perPage, onlyProblems }: { importId: string; page: number; perPage: number; onlyProblems: boolean },
  ) {
    return this.practiceScope.run(viewer, scope => this.imports.report(scope, importId, page, perPage, onlyProblems));
  }

  @Query('clientImport')
  clientImport(@Viewer() viewer: PersonViewer, @Args('importId') importId: string) {
    return this.practiceScope.run(viewer, scope => this.imports.file(scope, importId));
  }

  @Mutation('beginClientImport')
  beginClientImport(@Viewer() viewer: PersonViewer, @Args('parts') parts: number, @Args('idempotencyKey') key: string) {
    return this.practiceScope.run(viewer, scope => this.imports.begin(scope, parts, key));
  }

  @Mutation('addImportPart')
  addImportPart(@Viewer() viewer: PersonViewer, @Args() { importId, part, text }: { importId: string; part: number; text: string }) {
    return this.practiceScope.run(viewer, scope => this.imports.addPart(scope, importId, part, text));
  }

  @Mutation('importClients')
  importClients(@Viewer() viewer: PersonViewer, @Args('importId') importId: string) {
    return this.practiceScope.run(viewer, scope => this.imports.ask(scope, importId));
  }

  @Mutation('inviteClients')
  inviteClients(@Viewer() viewer: PersonViewer) {
    return this.invitations.run(viewer);
  }
}
