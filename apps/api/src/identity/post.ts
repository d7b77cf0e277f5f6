import { Inject, Injectable } from '@nestjs/common';
import type { MailKind } from '@roadback/content/mails/mail-words';
import { Clock } from '../platform/clock.js';
import type { DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';

/** A mail that is to go out: of which kind, to whom, and with what secret. What it says, the worker decides when it sends. */
export interface NewMail {
  kind: MailKind;
  practiceId: string;
  personId: string;
  accountId: string;
  /** Wiped once the mail is gone. */
  recipient: string;
  /** The secret that it brings (`SentSecrets`), or null. */
  secretId: string | null;
  /** The device that it is about, or null. */
  deviceId: string | null;
}

/** Puts mails where the worker finds them, in the transaction of their cause. Nobody ever waits for a mail server. */
@Injectable()
export class Post {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async put(query: DirectoryQuery, mail: NewMail): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    await query(
      `with mail as (
         insert into directory.mail (practice_id, id, kind, account_id, person_id, recipient, secret_id, device_id, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9))
       insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
       values ($10, $1, 'mail', 'send', $11::jsonb, $9)`,
      [
        mail.practiceId,
        id,
        mail.kind,
        mail.accountId,
        mail.personId,
        mail.recipient,
        mail.secretId,
        mail.deviceId,
        now,
        newId(),
        JSON.stringify({ practiceId: mail.practiceId, mailId: id }),
      ],
    );
    await query("select pg_notify('outbox', '')", []);
  }
}
