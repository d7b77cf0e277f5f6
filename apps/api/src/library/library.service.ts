import { Injectable } from '@nestjs/common';
import { languages, type ExerciseContent, type Question } from '@roadback/domain/exercise';
import { forItsAuthor } from '@roadback/domain/safety-item';
import { isWithin } from '@roadback/domain/own-exercise';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';

/** An exercise version as the schema shows it. */
export type ExerciseVersion = ExerciseContent & { id: string; exerciseId: string; isOwn: boolean; reveal: boolean };

/** A version as it is kept. */
export interface VersionRow {
  id: string;
  exerciseId: string;
  content: ExerciseContent;
  isOwn: boolean;
}

/** Beyond this the oldest reading is done anew; the platform's library is far smaller, and practices grow. */
const mostRemembered = 5_000;

/** The platform's library and the practice's own exercises beside it. Versions never change, so whatever was read once stays right. */
@Injectable()
export class LibraryService {
  private readonly versions = new Map<string, ExerciseVersion>();

  /** The newest version of each exercise that is offered, along the roadmap. */
  async newest(scope: Scope): Promise<ExerciseVersion[]> {
    const all = [...(await this.platform(scope, null)), ...(await this.own(scope, null))];
    return all.sort((a, b) => byTrack(a) - byTrack(b) || a.title.en.localeCompare(b.title.en));
  }

  /**
   * The newest version of each of the platform's exercises.
   * @param slugs of which; all when null
   */
  async platform(scope: Scope, slugs: readonly string[] | null): Promise<ExerciseVersion[]> {
    const rows = await scope.rows<VersionRow>(
      `select distinct on (v.exercise_id) v.id, v.exercise_id as "exerciseId", v.content, false as "isOwn"
         from directory.exercise e join directory.exercise_version v on v.exercise_id = e.id
        where $1::text[] is null or e.slug = any ($1)
        order by v.exercise_id, v.version desc`,
      [slugs],
    );
    return rows.map(row => this.remembered(scope, row));
  }

  /**
   * One version, also an older one (R13), of the platform or of this practice; what another practice has is not there.
   * @param how AS_READ: without what is not for whoever reads it. WHOLE: for deciding, and never for an answer
   */
  async version(scope: Scope, id: string, how: 'AS_READ' | 'WHOLE' = 'AS_READ'): Promise<ExerciseVersion> {
    const shown = (version: ExerciseVersion): ExerciseVersion => (how === 'WHOLE' ? version : forReader(scope, version));
    const known = this.versions.get(id) ?? this.versions.get(keyOf(scope, id));
    if (known) return shown(known);
    const [row] = await scope.rows<VersionRow>(
      `select v.id, v.exercise_id as "exerciseId", v.content, false as "isOwn" from directory.exercise_version v where v.id = $2
       union all
       select o.id, o.exercise_id, o.content, true from clinical.own_exercise_version o where o.practice_id = $1 and o.id = $2`,
      [scope.practiceId, id],
    );
    if (!row) throw notFound();
    return shown(this.remembered(scope, row));
  }

  /**
   * Whether a version may be given. The platform's may. Of the practice's own only what is offered now: whoever withdrew it or raised its
   * class meanwhile had a reason, and a page that was left open does not know it (R3).
   */
  async isOffered(scope: Scope, { id, exerciseId, isOwn }: ExerciseVersion): Promise<boolean> {
    return !isOwn || (await this.own(scope, exerciseId)).some(newest => newest.id === id);
  }

  /**
   * Of the practice's own exercises what is offered: the newest version of each that was not withdrawn, as long as the platform has not
   * become more careful with the exercise at its root. Then the practice publishes a version that is as careful.
   * @param exerciseId of which; all when null
   */
  private async own(scope: Scope, exerciseId: string | null): Promise<ExerciseVersion[]> {
    const rows = await scope.rows<VersionRow & { platformToday: ExerciseContent }>(
      `select distinct on (e.id) v.id, v.exercise_id as "exerciseId", v.content, true as "isOwn", t.content as "platformToday"
         from clinical.own_exercise e
         join clinical.own_exercise_version v on v.practice_id = $1 and v.exercise_id = e.id
         join directory.exercise_version p on p.id = e.platform_version_id
         join lateral (select x.content from directory.exercise_version x where x.exercise_id = p.exercise_id order by x.version desc limit 1) t on true
        where e.practice_id = $1 and e.withdrawn_at is null and ($2::uuid is null or e.id = $2)
        order by e.id, v.version desc`,
      [scope.practiceId, exerciseId],
    );
    return rows.filter(row => isWithin(row.content, row.platformToday)).map(row => this.remembered(scope, row));
  }

  private remembered(scope: Scope, row: VersionRow): ExerciseVersion {
    // What a practice made is remembered under its name: another one that has the id finds nothing.
    const key = row.isOwn ? keyOf(scope, row.id) : row.id;
    const version = this.versions.get(key) ?? asVersion(row);
    if (this.versions.size >= mostRemembered) this.versions.delete(this.versions.keys().next().value!);
    this.versions.set(key, version);
    return version;
  }
}

const keyOf = ({ practiceId }: Scope, id: string): string => `${practiceId} ${id}`;
const tracks = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE', 'HURT_PARTNER'];
const byTrack = (version: ExerciseVersion): number => tracks.indexOf(version.track);
const nothingSaid = { en: '', es: '' };

/** A version in the form of the schema. */
export const asVersion = ({ id, exerciseId, isOwn, content }: VersionRow): ExerciseVersion => ({
  ...content,
  id,
  exerciseId,
  reveal: content.reveal ?? false,
  isOwn,
  languages: content.languages ?? languages,
  questions: content.questions.map(question => ({ ...question, options: question.options ?? [] })),
});

/** A client reads what was written for clients: how to give an exercise and what to look for is said among staff. */
const forReader = ({ viewer }: Scope, version: ExerciseVersion): ExerciseVersion =>
  viewer.kind === 'PERSON' && viewer.audience === 'CLIENT'
    ? { ...version, summary: nothingSaid, counselorGuide: nothingSaid, caution: null, questions: version.questions.map(forClient) }
    : version;

/** Which answers about the partner count stays here. */
const forClient = (question: Question): Question => (question.safety ? { ...question, safety: forItsAuthor(question.safety) } : question);
