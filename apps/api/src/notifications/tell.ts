import { Inject, Injectable } from '@nestjs/common';
import { longestLateHours, minutesBetweenMails } from '@roadback/domain/notice';
import { hashToken, newToken } from '../identity/sessions.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import type { Audience } from '../platform/access/viewer.js';
import { Mornings } from './mornings.js';
import { readClient, type Person, type WaitingNotice } from './notices.queries.js';
import { quietUntil, type Occasion } from './occasions.js';

const minute = 60_000;
const hour = 60 * minute;
/** Longer than the most patient talk with a server: whoever holds a mail for longer has crashed with it. */
export const claimMs = 90_000;
/** At the latest so often somebody is looked at, whatever was missed. */
const lookAhead = 24 * hour;

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

/**
 * Tells one person what there is to tell: writes down what is due, each thing once; takes back what stands no longer; and claims the mail
 * that brings it, where one may go now. Asked twice, by two workers, or after a day of silence, the outcome is the same. The next look stands
 * in the person's wake-up.
 */
@Injectable()
export class Tell {
  constructor(@Inject(Mornings) private readonly mornings: Mornings) {}

  async run(scope: Scope): Promise<ClaimedMail | null> {
    const { practiceId, personId, now } = scope;
    await scope.lock(nameOf(practiceId, personId));
    const until = new Date(now.getTime() + lookAhead);
    const person = audienceOf(scope) === 'STAFF' ? await this.mornings.read(scope, until) : await readClient(scope, until);
    const waiting = await this.keep(scope, person);
    const nextAt = person.occasions.find(({ dueAt }) => dueAt > now)?.dueAt ?? until;
    const mayGoAt = this.mayGoAt(person, now);
    const isClaimed = person.mail?.claimedAt != null && new Date(person.mail.claimedAt).getTime() > now.getTime() - claimMs;
    if (isClaimed) {
      await this.wake(scope, person, sooner(nextAt, new Date(new Date(person.mail!.claimedAt!).getTime() + claimMs)));
      return null;
    }
    if (waiting.length === 0) {
      if (person.mail) await this.drop(scope, person.mail.id);
      await this.wake(scope, person, nextAt);
      return null;
    }
    if (mayGoAt > now) {
      await this.wake(scope, person, sooner(nextAt, mayGoAt));
      return null;
    }
    const mail = await this.claim(scope, person, waiting, nextAt);
    await this.wake(scope, person, new Date(now.getTime() + claimMs));
    return mail;
  }

  /** Writes what is due now, and gives what waits for a mail: it was due, stands still, and nobody turned mails off meanwhile. */
  private async keep(scope: Scope, person: Person): Promise<WaitingNotice[]> {
    const { practiceId, personId, now } = scope;
    const due = person.occasions.filter(({ dueAt }) => dueAt <= now);
    const whyNot = !person.wantsMail || person.notices === 'NONE' ? 'OFF' : person.unreachableSince ? 'UNREACHABLE' : null;
    const rows = due.map(({ kind, subjectId, day, dueAt }) => ({
      id: newId(),
      kind,
      subjectId,
      day,
      dueAt,
      state: whyNot ?? (now.getTime() - dueAt.getTime() > longestLateHours * hour ? 'LATE' : 'WAITING'),
    }));
    const made =
      rows.length === 0
        ? []
        : await scope.rows<WaitingNotice & { state: string }>(
            `insert into clinical.notice (practice_id, id, person_id, kind, subject_id, day, due_at, made_at, state)
             select $1, n.id, $2, n.kind, n."subjectId", n.day, n."dueAt", $3, n.state
               from jsonb_to_recordset($4::jsonb) n (id uuid, kind text, "subjectId" uuid, day date, "dueAt" timestamptz, state text)
             on conflict (practice_id, person_id, kind, subject_id, day) do nothing
             returning id, kind, subject_id as "subjectId", day, state`,
            [practiceId, personId, now, JSON.stringify(rows)],
          );
    const standing = new Set(due.map(keyOf));
    const gone = person.waiting.filter(notice => whyNot !== null || !standing.has(keyOf(notice)));
    if (gone.length > 0)
      await scope.rows('update clinical.notice set state = $3 where practice_id = $1 and id = any ($2::uuid[])', [
        practiceId,
        gone.map(({ id }) => id),
        whyNot ?? 'GONE',
      ]);
    return [...person.waiting.filter(notice => !gone.includes(notice)), ...made.filter(({ state }) => state === 'WAITING')];
  }

  /** When a mail to this person may go at the earliest (R10). */
  private mayGoAt(person: Person, now: Date): Date {
    const afterLast = person.lastSentAt && new Date(person.lastSentAt.getTime() + minutesBetweenMails * minute);
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

/** The page of the one task that all of it is about, or else of the day. */
function pageOf(scope: Scope, waiting: readonly WaitingNotice[]): string {
  if (audienceOf(scope) === 'STAFF') return '/staff/today';
  const [first] = waiting;
  const isOneTask = waiting.every(
    ({ kind, subjectId }) => (kind === 'TASK_OPEN' || kind === 'TASK_CLOSING') && subjectId === first!.subjectId,
  );
  return isOneTask ? `/tasks/${first!.subjectId}` : '/';
}

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

const keyOf = ({ kind, subjectId, day }: Pick<Occasion, 'kind' | 'subjectId' | 'day'>): string => `${kind} ${subjectId} ${day}`;
const sooner = (one: Date, other: Date): Date => (one < other ? one : other);
