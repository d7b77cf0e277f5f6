import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MakeExerciseOursInput, SaveExerciseDraftInput } from '../generated/inputs.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { OwnExercisesService } from './own-exercises.service.js';

@Resolver()
export class OwnExercisesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(OwnExercisesService) private readonly service: OwnExercisesService,
  ) {}

  @Query('ownExercises')
  ownExercises(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.all(scope));
  }

  @Query('ownExercise')
  ownExercise(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.service.read(scope, id));
  }

  @Mutation('makeExerciseOurs')
  makeExerciseOurs(@Viewer() viewer: PersonViewer, @Args('input') input: MakeExerciseOursInput) {
    return this.practiceScope.run(viewer, scope => this.service.make(scope, input));
  }

  @Mutation('saveExerciseDraft')
  saveExerciseDraft(@Viewer() viewer: PersonViewer, @Args('input') input: SaveExerciseDraftInput) {
    return this.practiceScope.run(viewer, scope => this.service.saveDraft(scope, input));
  }

  @Mutation('publishExercise')
  publishExercise(@Viewer() viewer: PersonViewer, @Args() args: { exerciseId: string; revision: number }) {
    return this.practiceScope.run(viewer, scope => this.service.publish(scope, args.exerciseId, args.revision));
  }

  @Mutation('withdrawExercise')
  withdrawExercise(@Viewer() viewer: PersonViewer, @Args('exerciseId') exerciseId: string) {
    return this.practiceScope.run(viewer, scope => this.service.withdraw(scope, exerciseId));
  }
}
