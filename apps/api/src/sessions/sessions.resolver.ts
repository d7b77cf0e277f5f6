import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { AddToSessionNoteInput, MutationSignSessionNoteArgs, PlanSessionInput, SaveSessionNoteInput } from '../generated/inputs.js';
import { SessionNotesService } from './session-notes.service.js';
import { SessionsService } from './sessions.service.js';

@Resolver()
export class SessionsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SessionNotesService) private readonly notes: SessionNotesService,
  ) {}

  @Query('coupleSessions')
  ofCouple(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.sessions.ofCouple(scope, coupleId), { couples: [coupleId] });
  }

  @Mutation('planSession')
  plan(@Viewer() viewer: PersonViewer, @Args('input') input: PlanSessionInput) {
    return this.practiceScope.run(viewer, scope => this.sessions.plan(scope, input));
  }

  @Mutation('holdSession')
  hold(@Viewer() viewer: PersonViewer, @Args('sessionId') sessionId: string) {
    return this.practiceScope.run(viewer, scope => this.sessions.hold(scope, sessionId));
  }

  @Mutation('cancelSession')
  cancel(@Viewer() viewer: PersonViewer, @Args('sessionId') sessionId: string) {
    return this.practiceScope.run(viewer, scope => this.sessions.cancel(scope, sessionId));
  }

  @Mutation('saveSessionNote')
  saveNote(@Viewer() viewer: PersonViewer, @Args('input') input: SaveSessionNoteInput) {
    return this.practiceScope.run(viewer, scope => this.notes.save(scope, input));
  }

  @Mutation('signSessionNote')
  signNote(@Viewer() viewer: PersonViewer, @Args() { noteId, revision }: MutationSignSessionNoteArgs) {
    return this.practiceScope.run(viewer, scope => this.notes.sign(scope, noteId, revision));
  }

  @Mutation('addToSessionNote')
  addToNote(@Viewer() viewer: PersonViewer, @Args('input') input: AddToSessionNoteInput) {
    return this.practiceScope.run(viewer, scope => this.notes.add(scope, input));
  }
}
