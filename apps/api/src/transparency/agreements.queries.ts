import type { AgreementScope } from '@roadback/domain/agreement';
import type { CoupleState } from '@roadback/domain/separation';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import type { PauseCause } from './agreement.entity.js';

export interface LookRow {
  id: string;
  clientId: string;
  before: number;
  after: number;
  lookedAt: string;
}

/** An agreement as whoever asks may read it: of the signatures, looks and pauses only what the policies let through. */
export interface AgreementRow {
  id: string;
  coupleId: string;
  couple: CoupleState;
  partners: { partnerId: string; partnerName: string }[];
  counselorName: string;
  scopes: AgreementScope[];
  purpose: string;
  taper: string;
  notLookedAt: string;
  days: number;
  proposedAt: Date;
  startedAt: Date | null;
  endsAt: Date | null;
  pausedAt: Date | null;
  signedBy: string[];
  pause: { cause: PauseCause; byName: string | null } | null;
  /** Newest first. */
  looks: LookRow[];
}

/**
 * Agreements, newest first, in one statement. For a client it is the same statement whatever the other partner did: the rows of the other
 * are not in it (R19).
 * @param which `mine`: the newest of this client's couple
 */
export const readAgreements = (scope: Scope, which: { coupleId?: string; id?: string; mine?: string }): Promise<AgreementRow[]> =>
  scope.rows<AgreementRow>(
    `select g.id, g.couple_id as "coupleId", c.state as couple, m.staff_name as "counselorName", ${opens('agreement.scopes', 'g')} as scopes,
            ${opens('agreement.purpose', 'g')} as purpose, ${opens('agreement.taper', 'g')} as taper,
            ${opens('agreement.not_looked_at', 'g')} as "notLookedAt", g.days, g.proposed_at as "proposedAt", g.started_at as "startedAt", g.ends_at as "endsAt",
            g.paused_at as "pausedAt",
            (select json_agg(json_build_object('partnerId', p.client_id, 'partnerName', k.given_name) order by p.position)
               from clinical.partner p join clinical.client k on k.practice_id = $1 and k.id = p.client_id
              where p.practice_id = $1 and p.couple_id = g.couple_id) as partners,
            coalesce((select json_agg(s.person_id) from clinical.agreement_signature s
              where s.practice_id = $1 and s.agreement_id = g.id), '[]') as "signedBy",
            (select json_build_object('cause', x.cause, 'byName', coalesce(k.given_name, b.staff_name))
               from clinical.agreement_pause x
               left join clinical.client k on k.practice_id = $1 and k.id = x.person_id
               left join directory.membership b on b.practice_id = $1 and b.person_id = x.person_id
              where x.practice_id = $1 and x.agreement_id = g.id) as pause,
            coalesce((select json_agg(json_build_object('id', l.id, 'clientId', l.client_id, 'before', l.before, 'after', l.after,
                                      'lookedAt', l.looked_at) order by l.looked_at desc, l.id desc)
               from clinical.look_together l where l.practice_id = $1 and l.agreement_id = g.id), '[]') as looks
       from clinical.agreement g
       join clinical.couple c on c.practice_id = $1 and c.id = g.couple_id
       join clinical.care_team t on t.practice_id = $1 and t.couple_id = g.couple_id and t.part = 'PRIMARY'
       join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
      where g.practice_id = $1 and ($2::uuid is null or g.couple_id = $2) and ($3::uuid is null or g.id = $3)
        and ($4::uuid is null or g.couple_id = (select r.couple_id from clinical.partner r where r.practice_id = $1 and r.client_id = $4 and r.active))
      order by g.proposed_at desc, g.id desc
      limit case when $4::uuid is null then 50 else 1 end`,
    [scope.practiceId, which.coupleId ?? null, which.id ?? null, which.mine ?? null],
  );
