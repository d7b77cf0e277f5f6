import { Inject, Injectable } from '@nestjs/common';
import type { AccountMailKind } from '@roadback/content/mails/mail-words';
import { Clock } from '../platform/clock.js';
import type { DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';

/** A mail that is to go out: of which kind, to whom, and with what secret. What it says, the worker decides when it sends. */
export interface NewMail {
  kind: AccountMailKind;
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

  /** All of one practice. */
  async put(query: DirectoryQuery, ...mails: NewMail[]): Promise<void> {
    if (mails.length === 0) return;
    const rows = mails.map(mail => ({ ...mail, id: newId(), jobId: newId() }));
    await query(
      `with letter as (
         select * from jsonb_to_recordset($1::jsonb)
           letter (id uuid, kind text, "accountId" uuid, "personId" uuid, recipient text, "secretId" uuid, "deviceId" uuid, "jobId" uuid)),
       mail as (
         insert into directory.mail (practice_id, id, kind, account_id, person_id, recipient, secret_id, device_id, made_at)
         select $3, id, kind, "accountId", "personId", recipient, "secretId", "deviceId", $2 from letter),
       job as (
         insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
         select "jobId", $3, 'mail', 'send', jsonb_build_object('practiceId', $3::uuid, 'mailId', id), $2 from letter)
       select pg_notify('outbox', '')`,
      [JSON.stringify(rows), this.clock.now(), mails[0]!.practiceId],
    );
  }
}
