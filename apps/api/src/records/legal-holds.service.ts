import { Inject, Injectable } from '@nestjs/common';
import { faultOfRecordWords, type HoldKind } from '@roadback/domain/records';
import { saysWhy } from '@roadback/domain/roadmap';
import { IsNull } from 'typeorm';
import type { AddLegalHoldEntryInput, LiftLegalHoldInput, PlaceLegalHoldInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { ErasuresService } from './erasures.service.js';
import { LegalHold, LegalHoldEntry } from './records.entity.js';

interface HoldRow {
  id: string;
  clientId: string;
  clientName: string;
  kind: HoldKind;
  reason: string;
  placedByName: string;
  placedAt: Date;
  liftedByName: string | null;
  liftedAt: Date | null;
  liftedReason: string | null;
  entries: { id: string; words: string; writtenByName: string; writtenAt: Date }[];
}

/** A legal hold, from the paper that came to the day on which it is over. It beats every erasure while it stands. */
@Injectable()
export class LegalHoldsService {
  constructor(@Inject(ErasuresService) private readonly erasures: ErasuresService) {}

  list(scope: Scope, id: string | null = null): Promise<HoldRow[]> {
    return scope.rows<HoldRow>(
      `select h.id, h.client_id as "clientId", trim(k.given_name || ' ' || k.family_name) as "clientName", h.kind, h.reason,
              m.staff_name as "placedByName", h.placed_at as "placedAt", u.staff_name as "liftedByName", h.lifted_at as "liftedAt",
              h.lifted_reason as "liftedReason",
              coalesce((select json_agg(json_build_object('id', e.id, 'words', e.words, 'writtenByName', w.staff_name, 'writtenAt', e.written_at)
                                        order by e.written_at, e.id)
                          from clinical.legal_hold_entry e
                          join directory.membership w on w.practice_id = $1 and w.person_id = e.written_by
                         where e.practice_id = $1 and e.hold_id = h.id), '[]') as entries
         from clinical.legal_hold h
         join clinical.client k on k.practice_id = $1 and k.id = h.client_id
         join directory.membership m on m.practice_id = $1 and m.person_id = h.placed_by
         left join directory.membership u on u.practice_id = $1 and u.person_id = h.lifted_by
        where h.practice_id = $1 and ($2::uuid is null or h.id = $2)
        order by (h.lifted_at is null) desc, h.placed_at desc, h.id desc
        limit 200`,
      [scope.practiceId, id],
    );
  }

  async place(scope: Scope, { clientId, kind, reason }: PlaceLegalHoldInput): Promise<HoldRow> {
    const { practiceId, personId: placedBy, now: placedAt } = scope;
    const known = await scope.rows('select 1 from clinical.client where practice_id = $1 and id = $2', [practiceId, clientId]);
    if (known.length === 0) throw notFound();
    if (!saysWhy(reason)) throw refused('REASON_NEEDED');
    // An erasure that runs at this moment is done first; one that comes later finds the hold.
    await scope.lock(clientId);
    const id = newId();
    const standing = { liftedBy: null, liftedAt: null, liftedReason: null };
    await scope.entities.insert(LegalHold, { practiceId, id, clientId, kind, reason: reason.trim(), placedBy, placedAt, ...standing });
    return this.known(scope, id);
  }

  async addEntry(scope: Scope, { holdId, words, idempotencyKey }: AddLegalHoldEntryInput): Promise<HoldRow> {
    const { practiceId, personId: writtenBy, now: writtenAt } = scope;
    const hold = await this.known(scope, holdId);
    const fault = faultOfRecordWords(words);
    if (fault) throw invalid({ words: fault });
    await scope.lock(idempotencyKey);
    const sent = await scope.entities.findOneBy(LegalHoldEntry, { practiceId, writtenBy, idempotencyKey });
    if (sent) {
      if (sent.words !== words.trim() || sent.holdId !== holdId) throw conflict('KEY_REUSED');
      return hold;
    }
    if (hold.liftedAt) throw refused('HOLD_LIFTED');
    await scope.entities.insert(LegalHoldEntry, {
      practiceId,
      id: newId(),
      holdId,
      words: words.trim(),
      writtenBy,
      writtenAt,
      idempotencyKey,
    });
    return this.known(scope, holdId);
  }

  /** Lifts a hold; what was decided meanwhile is done now. */
  async lift(scope: Scope, { holdId, reason }: LiftLegalHoldInput): Promise<HoldRow> {
    const { practiceId, personId: liftedBy, now: liftedAt } = scope;
    const { clientId } = await this.known(scope, holdId);
    if (!saysWhy(reason)) throw refused('REASON_NEEDED');
    const { affected } = await scope.entities.update(
      LegalHold,
      { practiceId, id: holdId, liftedAt: IsNull() },
      { liftedBy, liftedAt, liftedReason: reason.trim() },
    );
    if (affected !== 1) throw refused('HOLD_LIFTED');
    const waiting = await scope.rows<{ id: string }>(
      "select id from clinical.erasure where practice_id = $1 and client_id = $2 and state = 'DECIDED'",
      [practiceId, clientId],
    );
    for (const { id } of waiting) await this.erasures.handOn(scope, { erasureId: id, clientId });
    return this.known(scope, holdId);
  }

  private async known(scope: Scope, id: string): Promise<HoldRow> {
    const [hold] = await this.list(scope, id);
    if (!hold) throw notFound();
    return hold;
  }
}
