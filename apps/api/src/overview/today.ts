import { Injectable } from '@nestjs/common';
import { roadmapSteps, type RoadmapStep } from '@roadback/domain/roadmap';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';

const weekMs = 7 * 86_400_000;

interface Setting {
  timeZone: string;
  givenName: string;
  coupleId: string | null;
  partnerName: string | null;
  counselorName: string | null;
}

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

/** A client's day: what waits, what was answered, what came back. Everything here is a row that this client may read (R19). */
@Injectable()
export class TodayView {
  async read(scope: Scope) {
    const { practiceId, personId, now } = scope;
    const [me] = await scope.rows<Setting>(
      `select m.time_zone as "timeZone", k.given_name as "givenName", c.id as "coupleId", o.given_name as "partnerName", s.staff_name as "counselorName"
         from directory.membership m
         join clinical.client k on k.practice_id = $1 and k.id = m.person_id
         left join clinical.partner r on r.practice_id = $1 and r.client_id = m.person_id and r.active
         left join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
         left join clinical.partner p on p.practice_id = $1 and p.couple_id = c.id and p.client_id <> m.person_id
         left join clinical.client o on o.practice_id = $1 and o.id = p.client_id
         left join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
         left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
        where m.practice_id = $1 and m.person_id = $2`,
      [practiceId, personId],
    );
    const { timeZone, coupleId, ...names } = me!;
    const day = dayIn(timeZone, now);
    const [screen] = await scope.rows<{
      checkIn: unknown;
      tasks: TaskRow[];
      nextOpensAt: Date | null;
      openSteps: RoadmapStep[];
      walkedSteps: RoadmapStep[];
      replies: unknown[];
      shared: unknown[];
    }>(
      `select
         (select json_build_object('id', d.id, 'day', d.day, 'feel', d.feel, 'safety', d.safety, 'note', d.note, 'visibility', d.visibility, 'sentAt', d.sent_at)
            from clinical.check_in d
           where d.practice_id = $1 and d.client_id = $2 and d.day = $3 and d.replaced_at is null limit 1) as "checkIn",
         coalesce((select json_agg(x order by x."opensAt", x.id) from (
            select t.id, v.content -> 'title' as title, (v.content ->> 'minutes')::int as minutes, t.mode, t.state,
                   t.opens_at as "opensAt", t.closes_at as "closesAt", t.answered_at as "answeredAt"
              from clinical.task t join directory.exercise_version v on v.id = t.exercise_version_id
             where t.practice_id = $1 and t.client_id = $2 and t.opens_at <= $4
               and ((t.state = 'WAITING' and t.closes_at > $5) or t.answered_at > $5)) x), '[]') as tasks,
         (select min(t.opens_at) from clinical.task t
           where t.practice_id = $1 and t.client_id = $2 and t.state = 'WAITING' and t.opens_at > $4) as "nextOpensAt",
         coalesce((select json_agg(e.step) from clinical.step_episode e
           where e.practice_id = $1 and e.couple_id = $6 and e.closed_at is null), '[]') as "openSteps",
         coalesce((select json_agg(distinct e.step) from clinical.step_episode e
           where e.practice_id = $1 and e.couple_id = $6), '[]') as "walkedSteps",
         coalesce((select json_agg(x order by x.at desc) from (
            select r.submission_id as "submissionId", v.content -> 'title' as title, r.reply, m.staff_name as "byName", r.reviewed_at as at
              from clinical.review r
              join clinical.submission s on s.practice_id = $1 and s.id = r.submission_id
              join directory.exercise_version v on v.id = s.exercise_version_id
              join directory.membership m on m.practice_id = $1 and m.person_id = r.reviewed_by
             where r.practice_id = $1 and r.client_id = $2 and r.reviewed_at > $5
             order by r.reviewed_at desc limit 5) x), '[]') as replies,
         coalesce((select json_agg(x order by x."sentAt" desc) from (
            select s.id as "submissionId", v.content -> 'title' as title, k.given_name as "authorName", s.sent_at as "sentAt"
              from clinical.submission s
              join directory.exercise_version v on v.id = s.exercise_version_id
              join clinical.client k on k.practice_id = $1 and k.id = s.client_id
             where s.practice_id = $1 and s.client_id <> $2 and s.visibility = 'SHARED' and s.sent_at > $5
             order by s.sent_at desc limit 5) x), '[]') as shared`,
      [practiceId, personId, day, now, new Date(now.getTime() - weekMs), coupleId],
    );
    const { tasks, openSteps, walkedSteps, ...rest } = screen!;
    const isToday = (task: TaskRow): boolean =>
      task.state === 'WAITING'
        ? new Date(task.closesAt) > now
        : task.answeredAt !== null && dayIn(timeZone, new Date(task.answeredAt)) === day;
    return {
      day,
      ...names,
      ...rest,
      tasks: tasks.filter(isToday),
      earlier: tasks
        .filter(task => task.state === 'WAITING' && !isToday(task))
        .reverse()
        .slice(0, 5),
      openSteps: roadmapSteps.filter(step => openSteps.includes(step)),
      closedSteps: roadmapSteps.filter(step => walkedSteps.includes(step) && !openSteps.includes(step)),
    };
  }
}
