import { stateOfApology, type ApologyState } from '@roadback/domain/apology';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface DraftView {
  id: string;
  number: number;
  words: Record<'whatIDid' | 'thatItViolatedTrust' | 'thePainItCaused' | 'whatIWillDo', string>;
  sentAt: string;
  comments: { id: string; words: string; byName: string; at: string }[];
}

export interface AnswerView {
  id: string;
  landed: string | null;
  missing: string | null;
  sentAt: string;
}

interface ApologyRow {
  id: string;
  coupleId: string;
  coupleState: 'ACTIVE' | 'SEPARATED';
  authorId: string;
  authorName: string;
  partnerName: string;
  counselorName: string;
  invitedAt: Date;
  readyDraftId: string | null;
  readyAt: Date | null;
  deliveredOn: string | null;
  drafts: DraftView[];
  answers: AnswerView[];
}

export interface ApologyView extends ApologyRow {
  state: ApologyState;
}

export interface HeardView {
  id: string;
  authorName: string;
  counselorName: string;
  deliveredOn: string;
  answers: AnswerView[];
}

const answersTo = (apology: string): string => `coalesce((
  select json_agg(json_build_object('id', n.id, 'landed', ${opens('apology_answer.landed', 'n')},
                                     'missing', ${opens('apology_answer.missing', 'n')}, 'sentAt', n.sent_at) order by n.sent_at desc, n.id desc)
    from clinical.apology_answer n where n.practice_id = $1 and n.apology_id = ${apology}), '[]')`;

/** The names around an apology `x`: its author, the other partner, the primary counselor. */
const namesAround = `
  join clinical.client k on k.practice_id = $1 and k.id = x.client_id
  join clinical.partner r on r.practice_id = $1 and r.couple_id = x.couple_id and r.client_id <> x.client_id
  join clinical.client o on o.practice_id = $1 and o.id = r.client_id
  join clinical.care_team t on t.practice_id = $1 and t.couple_id = x.couple_id and t.part = 'PRIMARY'
  join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id`;

/** Apologies with all that belongs to them, newest first, in one statement. What the viewer may not read is not in it. */
export async function readApologies(scope: Scope, which: { coupleId?: string; authorId?: string; id?: string }): Promise<ApologyView[]> {
  const rows = await scope.rows<ApologyRow>(
    `select x.id, x.couple_id as "coupleId", c.state as "coupleState", x.client_id as "authorId", k.given_name as "authorName",
            o.given_name as "partnerName", m.staff_name as "counselorName", x.invited_at as "invitedAt", x.ready_draft_id as "readyDraftId",
            x.ready_at as "readyAt", d.delivered_on as "deliveredOn", ${answersTo('x.id')} as answers,
            coalesce((
              select json_agg(json_build_object('id', f.id, 'number', f.number, 'sentAt', f.sent_at,
                       'words', json_build_object('whatIDid', ${opens('apology_draft.what_i_did', 'f')},
                                                  'thatItViolatedTrust', ${opens('apology_draft.that_it_violated_trust', 'f')},
                                                  'thePainItCaused', ${opens('apology_draft.the_pain_it_caused', 'f')},
                                                  'whatIWillDo', ${opens('apology_draft.what_i_will_do', 'f')}),
                       'comments', coalesce((
                         select json_agg(json_build_object('id', w.id, 'words', ${opens('apology_comment.words', 'w')}, 'byName', b.staff_name, 'at', w.commented_at)
                                         order by w.commented_at, w.id)
                           from clinical.apology_comment w
                           join directory.membership b on b.practice_id = $1 and b.person_id = w.commented_by
                          where w.practice_id = $1 and w.draft_id = f.id), '[]')) order by f.number desc)
                from clinical.apology_draft f where f.practice_id = $1 and f.apology_id = x.id), '[]') as drafts
       from clinical.apology x
       join clinical.couple c on c.practice_id = $1 and c.id = x.couple_id
       ${namesAround}
       left join clinical.apology_delivery d on d.practice_id = $1 and d.apology_id = x.id
      where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.client_id = $3) and ($4::uuid is null or x.id = $4)
      order by x.invited_at desc, x.id desc`,
    [scope.practiceId, which.coupleId ?? null, which.authorId ?? null, which.id ?? null],
  );
  return rows.map(row => ({ ...row, state: stateOfApology(row) }));
}

/** Apologies that the viewer heard: that they were spoken, and the viewer's own answers. */
export const readHeard = (scope: Scope, id: string | null = null): Promise<HeardView[]> =>
  scope.rows<HeardView>(
    `select x.apology_id as id, k.given_name as "authorName", m.staff_name as "counselorName", x.delivered_on as "deliveredOn",
            ${answersTo('x.apology_id')} as answers
       from clinical.apology_delivery x
       ${namesAround}
      where x.practice_id = $1 and x.client_id <> $2 and ($3::uuid is null or x.apology_id = $3)
      order by x.delivered_on desc, x.apology_id desc`,
    [scope.practiceId, scope.personId, id],
  );
