import { Inject, Injectable } from '@nestjs/common';
import { calendarEntries, calendarUntil, type CalendarSession, type CalendarTask } from '@roadback/domain/calendar-feed';
import { CalendarAddresses } from '../identity/calendar-addresses.js';
import { contentOf } from '../library/version.queries.js';
import { inTheNameOf } from '../platform/access/viewer.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { calendarFile } from './calendar-file.js';

/** What a calendar app reads, as the client whose calendar it is: what they may not see is not in it, and the trail has it as read by them. */
@Injectable()
export class CalendarFeed {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(CalendarAddresses) private readonly addresses: CalendarAddresses,
  ) {}

  /** The file behind a secret; null where there is none, whyever. Throws RATE_LIMITED. */
  async read(secret: string, address: string): Promise<string | null> {
    const owner = await this.addresses.ownerOf(secret, address);
    if (!owner) return null;
    const { practiceId, personId, ...calendar } = owner;
    const viewer = inTheNameOf({ audience: 'CLIENT', practiceId, personId, roles: ['CLIENT'] }, 'read-calendar');
    try {
      const entries = await this.practiceScope.run(viewer, scope => this.entriesOf(scope));
      return calendarFile(entries, { ...calendar, secret });
    } catch (error) {
      // They left, or the practice was suspended, since it was looked up.
      if (publicError(error)?.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  /** R19: the state of a task is not asked for. */
  private async entriesOf(scope: Scope) {
    const { practiceId, personId, now } = scope;
    const until = calendarUntil(now);
    const tasks = await scope.rows<CalendarTask>(
      `select t.id, t.opens_at as "opensAt", t.closes_at as "closesAt", ${contentOf('t.exercise_version_id')} ->> 'safetyClass' as "safetyClass"
         from clinical.task t
        where t.practice_id = $1 and t.client_id = $2 and t.closes_at > $3 and t.opens_at < $4`,
      [practiceId, personId, now, until],
    );
    const sessions = await scope.rows<CalendarSession>('select begins_at as "beginsAt", minutes from app.joint_sessions($1)', [until]);
    return calendarEntries(tasks, sessions, now);
  }
}
