import { Inject, Injectable } from '@nestjs/common';
import { minutesBetweenMails, minutesToNextTry } from '@roadback/domain/notice';
import { hashToken, newToken } from '../identity/sessions.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import type { Audience } from '../platform/access/viewer.js';
import { keep } from './keep-notices.js';
import { Mornings } from './mornings.js';
import { readClient, type Person, type WaitingNotice } from './notices.queries.js';
import { quietUntil } from './occasions.js';

const minute = 60_000;
/** Longer than the most patient talk with a server: whoever holds a mail for longer has crashed with it. */
export const claimMs = 90_000;
/** At the latest so often somebody is looked at, whatever was missed. */
export const lookAhead = 24 * 60 * minute;

/** A mail that this worker took on, and what its link opens. */
export interface ClaimedMail {
  practiceId: string;
  id: string;
  personId: string;
  attempts: number;
  claimedAt: Date;
  /** Of the link that ends these mails; its hash is kept. */
  stop: string;
  /** In which app what it tells of is found. */
  audience: Audience;
  /** The page that its link opens (R10: a task's, or the day's, and no other). */
  page: string;
  /** When this person is to be looked at next, once the mail has gone. */
  nextAt: Date;
}

/** Notices that this worker took on for the phone. */
export interface ClaimedPush {
  practiceId: string;
  personId: string;
  noticeIds: string[];
  attempts: number;
  triedAt: Date;
  page: string;
}

/** What goes out now, by each channel; they know nothing of each other. */
export interface Claimed {
  mail: ClaimedMail | null;
  push: ClaimedPush | null;
}

/** What a channel does now, and when it is to be looked at again; null where nothing of it waits. */
interface Step<Claim> {
  claim: Claim | null;
  at: Date | null;
}

/**
 * Tells one person what there is to tell: writes down what is due, each thing once; takes back what stands no longer; and claims the mail and
 * the word to their phones that bring it, where they may go now. Asked twice, by two workers, or after a day of silence, the outcome is the
 * same. The next look stands in the person's wake-up.
 */
@Injectable()
export class Tell {
  constructor(@Inject(Mornings) private readonly mornings: Mornings) {}

  async run(scope: Scope): Promise<Claimed> {
    const { practiceId, personId, now } = scope;
    await scope.lock(nameOf(practiceId, personId));
    const until = new Date(now.getTime() + lookAhead);
    const person = audienceOf(scope) === 'STAFF' ? await this.mornings.read(scope, until) : await readClient(scope, until);
    const waiting = await keep(scope, person);
    const nextAt = person.occasions.find(({ dueAt }) => dueAt > now)?.dueAt ?? until;
    const push = await this.push(
      scope,
      person,
      waiting.filter(({ pushState }) => pushState === 'WAITING'),
    );
    const afterPush = push.at ? sooner(nextAt, push.at) : nextAt;
    const mail = await this.mail(
      scope,
      person,
      waiting.filter(({ state }) => state === 'WAITING'),
      afterPush,
    );
    // A mail that is sent sets the next look itself.
    await this.wake(scope, person, mail.claim ? mail.at! : mail.at ? sooner(afterPush, mail.at) : afterPush);
    return { mail: mail.claim, push: push.claim };
  }

  private async mail(scope: Scope, person: Person, waiting: readonly WaitingNotice[], nextAt: Date): Promise<Step<ClaimedMail>> {
    const { now } = scope;
    const claimedUntil = person.mail?.claimedAt != null ? new Date(new Date(person.mail.claimedAt).getTime() + claimMs) : null;
    if (claimedUntil && claimedUntil > now) return { claim: null, at: claimedUntil };
    if (waiting.length === 0) {
      if (person.mail) await this.drop(scope, person.mail.id);
      return { claim: null, at: null };
    }
    const mayGoAt = this.mayGoAt(person, person.lastSentAt, now);
    if (mayGoAt > now) return { claim: null, at: mayGoAt };
    return { claim: await this.claim(scope, person, waiting, nextAt), at: new Date(now.getTime() + claimMs) };
  }

  /** A try is its own claim: until it has had its time, nobody makes another, whether it crashed or a service was away. */
  private async push(scope: Scope, person: Person, waiting: readonly WaitingNotice[]): Promise<Step<ClaimedPush>> {
    const { practiceId, personId, now } = scope;
    if (waiting.length === 0) return { claim: null, at: null };
    const mayGoAt = this.mayGoAt(person, person.lastPushedAt, now);
    const freeAt = waiting.map(againAt).reduce(later, mayGoAt);
    if (freeAt > now) return { claim: null, at: freeAt };
    const noticeIds = waiting.map(({ id }) => id);
    await scope.rows(
      'update clinical.notice set push_attempts = push_attempts + 1, push_tried_at = $3 where practice_id = $1 and id = any ($2::uuid[])',
      [practiceId, noticeIds, now],
    );
    const attempts = Math.max(...waiting.map(({ pushAttempts }) => pushAttempts)) + 1;
    const claim = { practiceId, personId, noticeIds, attempts, triedAt: now, page: pageOf(scope, waiting) };
    return { claim, at: new Date(now.getTime() + claimMs) };
  }

  /** When something may go to this person at the earliest, after the last that went the same way (R10). */
  private mayGoAt(person: Person, last: Date | null, now: Date): Date {
    const afterLast = last && new Date(last.getTime() + minutesBetweenMails * minute);
    const free = afterLast && afterLast > now ? afterLast : now;
    return quietUntil(person, free) ?? free;
  }

  private async claim(scope: Scope, { mail }: Person, waiting: readonly WaitingNotice[], nextAt: Date): Promise<ClaimedMail> {
    const { practiceId, personId, now } = scope;
    const id = mail?.id ?? newId();
    const secret = newToken();
    const row = [practiceId, id, now, hashToken(secret)];
    if (mail)
      await scope.rows(
        `update directory.notice_mail set claimed_at = $3, attempts = attempts + 1, stop_hashes = array_append(stop_hashes, $4)
          where practice_id = $1 and id = $2`,
        row,
      );
    else
      await scope.rows(
        `insert into directory.notice_mail (practice_id, id, person_id, attempts, claimed_at, stop_hashes, made_at)
         values ($1, $2, $5, 1, $3, array[$4::bytea], $3)`,
        [...row, personId],
      );
    await scope.rows('update clinical.notice set mail_id = $3 where practice_id = $1 and id = any ($2::uuid[])', [
      practiceId,
      waiting.map(notice => notice.id),
      id,
    ]);
    return {
      practiceId,
      id,
      personId,
      attempts: (mail?.attempts ?? 0) + 1,
      claimedAt: now,
      stop: `${practiceId}.${id}.${secret}`,
      audience: audienceOf(scope),
      page: pageOf(scope, waiting),
      nextAt,
    };
  }

  /** All that the waiting mail was for has gone, or was turned off. */
  private async drop({ practiceId, rows, now }: Scope, id: string): Promise<void> {
    await rows("update directory.notice_mail set state = 'DROPPED', settled_at = $3 where practice_id = $1 and id = $2", [
      practiceId,
      id,
      now,
    ]);
  }

  private async wake(scope: Scope, { wokenUnder }: Person, at: Date): Promise<void> {
    if (wokenUnder !== null) await wakeAt(scope, wokenUnder, at);
  }
}

/** The job is always somebody's. */
const audienceOf = ({ viewer }: Scope): Audience => (viewer.kind === 'PERSON' ? viewer.audience : 'CLIENT');

/** When somebody is looked at next. Set by whoever looked last. */
export async function wakeAt({ practiceId, personId, rows }: Scope, under: string, at: Date): Promise<void> {
  await rows(
    `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at) values ($1, 'TELL', $2, $2, $3, $4)
     on conflict (practice_id, kind, subject_id, client_id) do update set next_at = excluded.next_at`,
    [practiceId, personId, under, at],
  );
}

/** What is done for one person is done one after the other. */
export const nameOf = (practiceId: string, personId: string): string => `notices ${practiceId} ${personId}`;

/** When a notice that waits for the phone may be tried again. */
const againAt = ({ pushTriedAt, pushAttempts }: WaitingNotice): Date =>
  pushTriedAt === null
    ? new Date(0)
    : new Date(new Date(pushTriedAt).getTime() + Math.max(claimMs, (minutesToNextTry(pushAttempts) ?? 0) * minute));

/** The page of the one task that all of it is about, or else of the day. */
function pageOf(scope: Scope, waiting: readonly WaitingNotice[]): string {
  if (audienceOf(scope) === 'STAFF') return '/staff/today';
  const subjects = new Set(waiting.map(({ subjectId }) => subjectId));
  const isOneTask = subjects.size === 1 && waiting.every(({ kind }) => kind === 'TASK_OPEN' || kind === 'TASK_CLOSING');
  return isOneTask ? `/tasks/${waiting[0]!.subjectId}` : '/';
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);
const sooner = (one: Date, other: Date): Date => (one < other ? one : other);
