import { opens } from '@roadback/sealing/marks';
import { readsPrivateNote } from '@roadback/domain/private-note';
import type { Scope } from '../platform/database/practice-scope.js';

export interface PrivateNoteView {
  id: string;
  coupleId: string;
  coupleNames: string[] | null;
  words: string;
  authorId: string;
  authorName: string;
  isMine: boolean;
  revision: number;
  writtenAt: Date;
  changedAt: Date;
  sharedWithId: string | null;
  sharedWithName: string | null;
  sharedAt: Date | null;
}

/**
 * Opens the drawer of the viewer's own notes, and of what is shown to them, for this transaction. Before it no statement finds one, and
 * no other room opens it (docs/decisions/0035).
 */
export const openPrivateNotes = async (scope: Scope): Promise<void> => {
  await scope.rows('select app.open_private_notes()', []);
};

/** Notes that the viewer may read, newest first. The second wall stands here: what the policies might have let through stops. */
export async function readPrivateNotes(
  scope: Scope,
  which: { coupleId?: string | null; id?: string; key?: string },
): Promise<PrivateNoteView[]> {
  const notes = await scope.rows<PrivateNoteView>(
    `select n.id, n.couple_id as "coupleId",
            (select array_agg(k.given_name order by r.position) from clinical.partner r
               join clinical.client k on k.practice_id = $1 and k.id = r.client_id
              where r.practice_id = $1 and r.couple_id = n.couple_id) as "coupleNames",
            ${opens('private_note.words', 'n')} as words, n.author_id as "authorId", a.staff_name as "authorName", n.author_id = $2 as "isMine", n.revision,
            n.written_at as "writtenAt", n.changed_at as "changedAt", n.shared_with as "sharedWithId", w.staff_name as "sharedWithName",
            n.shared_at as "sharedAt"
       from clinical.private_note n
       join directory.membership a on a.practice_id = $1 and a.person_id = n.author_id
       left join directory.membership w on w.practice_id = $1 and w.person_id = n.shared_with
      where n.practice_id = $1 and ($3::uuid is null or n.couple_id = $3) and ($4::uuid is null or n.id = $4)
        and ($5::uuid is null or (n.author_id = $2 and n.idempotency_key = $5))
      order by n.written_at desc, n.id desc limit 200`,
    [scope.practiceId, scope.personId, which.coupleId ?? null, which.id ?? null, which.key ?? null],
  );
  return notes.filter(note => readsPrivateNote(note, scope.personId));
}

/** Who supervises the viewer and reads this couple; null where nobody does. Somebody who is kept out is not named by `care_team_of`. */
export async function supervisorOf(scope: Scope, coupleId: string): Promise<{ id: string; name: string } | null> {
  const [supervisor] = await scope.rows<{ id: string; name: string }>(
    `select u.supervisor_id as id, t.name
       from clinical.supervision u
       join lateral app.care_team_of($3, $4) t on t.staff_id = u.supervisor_id and t.part = 'SUPERVISOR'
      where u.practice_id = $1 and u.counselor_id = $2 limit 1`,
    [scope.practiceId, scope.personId, coupleId, scope.now],
  );
  return supervisor ?? null;
}
