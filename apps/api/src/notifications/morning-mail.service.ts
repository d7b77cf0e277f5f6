import { Inject, Injectable } from '@nestjs/common';
import { faultsOfMorning, usualMorning, type MorningChoice } from '@roadback/domain/morning-mail';
import type { MorningMailInput } from '../generated/inputs.js';
import { NoticeReaches } from '../identity/notice-reach.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { invalid } from '../platform/errors.js';
import { morningStatement } from './mornings.js';
import { nameOf } from './tell.js';

export interface MyMorningMail extends MorningChoice {
  unreachableSince: Date | null;
}

/** What somebody of the staff wants of morning mails: read and chosen by themself alone. */
@Injectable()
export class MorningMail {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
  ) {}

  async mine({ rows, practiceId, personId }: Scope): Promise<MyMorningMail> {
    const [mine] = await rows<{ choice: MorningChoice | null; unreachableSince: Date | null }>(
      `select (select to_jsonb(x) from (${morningStatement}) x) as choice, m.unreachable_since as "unreachableSince"
         from directory.membership m where m.practice_id = $1 and m.person_id = $2`,
      [practiceId, personId],
    );
    return { ...(mine?.choice ?? usualMorning), unreachableSince: mine?.unreachableSince ?? null };
  }

  /** What a server said of the address is forgotten, in every practice of theirs. */
  async tryAgain(viewer: PersonViewer): Promise<MyMorningMail> {
    await this.reaches.tryAgain(viewer.accountId);
    return this.practiceScope.run(viewer, scope => this.mine(scope));
  }

  async choose(scope: Scope, choice: MorningMailInput): Promise<MyMorningMail> {
    const faults = faultsOfMorning(choice);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    await this.keep(scope, choice);
    return this.mine(scope);
  }

  /** No mail any more; the hours that they chose stay for the day on which they turn them on again. */
  async stop(scope: Scope): Promise<void> {
    await this.keep(scope, { ...(await this.mine(scope)), often: 'OFF' });
  }

  private async keep(scope: Scope, { often, at, quietFrom, quietUntil }: MorningChoice): Promise<void> {
    const { practiceId, personId } = scope;
    // What is being told at this moment is told by the choice before.
    await scope.lock(nameOf(practiceId, personId));
    await scope.rows(
      `insert into clinical.morning_choice (practice_id, person_id, often, at, quiet_from, quiet_until) values ($1, $2, $3, $4, $5, $6)
       on conflict (practice_id, person_id) do update set often = excluded.often, at = excluded.at, quiet_from = excluded.quiet_from,
         quiet_until = excluded.quiet_until`,
      [practiceId, personId, often, at, quietFrom, quietUntil],
    );
    await scope.enqueue('notices', 'tell', { clientId: personId });
  }
}
