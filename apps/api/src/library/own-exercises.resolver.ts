import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MakeExerciseOursInput, SaveExerciseDraftInput } from '../generated/inputs.js';
import { Allow } from '../platform/access/allow.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { OwnExercisesService } from './own-exercises.service.js';

@Resolver()
export class OwnExercisesResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(OwnExercisesService) private readonly service: OwnExercisesService,
  ) {}

  @Allow('PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR')
  @Query('ownExercises')
  ownExercises(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.service.all(scope));
  }

  @Allow('PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR')
  @Query('ownExercise')
  ownExercise(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.service.read(scope, id));
  }

  @Allow('COUNSELOR')
  @Mutation('makeExerciseOurs')
  makeExerciseOurs(@Viewer() viewer: PersonViewer, @Args('input') input: MakeExerciseOursInput) {
    return this.practiceScope.run(viewer, scope => this.service.make(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('saveExerciseDraft')
  saveExerciseDraft(@Viewer() viewer: PersonViewer, @Args('input') input: SaveExerciseDraftInput) {
    return this.practiceScope.run(viewer, scope => this.service.saveDraft(scope, input));
  }

  @Allow('COUNSELOR')
  @Mutation('publishExercise')
  publishExercise(@Viewer() viewer: PersonViewer, @Args() args: { exerciseId: string; revision: number }) {
    return this.practiceScope.run(viewer, scope => this.service.publish(scope, args.exerciseId, args.revision));
  }

  @Allow('COUNSELOR')
  @Mutation('withdrawExercise')
  withdrawExercise(@Viewer() viewer: PersonViewer, @Args('exerciseId') exerciseId: string) {
    return this.practiceScope.run(viewer, scope => this.service.withdraw(scope, exerciseId));
  }
}
