import { Injectable } from '@nestjs/common';
import { notMonitored } from '@roadback/content/not-monitored';
import { notMonitoredVersion, toSign, type ConsentKind } from '@roadback/domain/policy';
import type { Scope } from '../platform/database/practice-scope.js';
import { refused } from '../platform/errors.js';
import type { SignInput } from '../generated/inputs.js';
import { Consent, PolicyVersion } from './policy.entity.js';

/** What a client signs before the first task, and what they signed so far. */
export interface MySigning {
  toSign: ConsentKind[];
  policy: PolicyVersion | null;
  notice: { version: number; textEn: string; textEs: string };
  agreed: Consent[];
}

/** R6: what clients agreed to. Each signs for themself, and nothing here tells of the other partner. */
@Injectable()
export class ConsentsService {
  async mine(scope: Scope): Promise<MySigning> {
    const { practiceId, personId } = scope;
    const [policy] = await scope.entities.find(PolicyVersion, { where: { practiceId }, order: { version: 'DESC' }, take: 1 });
    const agreed = await scope.entities.find(Consent, { where: { practiceId, personId }, order: { agreedAt: 'DESC', kind: 'ASC' } });
    const newest = (kind: ConsentKind): number => Math.max(0, ...agreed.filter(each => each.kind === kind).map(each => each.version));
    return {
      toSign: toSign({
        policyInForce: policy?.version ?? 0,
        policySigned: newest('POLICY'),
        noticeSigned: newest('NOT_MONITORED'),
      }),
      policy: policy ?? null,
      notice: { version: notMonitoredVersion, textEn: notMonitored.en, textEs: notMonitored.es },
      agreed,
    };
  }

  /**
   * Signs what the person has read, in one act. What has come into force meanwhile was not read: REFUSED `POLICY_CHANGED`, and they are
   * shown it. Signed twice it is signed once.
   */
  async sign(scope: Scope, { policyVersion, noticeVersion, language }: SignInput): Promise<MySigning> {
    const { practiceId, personId } = scope;
    // Whoever puts a version in force holds this name alone: a version is either read here or comes after this.
    await scope.lock(`policy ${practiceId}`, 'SHARED');
    const { policy, notice } = await this.mine(scope);
    if ((policy?.version ?? null) !== (policyVersion ?? null) || notice.version !== noticeVersion) throw refused('POLICY_CHANGED');
    const signed: [ConsentKind, number][] = [
      ['NOT_MONITORED', noticeVersion],
      ...(policy ? [['POLICY', policy.version] as [ConsentKind, number]] : []),
    ];
    await scope.rows(
      `insert into directory.consent (practice_id, person_id, kind, version, language, agreed_at)
       select $1, $2, kind, version, $5, $6 from unnest($3::text[], $4::int[]) signed (kind, version)
       on conflict (practice_id, person_id, kind, version) do nothing`,
      [practiceId, personId, signed.map(([kind]) => kind), signed.map(([, version]) => version), language, scope.now],
    );
    return this.mine(scope);
  }
}
