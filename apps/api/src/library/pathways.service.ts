import { Inject, Injectable } from '@nestjs/common';
import type { PathwayContent, PathwayEntry } from '@roadback/domain/pathway';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import { LibraryService, type ExerciseVersion } from './library.service.js';

/** A pathway as the schema shows it: each entry with the exercise that would be given today. */
export type Pathway = Omit<PathwayContent, 'entries'> & {
  id: string;
  entries: (Omit<PathwayEntry, 'exercise'> & { exercise: ExerciseVersion })[];
};

interface PathwayRow {
  id: string;
  content: PathwayContent;
  /** Where it stands in the list. */
  place: number;
}

/** The platform's pathways. */
@Injectable()
export class PathwaysService {
  constructor(@Inject(LibraryService) private readonly library: LibraryService) {}

  /** The newest version of each. */
  async newest(scope: Scope): Promise<Pathway[]> {
    const rows = await scope.rows<PathwayRow>(
      'select distinct on (v.slug) v.id, v.content, v.place from directory.pathway_version v order by v.slug, v.version desc',
      [],
    );
    return this.withExercises(
      scope,
      rows.sort((a, b) => a.place - b.place),
    );
  }

  /** One version, also an older one. */
  async version(scope: Scope, id: string): Promise<Pathway> {
    const rows = await scope.rows<PathwayRow>('select v.id, v.content, v.place from directory.pathway_version v where v.id = $1', [id]);
    const [pathway] = await this.withExercises(scope, rows);
    if (!pathway) throw notFound();
    return pathway;
  }

  private async withExercises(scope: Scope, rows: readonly PathwayRow[]): Promise<Pathway[]> {
    const slugs = rows.flatMap(({ content }) => content.entries.map(entry => entry.exercise));
    const exercises = new Map((await this.library.platform(scope, slugs)).map(version => [version.slug, version]));
    return rows.map(({ id, content }) => ({
      ...content,
      id,
      entries: content.entries.map(entry => {
        const exercise = exercises.get(entry.exercise);
        if (!exercise) throw new Error(`pathway "${content.slug}" names an exercise that is not published: "${entry.exercise}"`);
        return { ...entry, exercise };
      }),
    }));
  }
}
