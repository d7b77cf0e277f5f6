import { createHash } from 'node:crypto';
import { platformExercises } from '@roadback/content/exercises';
import { platformPathways } from '@roadback/content/pathways';
import type { Client } from 'pg';

/**
 * Publishes the platform's exercises and pathways that are not there yet, one version each. A version that was published with other words is
 * refused: clients may have answered it (R13); changed words need the next version number.
 */
export async function publishLibrary(client: Client, now: Date): Promise<number> {
  let published = 0;
  for (const exercise of platformExercises) {
    const exerciseId = idFor(`exercise/${exercise.slug}`);
    const versionId = idFor(`exercise/${exercise.slug}/${exercise.version}`);
    await client.query('insert into directory.exercise (id, slug) values ($1, $2) on conflict (slug) do nothing', [
      exerciseId,
      exercise.slug,
    ]);
    const { rows } = await client.query<{ same: boolean }>(
      'select content = $2::jsonb as same from directory.exercise_version where id = $1',
      [versionId, JSON.stringify(exercise)],
    );
    if (rows[0]?.same === false)
      throw new Error(`"${exercise.slug}" version ${exercise.version} is published with other words; give the new words a new version`);
    if (rows.length > 0) continue;
    await client.query(
      'insert into directory.exercise_version (id, exercise_id, version, content, published_at) values ($1, $2, $3, $4::jsonb, $5)',
      [versionId, exerciseId, exercise.version, JSON.stringify(exercise), now],
    );
    published += 1;
  }
  return published + (await publishPathways(client, now));
}

async function publishPathways(client: Client, now: Date): Promise<number> {
  let published = 0;
  for (const [place, pathway] of platformPathways.entries()) {
    const id = idFor(`pathway/${pathway.slug}/${pathway.version}`);
    const content = JSON.stringify(pathway);
    const { rows } = await client.query<{ same: boolean }>(
      'select content = $2::jsonb as same from directory.pathway_version where id = $1',
      [id, content],
    );
    if (rows[0]?.same === false)
      throw new Error(`pathway "${pathway.slug}" version ${pathway.version} is published otherwise; give the new one a new version`);
    if (rows.length > 0) {
      await client.query('update directory.pathway_version set place = $2 where id = $1 and place <> $2', [id, place]);
      continue;
    }
    await client.query(
      'insert into directory.pathway_version (id, slug, version, content, place, published_at) values ($1, $2, $3, $4::jsonb, $5, $6)',
      [id, pathway.slug, pathway.version, content, place, now],
    );
    published += 1;
  }
  return published;
}

/** The same id on every installation, so that a practice can move between them: a name-based UUID (RFC 9562, version 8). */
function idFor(name: string): string {
  const hash = createHash('sha256').update(`roadback/${name}`).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
