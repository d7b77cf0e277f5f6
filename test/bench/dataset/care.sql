-- The way of each couple: the plan, its episodes, what was assigned, the tasks of it and what came back.
insert into clinical.plan (practice_id, id, couple_id, kind, rebuilding_client_id, focus, opened_by, opened_at)
select s.practice_id, p.plan_id, p.couple_id, case when p.is_mutual then 'MUTUAL' else 'ONE_REBUILDS' end,
       case when not p.is_mutual then k.person_id end,
       pg_temp.told_words(s.words -> 'focuses' ->> pg_temp.pick(s.seed, p.number, 20, jsonb_array_length(s.words -> 'focuses')) - 1),
       p.counselor_id, (s.today - p.days + 1)::timestamp at time zone 'UTC'
  from setting s cross join pg_temp.pair p join pg_temp.partner_of k on k.couple_number = p.number and k.position = p.rebuilds
 where p.plan_id is not null;

-- Steps as shares of the time in care: from, until (null is still open), how many couples get there, first or walked again.
create temporary table episode on commit drop as
select p.number * 10 + e.place as number, p.plan_id, p.couple_id, p.counselor_id, e.step, e.kind,
       pg_temp.id_of(s.seed, 'episode', p.number * 10 + e.place, o.opened_at) as id, o.opened_at,
       (s.today - ceil(p.days * (1 - e.until))::integer)::timestamp at time zone 'UTC' + interval '10 hours' as closed_at
  from setting s
 cross join pg_temp.pair p
 cross join (values
   (1, 'RESPONSIBILITY', 'FIRST', 0.05, 0.4, 1.0), (2, 'TRANSPARENCY', 'FIRST', 0.35, 0.7, 0.9), (3, 'CHANGED_BEHAVIOR', 'FIRST', 0.6, null, 0.7),
   (4, 'PATIENCE', 'FIRST', 0.75, null, 0.3), (5, 'TRANSPARENCY', 'STEP_BACK', 0.8, null, 0.2)) as e (place, step, kind, since, until, share)
 cross join lateral (select (s.today - floor(p.days * (1 - e.since))::integer)::timestamp at time zone 'UTC' + interval '9 hours' as opened_at) o
 where p.plan_id is not null and pg_temp.chance(s.seed, p.number, 21) < e.share and p.days > 20;

insert into clinical.step_episode (practice_id, id, plan_id, couple_id, step, kind, opened_at, closed_at, words_for_both)
select s.practice_id, e.id, e.plan_id, e.couple_id, e.step, e.kind, e.opened_at, e.closed_at, pg_temp.told_words(s.words ->> 'wordsForBoth') from setting s cross join episode e;

insert into clinical.step_transition (practice_id, id, plan_id, couple_id, episode_id, step, from_state, to_state, reason, words_for_both, evidence, moved_by, moved_at)
select s.practice_id, pg_temp.id_of(s.seed, 'transition', e.number * 10 + m.place, m.at), e.plan_id, e.couple_id, e.id, e.step,
       m.from_state, m.to_state, pg_temp.told_words(s.words ->> 'reason'), pg_temp.told_words(s.words ->> 'wordsForBoth'), pg_temp.told_words('[]'), e.counselor_id, m.at
  from setting s
 cross join episode e
 cross join lateral (values
   (1, case e.kind when 'STEP_BACK' then 'CLOSED' else 'NOT_OPEN' end, 'OPEN', e.opened_at), (2, 'OPEN', 'CLOSED', e.closed_at)) as m (place, from_state, to_state, at)
 where m.at is not null;

-- One exercise for each on two days a week, one for whoever rebuilds, and one that both did once.
insert into pg_temp.given
select a.number, pg_temp.id_of(s.seed, 'assignment', a.number, (s.today - p.days)::timestamp at time zone 'UTC'), p.number, p.couple_id, p.counselor_id,
       case when g.mode = 'ONE' then p.rebuilds end, g.slug, v.id, g.mode, g.rule, g.weekdays, g.opens_at, g.open_for_hours, s.today - p.days + g.after
  from setting s
 cross join pg_temp.pair p
 cross join (values
   (1, 'EACH', 'FREQ=WEEKLY;BYDAY=TU,SA', array[2, 6], time '05:00', 19, 2),
   (2, 'ONE', 'FREQ=WEEKLY;BYDAY=MO', array[1], time '05:00', 65, 3),
   (3, 'EACH', null, null::integer[], time '08:00', 48, 1)) as w (place, mode, rule, weekdays, opens_at, open_for_hours, after)
 cross join lateral (
   select w.*, s.words -> 'exercises' ->> pg_temp.pick(s.seed, p.number * 10 + w.place, 22, jsonb_array_length(s.words -> 'exercises')) - 1 as slug) g
 cross join lateral (select p.number * 10 + g.place as number) a
  join directory.exercise x on x.slug = g.slug
  join lateral (select id from directory.exercise_version where exercise_id = x.id order by version desc limit 1) v on true
 where p.plan_id is not null;

insert into clinical.assignment (practice_id, id, couple_id, exercise_version_id, mode, starts_on, opens_at, open_for_hours, rule, assigned_by, assigned_at, idempotency_key)
select s.practice_id, g.assignment_id, g.couple_id, g.version_id, g.mode, g.starts_on, g.opens_at, g.open_for_hours, g.rule, g.counselor_id,
       g.starts_on::timestamp at time zone 'UTC', g.assignment_id
  from setting s cross join pg_temp.given g;

insert into clinical.recipient (practice_id, assignment_id, client_id, couple_id)
select s.practice_id, g.assignment_id, p.person_id, g.couple_id
  from setting s cross join pg_temp.given g join pg_temp.partner_of p on p.couple_number = g.couple_number and (g.position is null or g.position = p.position);

-- What recurs has its tasks for two weeks ahead; the worker looks again tomorrow, spread over the day.
insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
select s.practice_id, 'MAKE_TASKS', g.assignment_id, p.person_id, g.couple_id,
       (s.today + 1)::timestamp at time zone 'UTC' + pg_temp.chance(s.seed, g.number * 2 + p.position, 23) * interval '1 day'
  from setting s cross join pg_temp.given g join pg_temp.partner_of p on p.couple_number = g.couple_number and (g.position is null or g.position = p.position)
 where g.rule is not null;

-- By the wall clock of each client, as the product does it. What opened today or will open waits; what is older was mostly sent.
create temporary table due on commit drop as
select k.key, g.couple_id, g.version_id, g.mode, g.assignment_id, g.slug, g.counselor_id, p.person_id, d.day, o.opens_at,
       o.opens_at + g.open_for_hours * interval '1 hour' as closes_at, pg_temp.id_of(s.seed, 'task', k.key, o.opens_at) as id,
       case when d.day < s.today and pg_temp.chance(s.seed, k.key, 24) < 0.5 + p.rate / 2
            then case when pg_temp.chance(s.seed, k.key, 25) < 0.05 then 'NOT_READY' when pg_temp.chance(s.seed, k.key, 25) < 0.09 then 'LET_US_DISCUSS' else 'SENT' end
            else 'WAITING' end as state,
       o.opens_at + interval '20 minutes' + pg_temp.chance(s.seed, k.key, 26) * interval '10 hours' as answered_at
  from setting s
 cross join pg_temp.given g
  join pg_temp.partner_of p on p.couple_number = g.couple_number and (g.position is null or g.position = p.position)
 cross join lateral generate_series(g.starts_on::timestamp, s.today + 14, interval '1 day') as at
 cross join lateral (select at::date as day) d
 cross join lateral (select (g.number * 2 + p.position) * 10000 + (d.day - g.starts_on) as key) k
 cross join lateral (select (d.day + g.opens_at) at time zone p.time_zone as opens_at) o
 where case when g.rule is null then d.day = g.starts_on else extract(isodow from d.day)::integer = any (g.weekdays) end;

insert into clinical.task (practice_id, id, couple_id, client_id, assignment_id, exercise_version_id, mode, day, opens_at, closes_at, state, answered_at)
select s.practice_id, d.id, d.couple_id, d.person_id, d.assignment_id, d.version_id, d.mode, d.day, d.opens_at, d.closes_at, d.state,
       case when d.state <> 'WAITING' then d.answered_at end
  from setting s cross join due d order by d.opens_at;

insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at, idempotency_key)
select s.practice_id, pg_temp.id_of(s.seed, 'submission', d.key, d.answered_at), d.couple_id, d.person_id, d.id, d.version_id, d.state,
       pg_temp.told_words((case d.state when 'SENT' then s.words -> 'answers' -> d.slug -> pg_temp.pick(s.seed, d.key, 27, jsonb_array_length(s.words -> 'answers' -> d.slug)) - 1 else '{}' end)::text),
       case when d.state = 'SENT' and pg_temp.chance(s.seed, d.key, 28) < 0.3 then 'SHARED' else 'PRIVATE' end,
       d.answered_at, pg_temp.id_of(s.seed, 'submission key', d.key, d.answered_at)
  from setting s cross join due d where d.state <> 'WAITING' order by d.answered_at;

-- Counselors answer nearly all, within two days; a little of the last week waits for them.
create temporary table reviewed on commit drop as
select d.key, pg_temp.id_of(s.seed, 'submission', d.key, d.answered_at) as submission_id, d.couple_id, d.person_id, d.counselor_id,
       d.answered_at + interval '30 minutes' + pg_temp.chance(s.seed, d.key, 29) * interval '46 hours' as at
  from setting s cross join due d
 where d.state <> 'WAITING' and (d.day < s.today - 7 or pg_temp.chance(s.seed, d.key, 30) < 0.9);

insert into clinical.review (practice_id, submission_id, couple_id, client_id, reply, reviewed_by, reviewed_at)
select s.practice_id, r.submission_id, r.couple_id, r.person_id, pg_temp.told_words(s.words -> 'replies' ->> pg_temp.pick(s.seed, r.key, 31, jsonb_array_length(s.words -> 'replies')) - 1),
       r.counselor_id, r.at
  from setting s cross join reviewed r where r.at < s.today::timestamp at time zone 'UTC';

insert into clinical.review_quality (practice_id, submission_id, couple_id, quality)
select s.practice_id, r.submission_id, r.couple_id, pg_temp.pick(s.seed, r.key, 32, 5) - 1
  from setting s cross join reviewed r where r.at < s.today::timestamp at time zone 'UTC' and pg_temp.chance(s.seed, r.key, 33) < 0.5;

insert into clinical.to_review (practice_id, submission_id, couple_id, client_id)
select s.practice_id, u.id, u.couple_id, u.client_id
  from setting s
  join clinical.submission u on u.practice_id = s.practice_id
  left join clinical.review v on v.practice_id = s.practice_id and v.submission_id = u.id
 where v.submission_id is null;
