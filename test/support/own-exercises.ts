import { randomUUID } from 'node:crypto';
import type { SafetyClass } from '@roadback/domain/exercise';
import { MakeExerciseOurs, PublishExercise, SaveExerciseDraft } from './operations.js';
import { exercise } from './homework.js';
import type { Person } from './person.js';

/** An exercise of a practice's own, as its counselor sees it. */
export type Own = Awaited<ReturnType<typeof madeOurs>>;

/** One of the platform's, made the practice's own. */
export async function madeOurs(counselor: Person, slug = 'weather-of-the-day') {
  const { id } = await exercise(counselor, slug);
  return counselor.does(MakeExerciseOurs, { input: { exerciseVersionId: id, idempotencyKey: randomUUID() } });
}

/** Writes on a draft: everything stays but what is said otherwise. */
export const writes = (counselor: Person, own: Own, values: Record<string, unknown>) =>
  counselor.does(SaveExerciseDraft, { input: { exerciseId: own.id, revision: own.revision, draft: { ...own.draft, ...values } } });

export const publishes = (counselor: Person, { id, revision }: Own) => counselor.does(PublishExercise, { exerciseId: id, revision });

/** A published exercise of the practice's own, with its newest version. */
export async function published(counselor: Person, values: Record<string, unknown> = {}, slug?: string) {
  const own = await publishes(counselor, await writes(counselor, await madeOurs(counselor, slug), values));
  return { own, version: own.newest! };
}

/** What a more guarded class asks of an exercise besides: words on care, and in a session neither a rhythm nor a reader more. */
export const raisedTo = (safetyClass: SafetyClass) => ({
  safetyClass,
  caution: { en: 'Slowly.', es: 'Despacio.' },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
});
