import { Injectable } from '@nestjs/common';
import { policyTemplates, type PolicyTemplate } from '@roadback/content/policy-templates';
import { faultsOfPolicy } from '@roadback/domain/policy';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, refused } from '../platform/errors.js';
import type { PolicyDraftInput } from '../generated/inputs.js';
import { PolicyDraft, PolicyVersion } from './policy.entity.js';

/** The confidentiality policy as the practice admin works on it (R6). */
export interface Policy {
  draft: PolicyDraft | null;
  /** Every version that came into force, newest first; the first of them is in force. */
  versions: (PolicyVersion & { byName: string })[];
  templates: readonly PolicyTemplate[];
}

/** Writing the confidentiality policy, and putting a version of it in force. */
@Injectable()
export class PoliciesService {
  async policy(scope: Scope): Promise<Policy> {
    const { practiceId } = scope;
    const draft = await scope.entities.findOneBy(PolicyDraft, { practiceId });
    const versions = await scope.rows<PolicyVersion & { byName: string }>(
      `select v.practice_id as "practiceId", v.version, v.variant, v.text_en as "textEn", v.text_es as "textEs", v.in_force_at as "inForceAt",
              v.put_by as "putBy", m.staff_name as "byName"
         from directory.policy_version v
         join directory.membership m on m.practice_id = $1 and m.person_id = v.put_by
        where v.practice_id = $1 order by v.version desc`,
      [practiceId],
    );
    return { draft, versions, templates: policyTemplates };
  }

  /** Saves what is written so far. CONFLICT `DRAFT_CHANGED` when a colleague saved meanwhile. */
  async saveDraft(scope: Scope, { revision, variant, textEn, textEs }: PolicyDraftInput): Promise<Policy> {
    const { practiceId } = scope;
    const saved = await scope.rows(
      `insert into directory.policy_draft (practice_id, revision, variant, text_en, text_es, changed_at)
       select $1, 1, $3, $4, $5, $6 where $2::int = 0
       on conflict (practice_id) do nothing returning 1`,
      [practiceId, revision, variant, textEn, textEs, scope.now],
    );
    if (saved.length === 0) {
      const { affected } = await scope.entities.update(
        PolicyDraft,
        { practiceId, revision },
        { revision: () => 'revision + 1', variant, textEn, textEs, changedAt: scope.now },
      );
      if (affected !== 1) throw conflict('DRAFT_CHANGED');
    }
    return this.policy(scope);
  }

  /**
   * Puts the draft in force, from now: every client is asked to sign before the next task. The same revision sent again changes nothing,
   * because the draft is gone: REFUSED `NO_DRAFT`.
   */
  async putInForce(scope: Scope, revision: number): Promise<Policy> {
    const { practiceId } = scope;
    await scope.lock(`policy ${practiceId}`);
    const draft = await scope.entities.findOneBy(PolicyDraft, { practiceId });
    if (!draft) throw refused('NO_DRAFT');
    if (draft.revision !== revision) throw conflict('DRAFT_CHANGED');
    const faults = faultsOfPolicy(draft);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    await scope.rows(
      `insert into directory.policy_version (practice_id, version, variant, text_en, text_es, in_force_at, put_by)
       select $1, coalesce(max(v.version), 0) + 1, $2, $3, $4, $5, $6 from directory.policy_version v where v.practice_id = $1`,
      [practiceId, draft.variant, draft.textEn, draft.textEs, scope.now, scope.personId],
    );
    await scope.entities.delete(PolicyDraft, { practiceId });
    return this.policy(scope);
  }
}
