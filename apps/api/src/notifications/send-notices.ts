import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { letterOf } from '@roadback/content/mails/letter';
import { discreetName } from '@roadback/domain/discreet';
import { minutesToNextTry } from '@roadback/domain/notice';
import { NoticeReaches } from '../identity/notice-reach.js';
import { inTheNameOf } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { Mailer } from '../platform/mail/mailer.js';
import { MailFailure, type MailFailureKind } from '../platform/mail/mail-failure.js';
import { nameOf, type ClaimedMail } from './tell.js';

const minute = 60_000;
/** What was sent is written down although the database was away for a moment: shorter than a claim, so that nobody else sends it meanwhile. */
const settlePatienceMs = 60_000;

/** How a try ended. */
interface Ending {
  state: 'SENT' | 'DROPPED' | 'FAILED' | 'WAITING';
  failure: MailFailureKind | null;
}

/** Sends a claimed mail, outside of any transaction, and writes down how it ended. */
@Injectable()
export class SendNotices {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(NoticeReaches) private readonly reaches: NoticeReaches,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(mail: ClaimedMail): Promise<void> {
    const ending = await this.tried(mail);
    if (ending.failure === 'ADDRESS_REFUSED' && ending.state === 'FAILED') await this.reaches.refused(mail.practiceId, mail.personId);
    await this.settle(mail, ending);
  }

  private async tried(mail: ClaimedMail): Promise<Ending> {
    const reach = await this.reaches.of(mail.practiceId, mail.personId);
    if (!reach) return { state: 'DROPPED', failure: null };
    const { recipient, language, portalName } = reach;
    const stopUrl = new URL(`/stop?${mail.stop}`, this.config.publicUrl).href;
    const url = new URL(mail.page, this.config.publicUrl).href;
    const kind = mail.audience === 'STAFF' ? 'MORNING' : 'REMINDER';
    const letter = letterOf({ kind, language, name: discreetName(portalName), url, code: null, device: null, stopUrl });
    try {
      await this.mailer.send({ messageId: mail.id, to: recipient, stopUrl, ...letter });
      return { state: 'SENT', failure: null };
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      return { state: error.isFinal || minutesToNextTry(mail.attempts) === null ? 'FAILED' : 'WAITING', failure: error.kind };
    }
  }

  private async settle(mail: ClaimedMail, ending: Ending): Promise<void> {
    const { audience, practiceId, personId } = mail;
    const viewer = inTheNameOf({ audience, practiceId, personId, roles: [] }, 'tell');
    for (const until = Date.now() + settlePatienceMs; ; await wait(500)) {
      try {
        return await this.practiceScope.run(viewer, scope => this.write(scope, mail, ending));
      } catch (error) {
        // Whoever left meanwhile has nothing that waits; everything else is worth another try.
        if (publicError(error)?.code === 'UNAUTHENTICATED') return await this.reaches.drop(practiceId, personId);
        if (Date.now() > until) throw error;
      }
    }
  }

  private async write(scope: Scope, mail: ClaimedMail, { state, failure }: Ending): Promise<void> {
    const { practiceId, personId, now } = scope;
    await scope.lock(nameOf(practiceId, personId));
    const isOver = state !== 'WAITING';
    // Held no longer by this worker: somebody else took it on after the claim was over, and writes how that ended.
    const settled = await scope.rows(
      `update directory.notice_mail set state = $3, failure = $4, claimed_at = null, settled_at = $5
        where practice_id = $1 and id = $2 and state = 'WAITING' and claimed_at = $6 returning id`,
      [practiceId, mail.id, state, failure, isOver ? now : null, mail.claimedAt],
    );
    if (settled.length === 0) return;
    if (isOver)
      await scope.rows("update clinical.notice set state = $3 where practice_id = $1 and mail_id = $2 and state = 'WAITING'", [
        practiceId,
        mail.id,
        state === 'DROPPED' ? 'OFF' : state,
      ]);
    const nextTry = isOver ? mail.nextAt : new Date(now.getTime() + minutesToNextTry(mail.attempts)! * minute);
    await scope.rows(
      "update jobs.wake_up set next_at = $3 where practice_id = $1 and kind = 'TELL' and subject_id = $2 and client_id = $2",
      [practiceId, personId, nextTry < mail.nextAt ? nextTry : mail.nextAt],
    );
  }
}
