import { Inject, Injectable } from '@nestjs/common';
import { faultsOfReminders, usualReminders, type ReminderChoice } from '@roadback/domain/notice';
import type { RemindersInput } from '../generated/inputs.js';
import { NoticeReaches } from '../identity/notice-reach.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { invalid } from '../platform/errors.js';
import { choiceStatement } from './notices.queries.js';
import { nameOf } from './tell.js';

export interface MyReminders extends ReminderChoice {
  unreachableSince: Date | null;
}

/** What a person wants of reminders: read and chosen by themself alone. */
@Injectable()
export class Reminders {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
  ) {}

  async mine({ rows, practiceId, personId }: Scope): Promise<MyReminders> {
    const [mine] = await rows<{ choice: ReminderChoice | null; unreachableSince: Date | null }>(
      `select (select to_jsonb(x) from (${choiceStatement}) x) as choice, m.unreachable_since as "unreachableSince"
         from directory.membership m where m.practice_id = $1 and m.person_id = $2`,
      [practiceId, personId],
    );
    return { ...(mine?.choice ?? usualReminders), unreachableSince: mine?.unreachableSince ?? null };
  }

  /** What a server said of the address is forgotten, in every practice of theirs, and what waits is told. */
  async tryAddressAgain(viewer: PersonViewer): Promise<MyReminders> {
    await this.reaches.tryAgain(viewer.accountId);
    return this.practiceScope.run(viewer, scope => this.mine(scope));
  }

  async choose(scope: Scope, input: RemindersInput): Promise<MyReminders> {
    const choice: ReminderChoice = { ...input, checkInAt: input.checkInAt ?? null };
    const faults = faultsOfReminders(choice);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    await this.keep(scope, choice);
    return this.mine(scope);
  }

  /** No mail any more; what they chose besides stays for the day on which they turn them on again. */
  async stop(scope: Scope): Promise<void> {
    await this.keep(scope, { ...(await this.mine(scope)), byMail: false });
  }

  private async keep(scope: Scope, choice: ReminderChoice): Promise<void> {
    const { practiceId, personId } = scope;
    // What is being told at this moment is told by the choice before.
    await scope.lock(nameOf(practiceId, personId));
    await scope.rows(
      `insert into clinical.notice_choice (practice_id, person_id, by_mail, quiet_from, quiet_until, tasks, promises, check_in_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (practice_id, person_id) do update set by_mail = excluded.by_mail, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
         tasks = excluded.tasks, promises = excluded.promises, check_in_at = excluded.check_in_at`,
      [practiceId, personId, choice.byMail, choice.quietFrom, choice.quietUntil, choice.tasks, choice.promises, choice.checkInAt],
    );
    await scope.enqueue('notices', 'tell', { clientId: personId });
  }
}
