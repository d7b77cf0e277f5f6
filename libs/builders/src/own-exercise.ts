import { sampleOwnDraft, sampleOwnExercise } from '@roadback/content/sample-own-exercise';
import { tidied } from '@roadback/domain/exercise-faults';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltPerson } from './people.js';
import { insertAll } from './records.js';

/** An exercise that the practice made its own: published weeks ago by one counselor, and written on since by another. */
export async function buildOwnExercise(
  db: Client,
  author: BuiltPerson,
  colleague: BuiltPerson,
  publishedAt: Date,
  changedAt: Date,
): Promise<void> {
  const { rows } = await db.query<{ id: string; content: object }>(
    `select v.id, v.content from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id
      where e.slug = $1 order by v.version desc limit 1`,
    [sampleOwnExercise.madeFrom],
  );
  const [platform] = rows;
  const id = v7();
  await insertAll(db, 'clinical.own_exercise', [
    {
      practice_id: author.practiceId,
      id,
      platform_version_id: platform!.id,
      made_by: author.personId,
      made_at: publishedAt,
      draft: tidied(sampleOwnDraft),
      revision: 3,
      changed_by: colleague.personId,
      changed_at: changedAt,
      idempotency_key: v7(),
    },
  ]);
  await insertAll(db, 'clinical.own_exercise_version', [
    {
      practice_id: author.practiceId,
      id: v7(),
      exercise_id: id,
      version: 1,
      revision: 1,
      content: { ...platform!.content, ...tidied(sampleOwnExercise.draft), slug: `ours-${id}`, version: 1, languages: ['EN', 'ES'] },
      published_by: author.personId,
      published_at: publishedAt,
    },
  ]);
}
