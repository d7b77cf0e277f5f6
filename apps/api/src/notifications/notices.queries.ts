import { usualReminders, type NoticeKind, type Quiet, type ReminderChoice } from '@roadback/domain/notice';
import type { Notices } from '@roadback/domain/reach';
import { addDays, longestOpenHours } from '@roadback/domain/schedule';
import type { Scope } from '../platform/database/practice-scope.js';
import { contentOf } from '../library/version.queries.js';
import { clientOccasions, daysOfReplies, type Occasion, type Standing } from './occasions.js';

const hour = 3_600_000;

/** A mail that waits to be sent, or to be tried again. */
export interface WaitingMail {
  id: string;
  attempts: number;
  claimedAt: string | null;
}

/** A notice, and where it stands by mail and on the phone. */
export interface WaitingNotice {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  day: string;
  state: string;
  pushState: string;
  pushAttempts: number;
  pushTriedAt: string | null;
}

/** How word to somebody stands, by mail and on their devices, whoever they are. */
export interface WordStanding {
  personId: string;
  timeZone: string;
  notices: Notices;
  unreachableSince: Date | null;
  /** Whatever waits for a mail, or for their phone. */
  waiting: WaitingNotice[];
  mail: WaitingMail | null;
  lastSentAt: Date | null;
  /** On how many devices they turned reminders on. */
  pushDevices: number;
  lastPushedAt: Date | null;
}

/** All that decides what a person is told now, and how. */
export interface Person extends WordStanding {
  /** Null for a client who is in none, and for staff. */
  coupleId: string | null;
  /** Under which couple their wake-up stands: staff have none, and it stands under themself. Null for a client who is in no couple. */
  wokenUnder: string | null;
  wantsMail: boolean;
  quiet: Quiet;
  /** Soonest first. */
  occasions: readonly Occasion[];
}

type Times = 'opensAt' | 'closesAt';
interface Row extends WordStanding, Omit<Standing, 'tasks' | 'promises' | 'replies' | 'choice'> {
  coupleId: string | null;
  choice: ReminderChoice | null;
  tasks: (Omit<Standing['tasks'][number], Times> & Record<Times, string>)[];
  promises: (Omit<Standing['promises'][number], 'madeAt'> & { madeAt: string })[];
  replies: { submissionId: string; at: string }[];
}

/** Of membership `m`: how word to its person stands. $1 practice, $2 person. */
export const wordColumns = `
    m.person_id as "personId", m.time_zone as "timeZone", m.notices, m.unreachable_since as "unreachableSince",
    coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'day', n.day,
              'state', n.state, 'pushState', n.push_state, 'pushAttempts', n.push_attempts, 'pushTriedAt', n.push_tried_at))
       from clinical.notice n where n.practice_id = $1 and n.person_id = $2 and (n.state = 'WAITING' or n.push_state = 'WAITING')), '[]') as waiting,
    (select json_build_object('id', l.id, 'attempts', l.attempts, 'claimedAt', l.claimed_at)
       from directory.notice_mail l where l.practice_id = $1 and l.person_id = $2 and l.state = 'WAITING') as mail,
    (select max(l.settled_at) from directory.notice_mail l where l.practice_id = $1 and l.person_id = $2 and l.state = 'SENT') as "lastSentAt",
    (select count(*)::int from directory.push_device d where d.practice_id = $1 and d.person_id = $2) as "pushDevices",
    (select max(n.pushed_at) from clinical.notice n where n.practice_id = $1 and n.person_id = $2 and n.pushed_at is not null) as "lastPushedAt"`;

/** A choice as it stands. $1 practice, $2 person. */
export const choiceStatement = `
  select c.by_mail as "byMail", to_char(c.quiet_from, 'HH24:MI') as "quietFrom", to_char(c.quiet_until, 'HH24:MI') as "quietUntil",
         c.tasks, c.promises, to_char(c.check_in_at, 'HH24:MI') as "checkInAt"
    from clinical.notice_choice c where c.practice_id = $1 and c.person_id = $2`;

/**
 * One client in one statement, read as themself: what they may not read prompts nothing (R19). What is done in a session is its counselor's to
 * open, and a promise to somebody from whom one parted reminds of nothing (R15). $3 now, $4 before what could still be open has opened, $5 the
 * last instant of interest, $6 and $7 the days around now, $8 since when a reply is new.
 */
const clientStatement = `
  select ${wordColumns},
    (select r.couple_id from clinical.partner r where r.practice_id = $1 and r.client_id = $2 order by r.active desc, r.couple_id desc limit 1) as "coupleId",
    (select to_jsonb(x) from (${choiceStatement}) x) as choice,
    coalesce((select json_agg(json_build_object('id', t.id, 'day', t.day, 'opensAt', t.opens_at, 'closesAt', t.closes_at))
       from clinical.task t
       join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id and (c.state = 'ACTIVE' or t.mode <> 'TOGETHER')
      where t.practice_id = $1 and t.client_id = $2 and t.state = 'WAITING' and t.opens_at > $4 and t.opens_at <= $5 and t.closes_at > $3
        and ${contentOf('t.exercise_version_id')} ->> 'safetyClass' <> 'COUNSELOR_PRESENT'), '[]') as tasks,
    coalesce((select json_agg(json_build_object('id', x.id, 'timing', x.timing, 'startsOn', x.starts_on, 'at', x.at, 'rule', x.rule, 'madeAt', x.made_at,
              'reported', coalesce((select json_agg(o.day) from clinical.moment o
                 where o.practice_id = $1 and o.commitment_id = x.id and o.day between $6 and $7), '[]')))
       from clinical.commitment x
       join clinical.couple c on c.practice_id = $1 and c.id = x.couple_id and c.state = 'ACTIVE'
       left join clinical.commitment_end e on e.practice_id = $1 and e.commitment_id = x.id
      where x.practice_id = $1 and x.client_id = $2 and x.at is not null and e.commitment_id is null), '[]') as promises,
    coalesce((select json_agg(d.day) from clinical.partner r
       join clinical.check_in d on d.practice_id = $1 and d.client_id = $2 and d.couple_id = r.couple_id
      where r.practice_id = $1 and r.client_id = $2 and d.day between $6 and $7 and d.replaced_at is null), '[]') as "checkedIn",
    coalesce((select json_agg(json_build_object('submissionId', v.submission_id, 'at', v.reviewed_at))
       from clinical.review v where v.practice_id = $1 and v.client_id = $2 and v.reviewed_at > $8), '[]') as replies
    from directory.membership m
   where m.practice_id = $1 and m.person_id = $2`;

export async function readClient(scope: Scope, until: Date): Promise<Person> {
  const { practiceId, personId, now } = scope;
  const utcDay = now.toISOString().slice(0, 10);
  const [row] = await scope.rows<Row>(clientStatement, [
    practiceId,
    personId,
    now,
    new Date(now.getTime() - (longestOpenHours + 2) * hour),
    until,
    addDays(utcDay, -2),
    addDays(utcDay, 3),
    new Date(now.getTime() - daysOfReplies * 24 * hour),
  ]);
  const { coupleId, tasks, promises, replies, checkedIn, ...standing } = row!;
  const choice = standing.choice ?? usualReminders;
  const occasions = clientOccasions(
    {
      personId,
      timeZone: standing.timeZone,
      choice,
      checkedIn,
      tasks: tasks.map(task => ({ ...task, opensAt: new Date(task.opensAt), closesAt: new Date(task.closesAt) })),
      promises: promises.map(promise => ({ ...promise, madeAt: new Date(promise.madeAt) })),
      replies: replies.map(reply => ({ ...reply, at: new Date(reply.at) })),
    },
    now,
    until,
  );
  return { ...standing, coupleId, wokenUnder: coupleId, wantsMail: choice.byMail, quiet: choice, occasions };
}
