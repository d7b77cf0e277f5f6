import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { inTheNameOf } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { QuietWorker, recovers } from '../platform/jobs/quiet-worker.js';
import { Mailer } from '../platform/mail/mailer.js';
import { MailFailure } from '../platform/mail/mail-failure.js';
import { MailWriter, type ClaimedMail } from './mail-writer.js';

/** Longer than the most patient talk with a server: whoever holds a mail for longer has crashed with it. */
const claimMs = 90_000;

type MailJob = Job<{ practiceId: string; mailId: string; personId: string }>;

/** Sends what `Post` left. A mail goes out once: a claim keeps two workers apart, and the row says when it is done. */
@Processor('mail', { ...recovers, concurrency: 4 })
export class MailJobs extends QuietWorker {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(MailWriter) private readonly writer: MailWriter,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  protected async work(job: MailJob): Promise<void> {
    if (job.name === 'send') return this.send(job);
    if (job.name === 'new-address') return this.followAddress(job.data);
    throw new UnrecoverableError(`nobody knows the job "${job.name}"`);
  }

  private async send(job: MailJob): Promise<void> {
    const { practiceId, mailId } = job.data;
    const mail = await this.claim(practiceId, mailId);
    if (!mail) return;
    try {
      const letter = await this.writer.write(mail);
      if (letter) await this.mailer.send({ messageId: mail.id, to: mail.recipient, ...letter });
      await this.settle(mail, letter ? 'SENT' : 'DROPPED', null);
    } catch (error) {
      await this.note(mail, error, mail.attempts >= (job.opts.attempts ?? 1));
    }
  }

  /** Takes a mail on. Null where there is nothing left to do; throws while another worker has it. */
  private async claim(practiceId: string, mailId: string): Promise<ClaimedMail | null> {
    const now = this.clock.now();
    const [mail] = await this.identityScope.query<ClaimedMail & { isGone: boolean }>(
      `update directory.mail m set claimed_at = $3, attempts = m.attempts + 1
         from directory.membership b, directory.practice p
        where m.practice_id = $1 and m.id = $2 and m.state = 'WAITING' and (m.claimed_at is null or m.claimed_at < $4)
          and b.practice_id = $1 and b.person_id = m.person_id and p.id = $1
        returning m.practice_id as "practiceId", m.id, m.kind, m.account_id as "accountId", m.person_id as "personId", m.recipient,
                  m.secret_id as "secretId", m.device_id as "deviceId", m.attempts, b.audience, b.language, b.time_zone as "timeZone", p.portal_name as "portalName",
                  (p.state <> 'ACTIVE' or b.state = 'ENDED') as "isGone"`,
      [practiceId, mailId, now, new Date(now.getTime() - claimMs)],
    );
    if (mail?.isGone) {
      await this.settle(mail, 'DROPPED', null);
      return null;
    }
    if (mail) return mail;
    const [held] = await this.identityScope.query<{ state: string }>(
      'select state from directory.mail where practice_id = $1 and id = $2',
      [practiceId, mailId],
    );
    if (held?.state === 'WAITING') throw new Error('another worker has this mail');
    return null;
  }

  /** Writes down why a mail was not taken, and throws for another try, where one may help. */
  private async note(mail: ClaimedMail, error: unknown, isLast: boolean): Promise<void> {
    if (!(error instanceof MailFailure)) {
      await this.release(mail, null);
      throw error;
    }
    if (error.isFinal || isLast) {
      await this.settle(mail, 'FAILED', error.kind);
      return;
    }
    await this.release(mail, error.kind);
    throw error;
  }

  private async release({ practiceId, id }: ClaimedMail, failure: string | null): Promise<void> {
    await this.identityScope.query(
      'update directory.mail set claimed_at = null, failure = coalesce($3, failure) where practice_id = $1 and id = $2',
      [practiceId, id, failure],
    );
  }

  private async settle({ practiceId, id }: ClaimedMail, state: 'SENT' | 'FAILED' | 'DROPPED', failure: string | null): Promise<void> {
    await this.identityScope.query(
      'update directory.mail set state = $3, failure = $4, recipient = null, settled_at = $5 where practice_id = $1 and id = $2',
      [practiceId, id, state, failure, this.clock.now()],
    );
  }

  /** A client has confirmed a new address: what their practice knows of it follows, written as themself. */
  private async followAddress({ practiceId, personId }: MailJob['data']): Promise<void> {
    const [account] = await this.identityScope.query<{ email: string }>(
      `select a.email from directory.membership m join directory.account a on a.id = m.account_id
        where m.practice_id = $1 and m.person_id = $2 and m.audience = 'CLIENT' and m.state = 'ACTIVE'`,
      [practiceId, personId],
    );
    if (!account) return;
    const viewer = inTheNameOf({ audience: 'CLIENT', practiceId, personId, roles: ['CLIENT'] }, 'new-address');
    await this.practiceScope.run(viewer, scope =>
      scope.rows('update clinical.client_contact set email = $3 where practice_id = $1 and client_id = $2', [
        practiceId,
        personId,
        account.email,
      ]),
    );
  }
}
