import { randomUUID } from 'node:crypto';
import type { SafetyClass } from '@roadback/domain/exercise';
import type pg from 'pg';

/** A version of an exercise that needs a clearance; the platform has not published it, and no list of the library shows it. */
export async function versionThatNeedsClearance(db: pg.Client, exerciseId: string, safetyClass: SafetyClass): Promise<{ id: string }> {
  const id = randomUUID();
  const version = -1 - Math.floor(Math.random() * 1_000_000_000);
  await db.query(
    `insert into directory.exercise_version (id, exercise_id, version, content, published_at)
     select $1, exercise_id, $4, content || $3, published_at from directory.exercise_version where exercise_id = $2 and version = 1`,
    [id, exerciseId, { version, safetyClass }, version],
  );
  return { id };
}
