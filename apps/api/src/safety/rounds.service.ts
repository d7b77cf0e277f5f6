import { Injectable } from '@nestjs/common';
import { newestScreening } from '@roadback/content/screening';
import { nextScreeningAt } from '@roadback/domain/screening';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { ScreeningRound } from './screening.entity.js';

/**
 * R3: both partners are asked together: at the start, every 90 days and after a lapse. Whether a round is opened never depends on what
 * either of them did with the one before, so that its coming says nothing of the other (R19).
 */
@Injectable()
export class ScreeningRounds {
  /** Asks both now, by an act of staff, and again in 90 days. The same key asks once. */
  async ask(scope: Scope, coupleId: string, idempotencyKey: string = newId()): Promise<void> {
    const { practiceId, personId: askedBy } = scope;
    await scope.lock(coupleId);
    if (await scope.entities.existsBy(ScreeningRound, { practiceId, coupleId, idempotencyKey })) return;
    await this.open(scope, coupleId, askedBy, idempotencyKey);
    await this.resume(scope, coupleId, nextScreeningAt(scope.now));
  }

  /** A job asks both again once 90 days have passed; called too early, or twice, it only sets its next time. */
  async askAgain(scope: Scope, coupleId: string): Promise<number> {
    const { practiceId, now } = scope;
    await scope.lock(coupleId);
    const [newest] = await scope.entities.find(ScreeningRound, {
      where: { practiceId, coupleId },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    const isDue = !newest || nextScreeningAt(newest.askedAt).getTime() <= now.getTime();
    if (isDue) await this.open(scope, coupleId, null, newId());
    await scope.rows("update jobs.wake_up set next_at = $3 where practice_id = $1 and kind = 'ASK_SCREENING' and subject_id = $2", [
      practiceId,
      coupleId,
      nextScreeningAt(isDue ? now : newest.askedAt),
    ]);
    return isDue ? 1 : 0;
  }

  /** Nobody is asked while a plan does not go on. */
  async rest(scope: Scope, coupleId: string): Promise<void> {
    await scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'ASK_SCREENING' and subject_id = $2", [
      scope.practiceId,
      coupleId,
    ]);
  }

  /** From when the job looks again; it then asks only if 90 days have passed. */
  async resume(scope: Scope, coupleId: string, at: Date): Promise<void> {
    await this.rest(scope, coupleId);
    // A round is of the couple, and of no client: both columns name the couple.
    await scope.rows(
      `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at) values ($1, 'ASK_SCREENING', $2, $2, $2, $3)`,
      [scope.practiceId, coupleId, at],
    );
  }

  private async open(scope: Scope, coupleId: string, askedBy: string | null, idempotencyKey: string): Promise<void> {
    await scope.entities.insert(ScreeningRound, {
      practiceId: scope.practiceId,
      id: newId(),
      coupleId,
      version: newestScreening.version,
      askedBy,
      askedAt: scope.now,
      idempotencyKey,
    });
  }
}
