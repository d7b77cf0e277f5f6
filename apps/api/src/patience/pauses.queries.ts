import type { PauseAgreement } from '@roadback/domain/pause';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface AgreementRow extends PauseAgreement {
  phrase: string;
  minutes: number;
}

/** A client's couple as far as pauses ask; `couple` is null for somebody who is in none. */
export interface MyPauseRow {
  couple: { id: string; state: 'ACTIVE' | 'SEPARATED' } | null;
  partnerName: string | null;
  counselorName: string | null;
  /** Newest first. */
  agreements: AgreementRow[];
  pausedUntil: Date | null;
}

const agreementsOf = (couple: string): string => `coalesce((
  select json_agg(json_build_object('id', a.id, 'proposerId', a.client_id, 'phrase', ${opens('pause_agreement.phrase', 'a')}, 'minutes', a.minutes, 'visibility', a.visibility,
                    'isAgreed', exists (select from clinical.pause_consent k where k.practice_id = $1 and k.agreement_id = a.id),
                    'isEnded', exists (select from clinical.pause_agreement_end e where e.practice_id = $1 and e.agreement_id = a.id))
                  order by a.proposed_at desc, a.id desc)
    from clinical.pause_agreement a where a.practice_id = $1 and a.couple_id = ${couple}), '[]')`;

/** Pauses of the client in context, in one statement. */
export async function readMyPause(scope: Scope): Promise<MyPauseRow> {
  const [row] = await scope.rows<MyPauseRow>(
    `select json_build_object('id', c.id, 'state', c.state) as couple, k.given_name as "partnerName", s.staff_name as "counselorName",
            ${agreementsOf('c.id')} as agreements,
            (select max(p.ends_at) from clinical.pause p where p.practice_id = $1 and p.couple_id = c.id and p.ends_at > $3) as "pausedUntil"
       from clinical.partner r
       join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
       join clinical.partner o on o.practice_id = $1 and o.couple_id = c.id and o.client_id <> $2
       join clinical.client k on k.practice_id = $1 and k.id = o.client_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
       join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
      where r.practice_id = $1 and r.client_id = $2 and r.active`,
    [scope.practiceId, scope.personId, scope.now],
  );
  return row ?? { couple: null, partnerName: null, counselorName: null, agreements: [], pausedUntil: null };
}

/** What two partners agreed on, and proposed, newest first. */
export async function readCouplePause(scope: Scope, coupleId: string): Promise<AgreementRow[]> {
  const [row] = await scope.rows<{ agreements: AgreementRow[] }>(
    `select ${agreementsOf('c.id')} as agreements from clinical.couple c where c.practice_id = $1 and c.id = $2`,
    [scope.practiceId, coupleId],
  );
  return row?.agreements ?? [];
}

export interface CalledRow {
  id: string;
  callerId: string;
  callerName: string;
  startedAt: Date;
  endsAt: Date;
}

/** Pauses that were called, newest first; for the care team alone. */
export const readCalled = (scope: Scope, coupleId: string, since: Date): Promise<CalledRow[]> =>
  scope.rows<CalledRow>(
    `select p.id, p.client_id as "callerId", k.given_name as "callerName", p.started_at as "startedAt", p.ends_at as "endsAt"
       from clinical.pause p
       join clinical.client k on k.practice_id = $1 and k.id = p.client_id
      where p.practice_id = $1 and p.couple_id = $2 and p.started_at > $3
      order by p.started_at desc, p.id desc limit 200`,
    [scope.practiceId, coupleId, since],
  );
