import type { ExerciseContent } from '@roadback/domain/exercise';
import { boundsOf, type Bounds, type ExerciseDraft } from '@roadback/domain/own-exercise';
import type { Scope } from '../platform/database/practice-scope.js';
import { draftOf } from './exercise-draft.js';
import { asVersion, type ExerciseVersion, type VersionRow } from './library.service.js';

/** One version that was published. */
export interface PublishedVersion {
  id: string;
  version: number;
  /** The revision of the draft that it was. */
  revision: number;
  publishedAt: string;
  byName: string;
}

/** An exercise of the practice's own as the schema shows it, and what its next version starts from. */
export interface OwnExerciseView {
  id: string;
  platformVersionId: string;
  madeFrom: ExerciseVersion;
  bounds: Bounds;
  draft: ExerciseDraft;
  isChanged: boolean;
  revision: number;
  changedAt: Date;
  changedByName: string;
  newest: ExerciseVersion | null;
  versions: PublishedVersion[];
  withdrawnAt: Date | null;
}

interface OwnExerciseRow {
  id: string;
  platformVersionId: string;
  platform: VersionRow;
  /** The newest version of the same exercise of the platform. */
  platformToday: ExerciseContent;
  origin: VersionRow | null;
  /** The newest version of the practice's own exercise that it was copied from. */
  originToday: ExerciseContent | null;
  draft: ExerciseDraft | null;
  revision: number;
  changedAt: Date;
  changedByName: string;
  newest: VersionRow | null;
  versions: PublishedVersion[];
  withdrawnAt: Date | null;
}

const version = (row: string, isOwn: boolean): string =>
  `json_build_object('id', ${row}.id, 'exerciseId', ${row}.exercise_id, 'content', ${row}.content, 'isOwn', ${isOwn})`;

/**
 * The practice's own exercises with all that bounds them, in one statement; what was changed last comes first.
 * @param id of which; all when null
 */
export async function readOwnExercises(scope: Scope, id: string | null): Promise<OwnExerciseView[]> {
  const rows = await scope.rows<OwnExerciseRow>(
    `select e.id, e.platform_version_id as "platformVersionId", e.draft, e.revision, e.changed_at as "changedAt", e.withdrawn_at as "withdrawnAt",
            c.staff_name as "changedByName", ${version('p', false)} as platform, t.content as "platformToday",
            case when o.id is not null then ${version('o', true)} end as origin,
            (select y.content from clinical.own_exercise_version y
              where y.practice_id = $1 and y.exercise_id = o.exercise_id order by y.version desc limit 1) as "originToday",
            (select ${version('n', true)} from clinical.own_exercise_version n
              where n.practice_id = $1 and n.exercise_id = e.id order by n.version desc limit 1) as newest,
            coalesce((select json_agg(json_build_object('id', v.id, 'version', v.version, 'revision', v.revision,
                                                        'publishedAt', v.published_at, 'byName', m.staff_name) order by v.version desc)
                        from clinical.own_exercise_version v
                        join directory.membership m on m.practice_id = $1 and m.person_id = v.published_by
                       where v.practice_id = $1 and v.exercise_id = e.id), '[]') as versions
       from clinical.own_exercise e
       join directory.membership c on c.practice_id = $1 and c.person_id = e.changed_by
       join directory.exercise_version p on p.id = e.platform_version_id
       join lateral (select x.content from directory.exercise_version x where x.exercise_id = p.exercise_id order by x.version desc limit 1) t on true
       left join clinical.own_exercise_version o on o.practice_id = $1 and o.id = e.origin_version_id
      where e.practice_id = $1 and ($2::uuid is null or e.id = $2)
      order by e.changed_at desc, e.id desc`,
    [scope.practiceId, id],
  );
  return rows.map(asView);
}

function asView({ platform, platformToday, origin, originToday, newest, draft, ...row }: OwnExerciseRow): OwnExerciseView {
  // What it was made from may have become more guarded since; that holds for the copy too.
  const ancestors = [platformToday, origin?.content, originToday, newest?.content].filter(content => content != null);
  return {
    ...row,
    madeFrom: asVersion(origin ?? platform),
    bounds: boundsOf(platform.content, ...ancestors),
    draft: draft ?? draftOf((newest ?? origin ?? platform).content),
    isChanged: draft !== null,
    newest: newest && asVersion(newest),
  };
}
