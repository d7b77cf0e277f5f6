import { Injectable } from '@nestjs/common';
import {
  decideErasure,
  faultsOfRetention,
  keptUntil,
  recordClasses,
  usualYears,
  type Decision,
  type Retention,
} from '@roadback/domain/records';
import { isRefusal } from '@roadback/domain/refusal';
import { dayIn } from '@roadback/domain/weeks';
import type { ChangeRetentionInput, DecideErasureInput, RetentionRuleInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { Erasure, ErasureDecision, RetentionRule } from './records.entity.js';

interface DecisionRow {
  recordClass: (typeof recordClasses)[number];
  act: 'ERASE' | 'KEEP';
  reason: string | null;
  keptUntil: string | null;
}

interface ErasureRow {
  id: string;
  clientId: string;
  clientName: string;
  state: 'OPEN' | 'DECIDED' | 'DONE';
  askedAt: Date;
  isByPerson: boolean;
  isInCare: boolean;
  isHeld: boolean;
  leftOn: string | null;
  decisions: DecisionRow[];
  decidedByName: string | null;
  decidedAt: Date | null;
  doneAt: Date | null;
}

/** Requests for erasure: recorded, decided class by class by the practice's rules, and handed to the job that does it. */
@Injectable()
export class ErasuresService {
  async list(scope: Scope, id: string | null = null) {
    const [rows, retention] = [await this.rowsOf(scope, id), await this.retention(scope)];
    return rows.map(row => ({ ...row, wouldKeep: row.leftOn === null ? [] : this.wouldKeep(row.leftOn, retention) }));
  }

  async record(scope: Scope, clientId: string) {
    const { practiceId, personId: askedBy, now: askedAt } = scope;
    const known = await scope.rows('select 1 from clinical.client where practice_id = $1 and id = $2', [practiceId, clientId]);
    if (known.length === 0) throw notFound();
    const id = newId();
    const added = await scope.rows(
      `insert into clinical.erasure (practice_id, id, client_id, state, asked_by, asked_at) values ($1, $2, $3, 'OPEN', $4, $5)
       on conflict (practice_id, client_id) where state in ('OPEN', 'DECIDED') do nothing returning 1`,
      [practiceId, id, clientId, askedBy, askedAt],
    );
    if (added.length === 0) throw conflict('ALREADY_ASKED');
    return (await this.list(scope, id))[0]!;
  }

  async decide(scope: Scope, { erasureId, decisions }: DecideErasureInput) {
    const { practiceId, personId: decidedBy, now: decidedAt } = scope;
    // Of two admins who decide at once, the second finds it decided.
    await scope.lock(erasureId);
    const [erasure] = await this.rowsOf(scope, erasureId);
    if (!erasure) throw notFound();
    const decided: Decision[] = decisions.map(({ recordClass, act, reason }) =>
      act === 'KEEP' ? { recordClass, act, reason: reason ?? '' } : { recordClass, act },
    );
    const outcome = decideErasure(erasure, decided);
    if (isRefusal(outcome)) throw refused(outcome.refused);
    const retention = await this.retention(scope);
    const until = (recordClass: DecisionRow['recordClass']): string =>
      keptUntil(erasure.leftOn ?? decidedAt.toISOString().slice(0, 10), retention[recordClass]);
    await scope.entities.insert(
      ErasureDecision,
      decided.map(decision => ({
        practiceId,
        erasureId,
        recordClass: decision.recordClass,
        act: decision.act,
        reason: decision.act === 'KEEP' ? decision.reason.trim() : null,
        keptUntil: decision.act === 'KEEP' ? until(decision.recordClass) : null,
      })),
    );
    await scope.entities.update(Erasure, { practiceId, id: erasureId }, { state: 'DECIDED', decidedBy, decidedAt });
    await this.handOn(scope, { erasureId, clientId: erasure.clientId });
    return (await this.list(scope, erasureId))[0]!;
  }

  /** Asks the worker to do what was decided; ids alone. Asked twice, it is done once. */
  async handOn(scope: Scope, { erasureId, clientId }: { erasureId: string; clientId: string }): Promise<void> {
    const couples = await scope.rows<{ coupleId: string }>(
      'select couple_id as "coupleId" from clinical.partner where practice_id = $1 and client_id = $2',
      [scope.practiceId, clientId],
    );
    await scope.enqueue('records', 'erase', { erasureId, clientId, coupleIds: couples.map(({ coupleId }) => coupleId).join(',') });
  }

  async retention(scope: Scope): Promise<Retention> {
    const rules = await scope.entities.findBy(RetentionRule, { practiceId: scope.practiceId });
    return Object.fromEntries(
      recordClasses.map(each => [each, rules.find(({ recordClass }) => recordClass === each)?.years ?? usualYears]),
    ) as Retention;
  }

  async changeRetention(scope: Scope, { rules }: ChangeRetentionInput): Promise<RetentionRuleInput[]> {
    if (recordClasses.some(each => rules.filter(({ recordClass }) => recordClass === each).length !== 1)) throw refused('EACH_CLASS_ONCE');
    const faults = faultsOfRetention(Object.fromEntries(rules.map(({ recordClass, years }) => [recordClass, years])) as Retention);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const { practiceId } = scope;
    await scope.rows(
      `insert into clinical.retention (practice_id, record_class, years)
       select $1, rule.record_class, rule.years from unnest($2::text[], $3::integer[]) rule (record_class, years)
       on conflict (practice_id, record_class) do update set years = excluded.years`,
      [practiceId, rules.map(({ recordClass }) => recordClass), rules.map(({ years }) => years)],
    );
    return rulesOf(await this.retention(scope));
  }

  private wouldKeep(leftOn: string, retention: Retention): DecisionRow[] {
    return recordClasses.map(recordClass => ({
      recordClass,
      act: 'KEEP',
      reason: null,
      keptUntil: keptUntil(leftOn, retention[recordClass]),
    }));
  }

  private async rowsOf(scope: Scope, id: string | null): Promise<ErasureRow[]> {
    const rows = await scope.rows<ErasureRow & { leftAt: Date | null; timeZone: string }>(
      `select e.id, e.client_id as "clientId", trim(k.given_name || ' ' || k.family_name) as "clientName", e.state, e.asked_at as "askedAt",
              e.asked_by = e.client_id as "isByPerson", m.state <> 'ENDED' as "isInCare", l.left_at as "leftAt", p.time_zone as "timeZone",
              exists (select from clinical.legal_hold h where h.practice_id = $1 and h.client_id = e.client_id and h.lifted_at is null) as "isHeld",
              coalesce((select json_agg(json_build_object('recordClass', d.record_class, 'act', d.act, 'reason', d.reason, 'keptUntil', d.kept_until)
                                        order by d.record_class desc)
                          from clinical.erasure_decision d where d.practice_id = $1 and d.erasure_id = e.id), '[]') as decisions,
              s.staff_name as "decidedByName", e.decided_at as "decidedAt", e.done_at as "doneAt"
         from clinical.erasure e
         join directory.practice p on p.id = $1
         join clinical.client k on k.practice_id = $1 and k.id = e.client_id
         join directory.membership m on m.practice_id = $1 and m.person_id = e.client_id
         left join clinical.leaving l on l.practice_id = $1 and l.client_id = e.client_id
         left join directory.membership s on s.practice_id = $1 and s.person_id = e.decided_by
        where e.practice_id = $1 and ($2::uuid is null or e.id = $2)
        order by (e.state = 'OPEN') desc, (e.state = 'DECIDED') desc, e.asked_at desc, e.id desc
        limit 200`,
      [scope.practiceId, id],
    );
    return rows.map(row => ({ ...row, leftOn: row.leftAt && dayIn(row.timeZone, row.leftAt) }));
  }
}

export const rulesOf = (retention: Retention): RetentionRuleInput[] =>
  recordClasses.map(recordClass => ({ recordClass, years: retention[recordClass] }));
