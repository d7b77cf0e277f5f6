import type { RoleInPlan } from '@roadback/domain/role-in-plan';
import type { Visibility } from '@roadback/domain/exercise';
import { isDated, partnerReadsStatement, type StatementKind } from '@roadback/domain/statement';
import { dayIn } from '@roadback/domain/weeks';
import { isClosedTo } from '../platform/access/look-back.js';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

/** A client as this room needs them. */
export interface Standing {
  coupleId: string | null;
  state: 'ACTIVE' | 'SEPARATED' | null;
  role: RoleInPlan | null;
  timeZone: string;
  partnerName: string | null;
  counselorName: string | null;
}

export interface StatementRow {
  id: string;
  coupleId: string;
  authorId: string;
  authorName: string;
  couple: 'ACTIVE' | 'SEPARATED';
  kind: StatementKind;
  words: string | null;
  visibility: Visibility;
  saidAt: Date;
  isEnded: boolean;
}

/** Asks are shown for so many days; a need and a choice stand until their author lets them go. */
const daysOfAsks = 28;

export async function standingOf(scope: Scope): Promise<Standing> {
  const [standing] = await scope.rows<Standing>(
    `select r.couple_id as "coupleId", c.state, app.role_in_plan(r.couple_id) as role, m.time_zone as "timeZone", k.given_name as "partnerName",
            s.staff_name as "counselorName"
       from directory.membership m
       left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
       left join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
       left join clinical.partner o on o.practice_id = $1 and o.couple_id = r.couple_id and o.client_id <> $2
       left join clinical.client k on k.practice_id = $1 and k.id = o.client_id
       left join clinical.care_team t on t.practice_id = $1 and t.couple_id = r.couple_id and t.part = 'PRIMARY'
       left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
      where m.practice_id = $1 and m.person_id = $2`,
    [scope.practiceId, scope.personId],
  );
  return standing!;
}

/** Statements that the viewer may read, newest first. */
export const readStatements = (scope: Scope, which: { coupleId?: string; id?: string }): Promise<StatementRow[]> =>
  scope.rows<StatementRow>(
    `select x.id, x.couple_id as "coupleId", x.client_id as "authorId", k.given_name as "authorName", c.state as couple, x.kind, ${opens('statement.words', 'x')} as words, x.visibility,
            x.said_at as "saidAt", x.ended_at is not null as "isEnded"
       from clinical.statement x
       join clinical.couple c on c.practice_id = $1 and c.id = x.couple_id
       join clinical.client k on k.practice_id = $1 and k.id = x.client_id
      where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.id = $3)
      order by x.said_at desc, x.id desc limit 300`,
    [scope.practiceId, which.coupleId ?? null, which.id ?? null],
  );

/** The viewer's own that stand; private words of a past day stay closed until their author proves who they are (R5). */
export const ownOf = (scope: Scope, rows: readonly StatementRow[]): (StatementRow & { isClosed?: true })[] =>
  rows
    .filter(({ authorId, isEnded, kind, saidAt }) => authorId === scope.personId && !isEnded && isRecent(scope, kind, saidAt))
    .map(row => (isClosedTo(scope, { visibility: row.visibility, at: row.saidAt }) ? { ...row, words: null, isClosed: true } : row));

/**
 * What the partner shared, as the viewer finds it. Asks come newest first; needs by their random ids, so that no order tells when they were
 * said. The second wall (R5): the database has filtered already, and what it might have let through stops here.
 */
export function theirsOf(scope: Scope, rows: readonly StatementRow[], timeZone: string) {
  const theirs = rows.filter(
    row => row.authorId !== scope.personId && partnerReadsStatement(row, row.couple) && isRecent(scope, row.kind, row.saidAt),
  );
  const undated = theirs.filter(({ kind }) => !isDated(kind)).sort((one, other) => (one.id < other.id ? -1 : 1));
  return [...theirs.filter(({ kind }) => isDated(kind)), ...undated].map(({ id, kind, authorName, words, saidAt }) => ({
    id,
    kind,
    authorName,
    words,
    askedOn: isDated(kind) ? dayIn(timeZone, saidAt) : null,
  }));
}

const isRecent = ({ now }: Scope, kind: StatementKind, saidAt: Date): boolean =>
  kind !== 'ASK' || saidAt.getTime() > now.getTime() - daysOfAsks * 86_400_000;
