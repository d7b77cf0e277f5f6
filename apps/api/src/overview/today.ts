import { Injectable } from '@nestjs/common';
import { opens } from '@roadback/sealing/marks';
import type { RoadmapStep, Standing } from '@roadback/domain/roadmap';
import { addDays, longestOpenHours } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { contentOf } from '../library/version.queries.js';
import { arrivedAt, arrivedSince, isNewestRead } from '../tasks/shared.queries.js';
import { stepsShown } from './caseload.js';

const dayMs = 86_400_000;
const before = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);

interface TaskRow {
  id: string;
  title: unknown;
  minutes: number;
  mode: string;
  state: string;
  opensAt: string;
  closesAt: string;
  answeredAt: string | null;
}

interface Screen {
  timeZone: string;
  givenName: string;
  partnerName: string | null;
  counselorName: string | null;
  isApart: boolean;
  checkIns: { day: string }[];
  tasks: TaskRow[];
  nextOpensAt: Date | null;
  underWay: { step: RoadmapStep; standing: Standing }[];
  walkedSteps: RoadmapStep[];
  replies: unknown[];
  shared: unknown[];
}

const taskContent = contentOf('t.exercise_version_id');

/**
 * All of the day in one statement. $1 practice, $2 client, $3 now, $4 a week ago, $5 before what could have closed since then has opened,
 * $6 before the client's day began, $7 and $8 the days around now: which of them is today, the client's calendar says afterwards.
 * However long somebody has been here, each part reads what is recent alone; the couples are there to find it by.
 */
const todayStatement = `
  with me as materialized (
    select m.time_zone, k.given_name, c.id as couple_id, coalesce(c.state = 'SEPARATED', false) as is_apart, o.given_name as partner_name, s.staff_name as counselor_name
      from directory.membership m
      join clinical.client k on k.practice_id = $1 and k.id = $2
      left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
      left join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
      left join clinical.partner p on p.practice_id = $1 and p.couple_id = c.id and p.client_id <> $2
      left join clinical.client o on o.practice_id = $1 and o.id = p.client_id
      left join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
      left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
     where m.practice_id = $1 and m.person_id = $2),
  episode as materialized (
    select e.step, e.closed_at, e.standing from me join clinical.step_episode e on e.practice_id = $1 and e.couple_id = me.couple_id)
  select me.time_zone as "timeZone", me.given_name as "givenName", me.partner_name as "partnerName", me.counselor_name as "counselorName", me.is_apart as "isApart",
    coalesce((select json_agg(json_build_object('id', d.id, 'day', d.day, 'feel', d.feel, 'safety', d.safety, 'note', ${opens('check_in.note', 'd')},
                                                'visibility', d.visibility, 'sentAt', d.sent_at))
       from clinical.partner r
       join clinical.check_in d on d.practice_id = $1 and d.client_id = $2 and d.couple_id = r.couple_id
      where r.practice_id = $1 and r.client_id = $2 and d.day between $7 and $8 and d.replaced_at is null), '[]') as "checkIns",
    coalesce((select json_agg(x order by x."opensAt", x.id) from (
       select t.id, ${taskContent} -> 'title' as title, (${taskContent} ->> 'minutes')::int as minutes, t.mode, t.state,
              t.opens_at as "opensAt", t.closes_at as "closesAt", t.answered_at as "answeredAt"
         from clinical.task t
        where t.practice_id = $1 and t.client_id = $2 and t.opens_at <= $3 and t.opens_at > $5 and t.state = 'WAITING' and t.closes_at > $4
          and (t.mode <> 'TOGETHER' or not me.is_apart)
        union all
       select t.id, ${taskContent} -> 'title', (${taskContent} ->> 'minutes')::int, t.mode, t.state, t.opens_at, t.closes_at, t.answered_at
         from clinical.partner r
         join clinical.submission s on s.practice_id = $1 and s.couple_id = r.couple_id and s.client_id = $2 and s.sent_at > $6
         join clinical.task t on t.practice_id = $1 and t.id = s.task_id and t.answer_number = s.number
        where r.practice_id = $1 and r.client_id = $2) x), '[]') as tasks,
    (select min(t.opens_at) from clinical.task t
      where t.practice_id = $1 and t.client_id = $2 and t.state = 'WAITING' and t.opens_at > $3
        and (t.mode <> 'TOGETHER' or not me.is_apart)) as "nextOpensAt",
    coalesce((select json_agg(json_build_object('step', e.step, 'standing', e.standing)) from episode e where e.closed_at is null), '[]') as "underWay",
    coalesce((select json_agg(distinct e.step) from episode e), '[]') as "walkedSteps",
    coalesce((select json_agg(x order by x.at desc) from (
       select v.submission_id as "submissionId", ${contentOf('s.exercise_version_id')} -> 'title' as title, ${opens('review.reply', 'v')} as reply, m.staff_name as "byName", v.reviewed_at as at
         from clinical.review v
         join clinical.submission s on s.practice_id = $1 and s.id = v.submission_id
         join directory.membership m on m.practice_id = $1 and m.person_id = v.reviewed_by
        where v.practice_id = $1 and v.client_id = $2 and v.reviewed_at > $4
        order by v.reviewed_at desc limit 5) x), '[]') as replies,
    coalesce((select json_agg(to_jsonb(x) - 'arrived_at' order by x.arrived_at desc) from (
       select s.id as "submissionId", ${contentOf('s.exercise_version_id')} -> 'title' as title, k.given_name as "authorName", (${arrivedAt('s')} at time zone me.time_zone)::date as "sharedOn", ${arrivedAt('s')} as arrived_at
         from clinical.partner r
         join ${arrivedSince('r.couple_id', '$4')} s on s.client_id <> $2
         join clinical.client k on k.practice_id = $1 and k.id = s.client_id
        where r.practice_id = $1 and r.client_id = $2 and ${isNewestRead('s')}
        order by arrived_at desc limit 5) x), '[]') as shared
    from me`;

/** A client's day: what waits, what was answered, what came back. Everything here is a row that this client may read (R19). */
@Injectable()
export class TodayView {
  async read(scope: Scope) {
    const { practiceId, personId, now } = scope;
    const weekAgo = before(now, 7);
    const utcDay = now.toISOString().slice(0, 10);
    const [screen] = await scope.rows<Screen>(todayStatement, [
      practiceId,
      personId,
      now,
      weekAgo,
      before(weekAgo, longestOpenHours / 24),
      before(now, 2),
      addDays(utcDay, -1),
      addDays(utcDay, 1),
    ]);
    const { timeZone, checkIns, tasks, underWay, walkedSteps, ...rest } = screen!;
    const day = dayIn(timeZone, now);
    const isToday = (task: TaskRow): boolean =>
      task.state === 'WAITING'
        ? new Date(task.closesAt) > now
        : task.answeredAt !== null && dayIn(timeZone, new Date(task.answeredAt)) === day;
    return {
      day,
      ...rest,
      checkIn: checkIns.find(checkIn => checkIn.day === day) ?? null,
      tasks: tasks.filter(isToday),
      earlier: tasks
        .filter(task => task.state === 'WAITING' && !isToday(task))
        .reverse()
        .slice(0, 5),
      ...stepsShown(underWay, walkedSteps),
    };
  }
}
