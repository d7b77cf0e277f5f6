import { goesOut, longestLateHours } from '@roadback/domain/notice';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { noteLive } from '../platform/live/note-live.js';
import type { Person, WaitingNotice } from './notices.queries.js';
import type { Occasion } from './occasions.js';

const hour = 3_600_000;

/** By which something is told, as the column that says what became of it. */
type Channel = 'state' | 'pushState';
const columns: Readonly<Record<Channel, string>> = { state: 'state', pushState: 'push_state' };

/** Writes what is due now, once, and gives what waits for a channel: it was due, stands still, and nobody turned the channel off meanwhile. */
export async function keep(scope: Scope, person: Person): Promise<WaitingNotice[]> {
  const { practiceId, personId, now } = scope;
  const due = person.occasions.filter(({ dueAt }) => dueAt <= now);
  const whyNotByMail = !person.wantsMail || person.notices === 'NONE' ? 'OFF' : person.unreachableSince ? 'UNREACHABLE' : null;
  const whyNotByPush = person.notices === 'NONE' || person.pushDevices === 0 ? 'OFF' : null;
  const rows = due.map(({ kind, subjectId, day, dueAt }) => {
    const inTime = now.getTime() - dueAt.getTime() > longestLateHours * hour ? 'LATE' : 'WAITING';
    const stays = goesOut(kind) ? null : 'OFF';
    return { id: newId(), kind, subjectId, day, dueAt, state: stays ?? whyNotByMail ?? inTime, pushState: stays ?? whyNotByPush ?? inTime };
  });
  const made =
    rows.length === 0
      ? []
      : await scope.rows<WaitingNotice>(
          `insert into clinical.notice (practice_id, id, person_id, kind, subject_id, day, due_at, made_at, state, push_state)
           select $1, n.id, $2, n.kind, n."subjectId", n.day, n."dueAt", $3, n.state, n."pushState"
             from jsonb_to_recordset($4::jsonb) n (id uuid, kind text, "subjectId" uuid, day date, "dueAt" timestamptz, state text, "pushState" text)
           on conflict (practice_id, person_id, kind, subject_id, day) do nothing
           returning id, kind, subject_id as "subjectId", day, state, push_state as "pushState", 0 as "pushAttempts", null as "pushTriedAt"`,
          [practiceId, personId, now, JSON.stringify(rows)],
        );
  if (made.length > 0 && person.coupleId !== null)
    await noteLive(scope, { kind: 'NEWS', coupleId: person.coupleId, clientIds: [personId] });
  const standing = new Set(due.map(keyOf));
  const settle = async (channel: Channel, whyNot: string | null): Promise<string[]> => {
    const gone = person.waiting.filter(notice => notice[channel] === 'WAITING' && (whyNot !== null || !standing.has(keyOf(notice))));
    const ids = gone.map(({ id }) => id);
    if (ids.length > 0)
      await scope.rows(`update clinical.notice set ${columns[channel]} = $3 where practice_id = $1 and id = any ($2::uuid[])`, [
        practiceId,
        ids,
        whyNot ?? 'GONE',
      ]);
    return ids;
  };
  const goneByMail = await settle('state', whyNotByMail);
  const goneByPush = await settle('pushState', whyNotByPush);
  return [
    ...person.waiting.map(notice => ({
      ...notice,
      state: goneByMail.includes(notice.id) ? 'GONE' : notice.state,
      pushState: goneByPush.includes(notice.id) ? 'GONE' : notice.pushState,
    })),
    ...made,
  ];
}

/** By which a notice is found again among what stands. */
export const keyOf = ({ kind, subjectId, day }: Pick<Occasion, 'kind' | 'subjectId' | 'day'>): string => `${kind} ${subjectId} ${day}`;
