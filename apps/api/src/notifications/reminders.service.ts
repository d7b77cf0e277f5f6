import { Injectable } from '@nestjs/common';
import { faultsOfReminders, usualReminders, type ReminderChoice } from '@roadback/domain/notice';
import type { RemindersInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid } from '../platform/errors.js';
import { choiceStatement } from './notices.queries.js';
import { nameOf } from './tell.js';

/** What a person wants of reminders: read and chosen by themself alone. */
@Injectable()
export class Reminders {
  async mine({ rows, practiceId, personId }: Scope): Promise<ReminderChoice> {
    const [choice] = await rows<ReminderChoice>(choiceStatement, [practiceId, personId]);
    return choice ?? usualReminders;
  }

  async choose(scope: Scope, input: RemindersInput): Promise<ReminderChoice> {
    const { practiceId, personId } = scope;
    const choice: ReminderChoice = { ...input, checkInAt: input.checkInAt ?? null };
    const faults = faultsOfReminders(choice);
    if (Object.keys(faults).length > 0) throw invalid(faults);
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
    return choice;
  }
}
