import type { CommitmentKind, CommitmentTiming, ReportKind, ViewKind } from '@roadback/domain/commitment';
import type { Visibility } from '@roadback/domain/exercise';
import { mayRead } from '@roadback/domain/visibility';
import { addDays } from '@roadback/domain/schedule';
import { opens } from '@roadback/sealing/marks';
import { readerOf } from '../platform/access/reader.js';
import type { Scope } from '../platform/database/practice-scope.js';

export interface ReportRow {
  id: string;
  kind: ReportKind;
  words: string | null;
  repair: string | null;
  repairedOn: string | null;
  minutesToRepair: number | null;
}

export interface ViewRow {
  id: string;
  authorId: string;
  kind: ViewKind;
  words: string | null;
  visibility: Visibility;
}

export interface MomentRow {
  id: string;
  day: string;
  at: string | null;
  visibility: Visibility;
  reports: ReportRow[];
  views: ViewRow[];
}

export interface CommitmentRow {
  id: string;
  coupleId: string;
  coupleState: 'ACTIVE' | 'SEPARATED';
  makerId: string;
  makerName: string;
  words: string;
  kind: CommitmentKind;
  timing: CommitmentTiming;
  startsOn: string;
  at: string | null;
  rule: string | null;
  visibility: Visibility;
  madeAt: Date;
  endedAt: Date | null;
  isEnded: boolean;
  moments: MomentRow[];
  kept: number;
}

export interface NoticedRow {
  id: string;
  coupleId: string;
  authorId: string;
  authorName: string;
  words: string;
  day: string;
  visibility: Visibility;
}

/** How far back the ledger is shown, in days: the longest window of reliability. */
export const daysShown = 84;

/** Promises with the moments of the last weeks in both voices, running ones first. What the viewer may not read is not in it, nor in `kept`. */
export async function readCommitments(scope: Scope, which: { coupleId?: string; id?: string; makerId?: string }): Promise<CommitmentRow[]> {
  const rows = await scope.rows<CommitmentRow>(
    `select x.id, x.couple_id as "coupleId", c.state as "coupleState", x.client_id as "makerId", k.given_name as "makerName",
            ${opens('commitment.words', 'x')} as words, x.kind, x.timing, x.starts_on as "startsOn", x.at, x.rule, x.visibility, x.made_at as "madeAt",
            e.ended_at as "endedAt", e.ended_at is not null as "isEnded",
            (select count(*)::int from clinical.moment m
              where m.practice_id = $1 and m.commitment_id = x.id and 'KEPT' = (
                select r.kind from clinical.moment_report r where r.practice_id = $1 and r.moment_id = m.id order by r.number desc limit 1)) as kept,
            coalesce((
              select json_agg(json_build_object('id', m.id, 'day', m.day, 'at', m.at, 'visibility', m.visibility,
                       'reports', coalesce((
                         select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'words', ${opens('moment_report.words', 'r')}, 'repair', ${opens('moment_report.repair', 'r')},
                                                           'repairedOn', r.repaired_on, 'minutesToRepair', r.minutes_to_repair) order by r.number desc)
                           from clinical.moment_report r where r.practice_id = $1 and r.moment_id = m.id), '[]'),
                       'views', coalesce((
                         select json_agg(json_build_object('id', v.id, 'authorId', v.client_id, 'kind', v.kind, 'words', ${opens('moment_view.words', 'v')},
                                                           'visibility', v.visibility) order by v.number desc)
                           from clinical.moment_view v where v.practice_id = $1 and v.moment_id = m.id), '[]'))
                     order by m.day desc, m.id desc)
                from clinical.moment m where m.practice_id = $1 and m.commitment_id = x.id and m.day >= $5), '[]') as moments
       from clinical.commitment x
       join clinical.couple c on c.practice_id = $1 and c.id = x.couple_id
       join clinical.client k on k.practice_id = $1 and k.id = x.client_id
       left join clinical.commitment_end e on e.practice_id = $1 and e.commitment_id = x.id
      where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.id = $3) and ($4::uuid is null or x.client_id = $4)
      order by e.ended_at is not null, x.made_at desc, x.id desc`,
    [scope.practiceId, which.coupleId ?? null, which.id ?? null, which.makerId ?? null, addDays(dayOf(scope.now), -daysShown - 1)],
  );
  return rows.flatMap(row => seenBy(scope, row) ?? []);
}

/** The second wall (R5): the database has filtered already, and what it might have let through stops here. */
function seenBy(scope: Scope, row: CommitmentRow): CommitmentRow | null {
  const reads = (authorId: string, visibility: Visibility): boolean =>
    mayRead(readerOf(scope.viewer, authorId), visibility, row.coupleState);
  if (!reads(row.makerId, row.visibility)) return null;
  const moments = row.moments.filter(moment => reads(row.makerId, moment.visibility) && moment.reports.length > 0);
  return {
    ...row,
    moments: moments.map(moment => ({ ...moment, views: moment.views.filter(view => reads(view.authorId, view.visibility)) })),
  };
}

export interface OwnViewRow {
  id: string;
  momentId: string;
  day: string;
  kind: ViewKind;
  words: string | null;
}

/** How this client saw moments of the last weeks, newest first: it stays theirs when the promise is no longer to be found (R15). */
export const readOwnViews = (scope: Scope): Promise<OwnViewRow[]> =>
  scope.rows<OwnViewRow>(
    `select v.id, v.moment_id as "momentId", (v.sent_at at time zone m.time_zone)::date as day, v.kind, ${opens('moment_view.words', 'v')} as words
       from clinical.moment_view v
       join directory.membership m on m.practice_id = $1 and m.person_id = $2
      where v.practice_id = $1 and v.client_id = $2 and v.sent_at >= $3::date
      order by v.sent_at desc, v.id desc limit 200`,
    [scope.practiceId, scope.personId, addDays(dayOf(scope.now), -daysShown)],
  );

/** What was noticed in the last twelve weeks, or one note, newest first: the viewer's own and what they may read. */
export const readNoticed = (scope: Scope, which: { coupleId?: string; id?: string }): Promise<NoticedRow[]> =>
  scope.rows<NoticedRow>(
    `select x.id, x.couple_id as "coupleId", x.client_id as "authorId", k.given_name as "authorName", ${opens('noticed.words', 'x')} as words, (x.sent_at at time zone 'UTC')::date as day, x.visibility
       from clinical.noticed x
       join clinical.client k on k.practice_id = $1 and k.id = x.client_id
      where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.id = $3) and x.sent_at >= $4::date
      order by x.sent_at desc, x.id desc limit 100`,
    [scope.practiceId, which.coupleId ?? null, which.id ?? null, addDays(dayOf(scope.now), -daysShown)],
  );

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
