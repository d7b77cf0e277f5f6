import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { ChangePrivateNoteInput, QueryPrivateNotesArgs, WritePrivateNoteInput } from '../generated/inputs.js';
import { PrivateNotesService } from './private-notes.service.js';

@Resolver()
export class PrivateNotesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PrivateNotesService) private readonly notes: PrivateNotesService,
  ) {}

  @Query('privateNotes')
  read(@Viewer() viewer: PersonViewer, @Args() { coupleId }: QueryPrivateNotesArgs) {
    return this.practiceScope.run(viewer, scope => this.notes.read(scope, coupleId ?? null));
  }

  @Mutation('writePrivateNote')
  write(@Viewer() viewer: PersonViewer, @Args('input') input: WritePrivateNoteInput) {
    return this.practiceScope.run(viewer, scope => this.notes.write(scope, input));
  }

  @Mutation('changePrivateNote')
  change(@Viewer() viewer: PersonViewer, @Args('input') input: ChangePrivateNoteInput) {
    return this.practiceScope.run(viewer, scope => this.notes.change(scope, input));
  }

  @Mutation('deletePrivateNote')
  delete(@Viewer() viewer: PersonViewer, @Args('noteId') noteId: string) {
    return this.practiceScope.run(viewer, scope => this.notes.delete(scope, noteId));
  }

  @Mutation('sharePrivateNote')
  share(@Viewer() viewer: PersonViewer, @Args('noteId') noteId: string) {
    return this.practiceScope.run(viewer, scope => this.notes.share(scope, noteId));
  }

  @Mutation('takePrivateNoteBack')
  takeBack(@Viewer() viewer: PersonViewer, @Args('noteId') noteId: string) {
    return this.practiceScope.run(viewer, scope => this.notes.takeBack(scope, noteId));
  }
}
