/** Whether the partner reads a row of `clinical.submission` by itself: it is shared, or held and released. Of a reveal see `readMine`. */
export const isReadByPartner = (row: string): string =>
  `(${row}.visibility = 'SHARED' or (${row}.visibility = 'HELD' and ${row}.released_at is not null))`;

/** When a row came to the partner: what was held came with its release. */
export const arrivedAt = (row: string): string => `coalesce(${row}.released_at, ${row}.sent_at)`;

/**
 * The rows of a couple that came to a partner after an instant: shared ones by when they were sent, held ones by their release. Two reads,
 * because each is a range of an index of its own; asked as one condition, all that was ever sent would be read. `$1` is the practice.
 */
export const arrivedSince = (coupleId: string, after: string): string =>
  `lateral (
     select x.* from clinical.submission x
      where x.practice_id = $1 and x.couple_id = ${coupleId} and x.visibility = 'SHARED' and x.sent_at > ${after}
     union all
     select x.* from clinical.submission x
      where x.practice_id = $1 and x.couple_id = ${coupleId} and x.visibility = 'HELD' and x.released_at > ${after})`;

/** Of what was changed, the newest that the partner reads; `$1` is the practice. */
export const isNewestRead = (row: string): string =>
  `not exists (select from clinical.submission n
     where n.practice_id = $1 and n.task_id = ${row}.task_id and n.number > ${row}.number and ${isReadByPartner('n')})`;

/** R5: its author agreed that the counselor may release it, and the counselor has not yet. `of` is the submission's name in the statement. */
export const waitsForRelease = (of: string): string =>
  `${of}.consent_id is not null and ${of}.released_at is null and ${of}.visibility = 'HELD'`;
