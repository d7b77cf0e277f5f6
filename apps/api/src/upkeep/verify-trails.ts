import { Inject, Injectable } from '@nestjs/common';
import type { UpkeepEnd } from '@roadback/domain/upkeep';
import { verifyTrailsAt } from '../platform/audit/verify-trail.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { JOBS, type Jobs } from '../platform/jobs/jobs-connection.js';

/**
 * Verifies the audit trails of all practices once a day (R11), over a connection that can do nothing else and is open only meanwhile. It
 * notices what was changed in the database; an end that was cut together with its head shows only to whoever kept a head elsewhere.
 */
@Injectable()
export class VerifyTrails {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(JOBS) private readonly jobs: Jobs,
  ) {}

  async run(): Promise<UpkeepEnd> {
    if (!this.config.auditorDatabaseUrl) return { result: 'NOT_SET_UP', amount: 0 };
    let amount = 0;
    let broken = 0;
    for await (const found of verifyTrailsAt(this.config.auditorDatabaseUrl)) {
      amount += 1;
      if (found.broken) broken += 1;
      await this.jobs.pool.query(
        `insert into jobs.trail_check (practice_id, checked_at, sealed, broken_kind, broken_seq) values ($1, $2, $3, $4, $5)
         on conflict (practice_id) do update set checked_at = excluded.checked_at, sealed = excluded.sealed,
           broken_kind = excluded.broken_kind, broken_seq = excluded.broken_seq`,
        [found.practiceId, new Date(), found.sealed, found.broken?.kind ?? null, found.broken?.seq ?? null],
      );
    }
    return { result: broken > 0 ? 'FOUND_BROKEN' : 'DONE', amount };
  }
}
