import { toSign, type ConsentKind, type Signing } from '@roadback/domain/policy';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';

/** What one partner agreed to, as their care team reads it. */
export interface PartnerConsents {
  clientId: string;
  givenName: string;
  toSign: ConsentKind[];
  agreed: { kind: ConsentKind; version: number; language: 'EN' | 'ES'; agreedAt: Date }[];
}

type Row = Omit<PartnerConsents, 'toSign'> & Signing;

/** Both partners of a couple in the viewer's care; NOT_FOUND for any other (R6). */
export async function coupleConsents(scope: Scope, coupleId: string): Promise<PartnerConsents[]> {
  const rows = await scope.rows<Row>(
    `select c.id as "clientId", c.given_name as "givenName",
            coalesce((select max(v.version) from directory.policy_version v where v.practice_id = $1), 0) as "policyInForce",
            coalesce(max(s.version) filter (where s.kind = 'POLICY'), 0) as "policySigned",
            coalesce(max(s.version) filter (where s.kind = 'NOT_MONITORED'), 0) as "noticeSigned",
            coalesce(json_agg(json_build_object('kind', s.kind, 'version', s.version, 'language', s.language, 'agreedAt', s.agreed_at)
              order by s.agreed_at desc, s.kind) filter (where s.kind is not null), '[]') as agreed
       from clinical.partner r
       join clinical.client c on c.practice_id = $1 and c.id = r.client_id
       left join directory.consent s on s.practice_id = $1 and s.person_id = r.client_id
      where r.practice_id = $1 and r.couple_id = $2 and strpos(current_setting('app.couples', true), r.couple_id::text) > 0
      group by c.id, c.given_name, r.position order by r.position`,
    [scope.practiceId, coupleId],
  );
  if (rows.length === 0) throw notFound();
  return rows.map(({ clientId, givenName, agreed, ...signing }) => ({ clientId, givenName, agreed, toSign: toSign(signing) }));
}
