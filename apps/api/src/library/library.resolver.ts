import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { LibraryService } from './library.service.js';
import { PathwaysService } from './pathways.service.js';

@Resolver()
export class LibraryResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(LibraryService) private readonly service: LibraryService,
    @Inject(PathwaysService) private readonly pathwaysService: PathwaysService,
  ) {}

  @Query('exercises')
  exercises(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.newest(scope));
  }

  @Query('pathways')
  pathways(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.pathwaysService.newest(scope));
  }

  @Query('exerciseVersion')
  exerciseVersion(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.service.version(scope, id));
  }
}
