import { Inject, Injectable } from '@nestjs/common';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { Mailer } from '../platform/mail/mailer.js';
import type { MailFailureKind } from '../platform/mail/mail-failure.js';

export interface MailStateRow {
  isSetUp: boolean;
  waiting: number;
  lastSentAt: Date | null;
  lastFailure: { kind: MailFailureKind; at: Date } | null;
}

/**
 * How a practice's mails fare, those of accounts, those that remind and those of alerts: whether they go out, and why not. Whom one was for and
 * what it said stands nowhere; that an alert's mail went out is not told either, for then there was one.
 */
@Injectable()
export class MailState {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  async of(practiceId: string): Promise<MailStateRow> {
    const [state] = await this.identityScope.query<{
      waiting: number;
      lastSentAt: Date | null;
      failure: MailFailureKind | null;
      failedAt: Date | null;
    }>(
      `select (select count(*)::int from directory.mail where practice_id = $1 and state = 'WAITING')
                + (select count(*)::int from directory.notice_mail where practice_id = $1 and state = 'WAITING') + alerts.waiting as waiting,
              greatest((select max(settled_at) from directory.mail where practice_id = $1 and state = 'SENT'),
                       (select max(settled_at) from directory.notice_mail where practice_id = $1 and state = 'SENT')) as "lastSentAt",
              f.failure, f.at as "failedAt"
         from app.alert_mails($1) alerts
         left join lateral (
           select * from (
             (select failure, coalesce(settled_at, made_at) as at from directory.mail
               where practice_id = $1 and failure is not null order by made_at desc, id desc limit 1)
             union all
             (select failure, coalesce(settled_at, made_at) from directory.notice_mail
               where practice_id = $1 and failure is not null order by made_at desc, id desc limit 1)
             union all
             select alerts.failure, alerts.failed_at where alerts.failure is not null) newest
            order by at desc limit 1) f on true`,
      [practiceId],
    );
    const { waiting, lastSentAt, failure, failedAt } = state!;
    return { isSetUp: this.mailer.isSetUp, waiting, lastSentAt, lastFailure: failure && failedAt && { kind: failure, at: failedAt } };
  }
}
