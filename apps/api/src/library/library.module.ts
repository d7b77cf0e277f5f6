import { Module } from '@nestjs/common';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';
import { OwnExercisesResolver } from './own-exercises.resolver.js';
import { OwnExercisesService } from './own-exercises.service.js';
import { PathwaysService } from './pathways.service.js';

@Module({
  providers: [LibraryResolver, LibraryService, OwnExercisesResolver, OwnExercisesService, PathwaysService],
  exports: [LibraryService, PathwaysService],
})
export class LibraryModule {}
