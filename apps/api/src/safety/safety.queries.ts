import { keepsFromClearing, type AlertKind } from '@roadback/domain/alert';
import type { ScreeningAnswers } from '@roadback/domain/screening';
import type { CoupleState } from '@roadback/domain/separation';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface MyRound {
  id: string;
  version: number;
  coupleId: string;
  /** Whoever asks. */
  clientId: string;
  counselorName: string;
  /** The key of what this client sent in it, or null. */
  sentKey: string | null;
}

/**
 * The newest round of this client's couple, or the one asked for, with what this client did in it. One statement, the same whatever the
 * other partner did: no row of theirs is in it (R3, R19).
 */
export async function readMyRound(scope: Scope, roundId: string | null): Promise<MyRound | null> {
  const [round] = await scope.rows<MyRound>(
    `select r.id, r.version, r.couple_id as "coupleId", p.client_id as "clientId", m.staff_name as "counselorName", s.idempotency_key as "sentKey"
       from clinical.partner p
       join clinical.screening_round r on r.practice_id = $1 and r.couple_id = p.couple_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = p.couple_id and t.part = 'PRIMARY'
       join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
       left join clinical.screening_sent s on s.practice_id = $1 and s.round_id = r.id and s.client_id = $2
      where p.practice_id = $1 and p.client_id = $2 and p.active and ($3::uuid is null or r.id = $3)
      order by r.asked_at desc, r.id desc
      limit 1`,
    [scope.practiceId, scope.personId, roundId],
  );
  return round ?? null;
}

export interface ScreeningRow {
  id: string;
  roundId: string;
  partnerId: string;
  version: number;
  answers: ScreeningAnswers;
  words: string | null;
  sentAt: string;
}

export interface ClearanceRow {
  id: string;
  reason: string;
  firstTalkOn: string;
  secondTalkOn: string;
  byName: string | null;
  recordedAt: string;
  endsAt: string;
  withdrawnAt: string | null;
  withdrawnByName: string | null;
  withdrawnReason: string | null;
}

export interface SafetyRow {
  state: CoupleState;
  round: { id: string; askedAt: string } | null;
  partners: { partnerId: string; partnerName: string }[];
  /** Newest first. */
  screenings: ScreeningRow[];
  /** Newest first. */
  clearances: ClearanceRow[];
  alertsWaiting: number;
  counselorDay: string;
}

/** All that the care team sees of a couple's safety, in one statement. */
export async function readSafety(scope: Scope, coupleId: string): Promise<SafetyRow> {
  const [row] = await scope.rows<Omit<SafetyRow, 'alertsWaiting'> & { waiting: AlertKind[] }>(
    `select c.state,
            to_char($3::timestamptz at time zone (select m.time_zone from directory.membership m where m.practice_id = $1 and m.person_id = $4),
                    'YYYY-MM-DD') as "counselorDay",
            (select json_build_object('id', r.id, 'askedAt', r.asked_at) from clinical.screening_round r
              where r.practice_id = $1 and r.couple_id = c.id order by r.asked_at desc, r.id desc limit 1) as round,
            (select json_agg(json_build_object('partnerId', p.client_id, 'partnerName', k.given_name) order by p.position)
               from clinical.partner p join clinical.client k on k.practice_id = $1 and k.id = p.client_id
              where p.practice_id = $1 and p.couple_id = c.id) as partners,
            coalesce((select json_agg(json_build_object('id', s.id, 'roundId', s.round_id, 'partnerId', s.client_id, 'version', r.version,
                                      'answers', ${opens('screening.answers', 's')}, 'words', ${opens('screening.words', 's')}, 'sentAt', s.sent_at) order by s.sent_at desc, s.id desc)
               from clinical.screening s join clinical.screening_round r on r.practice_id = $1 and r.id = s.round_id
              where s.practice_id = $1 and s.couple_id = c.id), '[]') as screenings,
            coalesce((select json_agg(json_build_object('id', x.id, 'reason', ${opens('clearance.reason', 'x')}, 'firstTalkOn', x.first_talk_on,
                                      'secondTalkOn', x.second_talk_on, 'byName', b.staff_name, 'recordedAt', x.recorded_at, 'endsAt', x.ends_at,
                                      'withdrawnAt', x.withdrawn_at, 'withdrawnByName', w.staff_name, 'withdrawnReason', ${opens('clearance.withdrawn_reason', 'x')})
                                      order by x.recorded_at desc, x.id desc)
               from clinical.clearance x
               left join directory.membership b on b.practice_id = $1 and b.person_id = x.recorded_by
               left join directory.membership w on w.practice_id = $1 and w.person_id = x.withdrawn_by
              where x.practice_id = $1 and x.couple_id = c.id), '[]') as clearances,
            coalesce((select json_agg(${opens('alert.kind', 'a')}) from clinical.alert a
              where a.practice_id = $1 and a.couple_id = c.id and a.closed_at is null), '[]') as waiting
       from clinical.couple c where c.practice_id = $1 and c.id = $2`,
    [scope.practiceId, coupleId, scope.now, scope.personId],
  );
  const { waiting, ...safety } = row!;
  return { ...safety, alertsWaiting: waiting.filter(keepsFromClearing).length };
}
