import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { faultsOfExercise } from '@roadback/domain/exercise-faults';
import { IsNull } from 'typeorm';
import type { MakeExerciseOursInput, SaveExerciseDraftInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { contentOf, draftFrom, draftOf } from './exercise-draft.js';
import { LibraryService } from './library.service.js';
import { OwnExercise, OwnExerciseVersion } from './own-exercise.entity.js';
import { readOwnExercises, type OwnExerciseView } from './own-exercises.queries.js';

/** What a practice makes its own: copied, written on, published by version, withdrawn. */
@Injectable()
export class OwnExercisesService {
  constructor(@Inject(LibraryService) private readonly library: LibraryService) {}

  all(scope: Scope): Promise<OwnExerciseView[]> {
    return readOwnExercises(scope, null);
  }

  async read(scope: Scope, id: string): Promise<OwnExerciseView> {
    const [found] = await readOwnExercises(scope, id);
    return found ?? Promise.reject(notFound());
  }

  async make(scope: Scope, { exerciseVersionId, idempotencyKey }: MakeExerciseOursInput): Promise<OwnExerciseView> {
    const { practiceId, personId, now } = scope;
    const made = await scope.entities.findOneBy(OwnExercise, { practiceId, madeBy: personId, idempotencyKey });
    if (made) {
      if ((made.originVersionId ?? made.platformVersionId) !== exerciseVersionId) throw conflict('KEY_REUSED');
      return this.read(scope, made.id);
    }
    const version = await this.library.version(scope, exerciseVersionId);
    const id = newId();
    await scope.entities.insert(OwnExercise, {
      practiceId,
      id,
      platformVersionId: version.isOwn ? (await this.read(scope, version.exerciseId)).platformVersionId : version.id,
      originVersionId: version.isOwn ? version.id : null,
      madeBy: personId,
      madeAt: now,
      draft: draftOf(version),
      revision: 1,
      changedBy: personId,
      changedAt: now,
      withdrawnAt: null,
      idempotencyKey,
    });
    return this.read(scope, id);
  }

  async saveDraft(scope: Scope, { exerciseId, revision, draft: input }: SaveExerciseDraftInput): Promise<OwnExerciseView> {
    const own = await this.read(scope, exerciseId);
    const draft = draftFrom(input);
    if (own.withdrawnAt) throw refused('EXERCISE_WITHDRAWN');
    // The answer was lost on its way, and the same words come again.
    if (own.revision === revision + 1 && isDeepStrictEqual(own.draft, draft)) return own;
    // Back at the words of the newest version, there is nothing to publish.
    const isChanged = !own.newest || !isDeepStrictEqual(draft, draftOf(own.newest));
    await this.change(scope, exerciseId, revision, { draft: isChanged ? draft : null });
    return this.read(scope, exerciseId);
  }

  async publish(scope: Scope, exerciseId: string, revision: number): Promise<OwnExerciseView> {
    const { practiceId, personId, now } = scope;
    const own = await this.read(scope, exerciseId);
    if (own.withdrawnAt) throw refused('EXERCISE_WITHDRAWN');
    if (own.versions.some(published => published.revision === revision)) return own;
    if (own.revision !== revision) throw conflict('DRAFT_CHANGED');
    if (!own.isChanged) throw refused('NOTHING_TO_PUBLISH');
    const faults = faultsOfExercise(own.draft, own.bounds);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    await this.change(scope, exerciseId, revision, { draft: null });
    const version = (own.versions[0]?.version ?? 0) + 1;
    const { id: _, exerciseId: from, isOwn, ...base } = own.newest ?? own.madeFrom;
    await scope.entities.insert(OwnExerciseVersion, {
      practiceId,
      id: newId(),
      exerciseId,
      version,
      revision,
      content: contentOf(base, `ours-${exerciseId}`, version, own.draft),
      publishedBy: personId,
      publishedAt: now,
    });
    return this.read(scope, exerciseId);
  }

  /** Doing it twice is doing it once. */
  async withdraw(scope: Scope, id: string): Promise<OwnExerciseView> {
    const { practiceId, personId, now } = scope;
    await this.read(scope, id);
    const change = { withdrawnAt: now, changedBy: personId, changedAt: now };
    await scope.entities.update(OwnExercise, { practiceId, id, withdrawnAt: IsNull() }, change);
    return this.read(scope, id);
  }

  /** Only whoever saw the draft as it stands changes it: what a colleague wrote meanwhile is never lost in silence. */
  private async change(scope: Scope, id: string, revision: number, { draft }: Pick<OwnExercise, 'draft'>): Promise<void> {
    const { practiceId, personId, now } = scope;
    const change = { draft, revision: revision + 1, changedBy: personId, changedAt: now };
    const { affected } = await scope.entities.update(OwnExercise, { practiceId, id, revision, withdrawnAt: IsNull() }, change);
    if (affected !== 1) throw conflict('DRAFT_CHANGED');
  }
}
