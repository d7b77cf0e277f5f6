import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '@roadback/domain/refusal';
import { separate, type CoupleState, type SeparationBy } from '@roadback/domain/separation';
import type { Scope } from '../platform/database/practice-scope.js';
import { refused } from '../platform/errors.js';
import { Couple, Separation } from './couple.entity.js';
import { CouplesService, type CoupleRow } from './couples.service.js';

/**
 * R15: two people are no longer a couple. The couple's state is all that changes: what looks at sharing looks at it, in the policies and
 * in the rules, so that everything stops being shared with this one row (docs/decisions/0016).
 */
@Injectable()
export class Separate {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async byCounselor(scope: Scope, coupleId: string, reason: string): Promise<CoupleRow> {
    const couple = await this.couples.known(scope, coupleId);
    await this.declare(scope, couple, { who: 'COUNSELOR', reason });
    return (await this.couples.list(scope, couple.id))[0]!;
  }

  async byPartner(scope: Scope): Promise<boolean> {
    const [couple] = await scope.rows<{ id: string; state: CoupleState }>(
      `select c.id, c.state from clinical.partner r join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
        where r.practice_id = $1 and r.client_id = $2 and r.active`,
      [scope.practiceId, scope.personId],
    );
    if (!couple) throw refused('NOT_IN_A_COUPLE');
    await this.declare(scope, couple, { who: 'PARTNER' });
    return true;
  }

  private async declare(scope: Scope, couple: { id: string; state: CoupleState }, by: SeparationBy): Promise<void> {
    const { practiceId } = scope;
    const separation = separate(couple.state, by);
    if (isRefusal(separation)) throw refused(separation.refused);
    if (!separation.isNew) return;
    // Of two who declare it at the same moment the second waits for the first, changes nothing, and is answered alike.
    const { affected } = await scope.entities.update(Couple, { practiceId, id: couple.id, state: 'ACTIVE' }, { state: 'SEPARATED' });
    if (affected === 1)
      await scope.entities.insert(Separation, {
        practiceId,
        coupleId: couple.id,
        declaredBy: scope.personId,
        declaredAt: scope.now,
        reason: separation.reason,
      });
  }
}
