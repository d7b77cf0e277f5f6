import { Injectable } from '@nestjs/common';
import type { ExerciseContent } from '@roadback/domain/exercise';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';

/** An exercise version as the schema shows it. */
export type ExerciseVersion = ExerciseContent & { id: string; exerciseId: string; reveal: boolean };

interface VersionRow {
  id: string;
  exerciseId: string;
  content: ExerciseContent;
}

/** The platform's library. Versions never change, so whatever was read once stays right. */
@Injectable()
export class LibraryService {
  private readonly versions = new Map<string, ExerciseVersion>();

  /**
   * The newest version of each exercise, along the roadmap.
   * @param slugs of which; all when absent
   */
  async newest(scope: Scope, slugs: readonly string[] | null = null): Promise<ExerciseVersion[]> {
    const rows = await scope.rows<VersionRow>(
      `select distinct on (v.exercise_id) v.id, v.exercise_id as "exerciseId", v.content
         from directory.exercise e join directory.exercise_version v on v.exercise_id = e.id
        where $1::text[] is null or e.slug = any ($1)
        order by v.exercise_id, v.version desc`,
      [slugs],
    );
    return rows.map(row => this.remembered(row)).sort((a, b) => byTrack(a) - byTrack(b) || a.title.en.localeCompare(b.title.en));
  }

  /** One version, also an older one (R13). */
  async version(scope: Scope, id: string): Promise<ExerciseVersion> {
    const known = this.versions.get(id);
    if (known) return known;
    const [row] = await scope.rows<VersionRow>(
      'select id, exercise_id as "exerciseId", content from directory.exercise_version where id = $1',
      [id],
    );
    if (!row) throw notFound();
    return this.remembered(row);
  }

  private remembered(row: VersionRow): ExerciseVersion {
    const version = this.versions.get(row.id) ?? asVersion(row);
    this.versions.set(row.id, version);
    return version;
  }
}

const tracks = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE', 'HURT_PARTNER'];
const byTrack = (version: ExerciseVersion): number => tracks.indexOf(version.track);

const asVersion = ({ id, exerciseId, content }: VersionRow): ExerciseVersion => ({
  ...content,
  id,
  exerciseId,
  reveal: content.reveal ?? false,
  questions: content.questions.map(question => ({ ...question, options: question.options ?? [] })),
});
