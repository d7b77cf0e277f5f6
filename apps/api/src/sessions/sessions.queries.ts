import type { SessionState } from '@roadback/domain/couple-session';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface NoteView {
  id: string;
  coupleId: string;
  sessionId: string;
  authorId: string;
  authorName: string;
  isMine: boolean;
  did: string;
  agreed: string;
  nextTime: string;
  revision: number;
  changedAt: string;
  signedAt: string | null;
  addenda: { id: string; words: string; byName: string; at: string }[];
}

export interface SessionView {
  id: string;
  coupleId: string;
  clientId: string | null;
  day: string;
  at: string;
  timeZone: string;
  minutes: number;
  beginsAt: Date;
  state: SessionState;
  counselorId: string;
  counselorName: string;
  idempotencyKey: string;
  notes: NoteView[];
}

/** Notes with their addenda, of a session or by their own id. $1 practice, $2 the viewer. */
const note = `json_build_object('id', n.id, 'coupleId', n.couple_id, 'sessionId', n.session_id, 'authorId', n.author_id, 'authorName', a.staff_name,
  'isMine', n.author_id = $2::uuid, 'did', ${opens('session_note.did', 'n')},
  'agreed', ${opens('session_note.agreed', 'n')}, 'nextTime', ${opens('session_note.next_time', 'n')}, 'revision', n.revision, 'changedAt', n.changed_at,
  'signedAt', n.signed_at, 'addenda', coalesce((
    select json_agg(json_build_object('id', x.id, 'words', ${opens('session_note_addendum.words', 'x')}, 'byName', b.staff_name, 'at', x.added_at) order by x.added_at, x.id)
      from clinical.session_note_addendum x
      join directory.membership b on b.practice_id = $1 and b.person_id = x.author_id
     where x.practice_id = $1 and x.note_id = n.id), '[]'))`;

/** Sessions that the viewer may read, latest first; of one couple, by id, or by the key under which the viewer planned it. */
export const readSessions = (scope: Scope, which: { coupleId?: string; id?: string; key?: string }): Promise<SessionView[]> =>
  scope.rows<SessionView>(
    `select s.id, s.couple_id as "coupleId", s.client_id as "clientId", s.day, to_char(s.starts_at, 'HH24:MI') as at, s.time_zone as "timeZone",
            s.minutes, s.begins_at as "beginsAt", s.state, s.counselor_id as "counselorId", m.staff_name as "counselorName",
            s.idempotency_key as "idempotencyKey",
            coalesce((select json_agg(${note} order by n.id)
                        from clinical.session_note n
                        join directory.membership a on a.practice_id = $1 and a.person_id = n.author_id
                       where n.practice_id = $1 and n.session_id = s.id), '[]') as notes
       from clinical.session s
       join directory.membership m on m.practice_id = $1 and m.person_id = s.counselor_id
      where s.practice_id = $1 and ($3::uuid is null or s.couple_id = $3) and ($4::uuid is null or s.id = $4)
        and ($5::uuid is null or (s.counselor_id = $2 and s.idempotency_key = $5))
      order by s.begins_at desc, s.id desc limit 200`,
    [scope.practiceId, scope.personId, which.coupleId ?? null, which.id ?? null, which.key ?? null],
  );

/** One note that the viewer may read; null where there is none. */
export async function readNote(scope: Scope, id: string): Promise<NoteView | null> {
  const [row] = await scope.rows<{ note: NoteView }>(
    `select ${note} as note
       from clinical.session_note n
       join directory.membership a on a.practice_id = $1 and a.person_id = n.author_id
      where n.practice_id = $1 and n.id = $3`,
    [scope.practiceId, scope.personId, id],
  );
  return row?.note ?? null;
}

/** The clock by which sessions are held. */
export async function timeZoneOf(scope: Scope): Promise<string> {
  const [practice] = await scope.rows<{ timeZone: string }>('select p.time_zone as "timeZone" from directory.practice p where p.id = $1', [
    scope.practiceId,
  ]);
  return practice!.timeZone;
}
