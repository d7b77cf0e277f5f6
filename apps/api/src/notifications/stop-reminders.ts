import { Inject, Injectable } from '@nestjs/common';
import { NoticeReaches } from '../identity/notice-reach.js';
import { inTheNameOf } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { MorningMail } from './morning-mail.service.js';
import { Reminders } from './reminders.service.js';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const link = new RegExp(`^(${uuid})\\.(${uuid})\\.([\\w-]{43})$`);

/** Ends the reminders, or the morning mails, of whoever a mail was for. Its link holds a secret of that one mail, and opens nothing else. */
@Injectable()
export class StopReminders {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
    @Inject(Reminders) private readonly reminders: Reminders,
    @Inject(MorningMail) private readonly mornings: MorningMail,
  ) {}

  /** Whether the link is one of ours; twice is once. */
  async by(stop: string): Promise<boolean> {
    const [, practiceId, mailId, secret] = link.exec(stop) ?? [];
    if (!practiceId || !mailId || !secret) return false;
    const personId = await this.reaches.recipientOf(practiceId, mailId, secret);
    if (personId === null) return false;
    const who = await this.reaches.who(practiceId, personId);
    if (!who) return false;
    const viewer = inTheNameOf({ audience: who.audience, practiceId, personId, roles: who.roles }, 'tell');
    try {
      await this.practiceScope.run(viewer, scope => (who.audience === 'STAFF' ? this.mornings.stop(scope) : this.reminders.stop(scope)));
    } catch (error) {
      // Whoever left gets none any more.
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
    }
    return true;
  }
}
