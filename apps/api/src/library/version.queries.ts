/**
 * For statements that need a few words of a version beside what they read: joins it, of the platform or of the practice $1, whichever has
 * this id. Its content is then `versionContent`. A read of a whole version goes through the library, which knows it already.
 * @param id the column that holds the id of a version
 */
export const joinVersion = (id: string): string =>
  `left join directory.exercise_version pv on pv.id = ${id}
         left join clinical.own_exercise_version ov on ov.practice_id = $1 and ov.id = ${id}`;

/** The content of what `joinVersion` joined, which has one of the two. */
export const versionContent = 'coalesce(pv.content, ov.content)';

/**
 * The same looked up row by row, for statements that end with a few rows: joined in, the whole library is read before them.
 * @param id the column that holds the id of a version
 */
export const contentOf = (id: string): string =>
  `coalesce((select pv.content from directory.exercise_version pv where pv.id = ${id}),
            (select ov.content from clinical.own_exercise_version ov where ov.practice_id = $1 and ov.id = ${id}))`;
