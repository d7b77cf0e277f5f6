import { Inject, Injectable } from '@nestjs/common';
import type { PlatformViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { PracticesService, type PracticeRow } from './practices.service.js';

export interface StateChange {
  id: string;
  toState: PracticeRow['state'];
  reason: string;
  byName: string;
  changedAt: Date;
}

const shortestReason = 10;

/** Suspending and resuming a practice: nobody enters while it is suspended, its jobs rest, and nothing of it is lost. */
@Injectable()
export class PracticeStates {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(PracticesService) private readonly practices: PracticesService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  changes(practiceId: string): Promise<StateChange[]> {
    return this.identityScope.query<StateChange>(
      `select c.id, c.to_state as "toState", c.reason, coalesce(a.name, '') as "byName", c.changed_at as "changedAt"
         from directory.practice_state_change c
         left join directory.platform_admin a on a.account_id = c.changed_by
        where c.practice_id = $1 order by c.changed_at desc, c.id desc`,
      [practiceId],
    );
  }

  /** A practice that is in this state already stays as it is, and nothing is written. */
  async change(viewer: PlatformViewer, practiceId: string, toState: 'ACTIVE' | 'SUSPENDED', reason: string): Promise<PracticeRow> {
    if (reason.trim().length < shortestReason) throw invalid({ reason: 'TOO_SHORT' });
    await this.identityScope.run(async query => {
      const [before] = await query<{ state: string }>('select state from directory.practice where id = $1 for update', [practiceId]);
      if (!before) throw notFound();
      // Out of leaving leads calling it off, and nothing else.
      if (before.state === 'CLOSED' || before.state === 'OFFBOARDED') throw refused('PRACTICE_CLOSED');
      if (before.state === toState) return;
      await query('update directory.practice set state = $2 where id = $1', [practiceId, toState]);
      await query(
        `insert into directory.practice_state_change (practice_id, id, to_state, reason, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [practiceId, newId(), toState, reason.trim(), viewer.accountId, this.clock.now()],
      );
    });
    return (await this.practices.list(practiceId))[0]!;
  }
}
