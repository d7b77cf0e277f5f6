import { Injectable } from '@nestjs/common';
import { breakGlass, glassDays, glassEnds, readReference, referenceOf } from '@roadback/domain/break-glass';
import { isRefusal } from '@roadback/domain/refusal';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { BreakGlass, BreakGlassLook } from './break-glass.entity.js';

interface BreakGlassRow {
  id: string;
  coupleId: string;
  partnerNames: string[];
  staffId: string;
  byName: string;
  reason: string;
  openedAt: string;
  endsAt: string;
  isOpen: boolean;
  lookedAt: string | null;
  lookedByName: string | null;
}
export type BreakGlassView = Omit<BreakGlassRow, 'staffId'> & { reference: string; isMine: boolean };

/** A supervisor opens a couple outside of the caseloads that they supervise. */
@Injectable()
export class BreakGlassService {
  /** What the policies let this viewer see; of others' the care team, other than the admins, sees a week. */
  async list(scope: Scope): Promise<BreakGlassView[]> {
    const isAdmin = scope.viewer.kind === 'PERSON' && scope.viewer.roles.includes('PRACTICE_ADMIN');
    const since = new Date(scope.now.getTime() - glassDays * 86_400_000);
    return this.rows(scope, null, isAdmin ? null : since);
  }

  async open(scope: Scope, typed: string, reason: string): Promise<BreakGlassView> {
    const reference = readReference(typed);
    const coupleId = reference && (await this.coupleOf(scope, reference));
    if (!coupleId) throw notFound();
    const { practiceId, personId: staffId, now: openedAt } = scope;
    // A second tap finds what the first has opened.
    await scope.lock(staffId);
    const standing = await this.openOf(scope, coupleId);
    if (standing) return this.one(scope, standing);
    const decided = breakGlass(reason, await this.reads(scope, coupleId));
    if (isRefusal(decided)) throw refused(decided.refused);
    const id = newId();
    const glass = { practiceId, id, coupleId, staffId, reason: reason.trim(), openedAt, endsAt: glassEnds(openedAt), endedAt: null };
    await scope.entities.insert(BreakGlass, glass);
    return this.one(scope, id);
  }

  async end(scope: Scope, id: string): Promise<BreakGlassView> {
    const { practiceId, personId, now } = scope;
    const [ended] = await scope.rows<{ id: string }>(
      `update clinical.break_glass g set ended_at = $4
        where g.practice_id = $1 and g.id = $2 and g.staff_id = $3 and g.ended_at is null and g.ends_at > $4 returning g.id`,
      [practiceId, id, personId, now],
    );
    if (!ended) throw notFound();
    return this.one(scope, id);
  }

  async look(scope: Scope, id: string): Promise<BreakGlassView> {
    await scope.lock(id);
    const [glass] = await this.rows(scope, id, null);
    if (!glass) throw notFound();
    if (glass.isMine) throw refused('OWN_BREAK_GLASS');
    if (glass.lookedAt === null) {
      const { practiceId, personId: lookedBy, now: lookedAt } = scope;
      const { staffId } = await scope.entities.findOneByOrFail(BreakGlass, { practiceId, id });
      await scope.entities.insert(BreakGlassLook, { practiceId, breakGlassId: id, staffId, lookedBy, lookedAt });
    }
    return this.one(scope, id);
  }

  private async one(scope: Scope, id: string): Promise<BreakGlassView> {
    return (await this.rows(scope, id, null))[0]!;
  }

  private async rows(scope: Scope, id: string | null, since: Date | null): Promise<BreakGlassView[]> {
    const rows = await scope.rows<BreakGlassRow>(
      `select g.id, g.couple_id as "coupleId", g.staff_id as "staffId", s.staff_name as "byName", ${opens('break_glass.reason', 'g')} as reason, g.opened_at as "openedAt",
              coalesce(g.ended_at, g.ends_at) as "endsAt", g.ended_at is null and g.ends_at > $3 as "isOpen",
              l.looked_at as "lookedAt", b.staff_name as "lookedByName",
              coalesce((select array_agg(k.given_name || ' ' || k.family_name order by r.position)
                          from clinical.partner r join clinical.client k on k.practice_id = $1 and k.id = r.client_id
                         where r.practice_id = $1 and r.couple_id = g.couple_id), '{}') as "partnerNames"
         from clinical.break_glass g
         join directory.membership s on s.practice_id = $1 and s.person_id = g.staff_id
         left join clinical.break_glass_look l on l.practice_id = $1 and l.break_glass_id = g.id
         left join directory.membership b on b.practice_id = $1 and b.person_id = l.looked_by
        where g.practice_id = $1 and ($2::uuid is null or g.id = $2) and ($4::timestamptz is null or g.opened_at > $4)
        order by g.opened_at desc, g.id desc limit 100`,
      [scope.practiceId, id, scope.now, since],
    );
    return rows.map(({ staffId, ...row }) => {
      const isMine = staffId === scope.personId;
      // Whoever opened it has the couple's page for as long as it is open, and no name after that.
      return { ...row, reference: referenceOf(row.coupleId), isMine, partnerNames: isMine ? [] : row.partnerNames };
    });
  }

  private async coupleOf(scope: Scope, reference: string): Promise<string | null> {
    const [found] = await scope.rows<{ id: string | null }>('select app.couple_by_reference($1) as id', [reference]);
    return found!.id;
  }

  private async openOf(scope: Scope, coupleId: string): Promise<string | null> {
    const [open] = await scope.rows<{ id: string }>(
      `select g.id from clinical.break_glass g
        where g.practice_id = $1 and g.couple_id = $2 and g.staff_id = $3 and g.ended_at is null and g.ends_at > $4`,
      [scope.practiceId, coupleId, scope.personId, scope.now],
    );
    return open?.id ?? null;
  }

  private async reads(scope: Scope, coupleId: string): Promise<boolean> {
    const [context] = await scope.rows<{ has: boolean }>("select strpos(current_setting('app.couples', true), $1) > 0 as has", [coupleId]);
    return context!.has;
  }
}
