-- A client's day, as the finished answer. $1 practice, $2 client, $3 now.
with me as materialized (
  select ($3::timestamptz at time zone m.time_zone)::date as day, m.time_zone, k.given_name, r.couple_id, o.given_name as partner_name, s.staff_name as counselor_name
    from directory.membership m
    join clinical.client k on k.practice_id = $1 and k.id = $2
    left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
    left join clinical.partner p on p.practice_id = $1 and p.couple_id = r.couple_id and p.client_id <> $2
    left join clinical.client o on o.practice_id = $1 and o.id = p.client_id
    left join clinical.care_team t on t.practice_id = $1 and t.couple_id = r.couple_id and t.part = 'PRIMARY'
    left join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
   where m.practice_id = $1 and m.person_id = $2),
episodes as materialized (
  select e.step, bool_or(e.closed_at is null) as is_open, array_position(array['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'], e.step) as place
    from clinical.step_episode e where e.practice_id = $1 and e.couple_id = (select couple_id from me) group by e.step),
-- Nothing stays open for longer than 14 days, and what was answered today has a submission of today.
tasks as materialized (
  select t.id, v.content -> 'title' as title, (v.content ->> 'minutes')::int as minutes, t.mode, t.state, t.opens_at, t.closes_at
    from clinical.task t join directory.exercise_version v on v.id = t.exercise_version_id
   where t.practice_id = $1 and t.client_id = $2 and t.opens_at <= $3 and t.opens_at > $3::timestamptz - interval '21 days'
     and t.state = 'WAITING' and t.closes_at > $3::timestamptz - interval '7 days'
  union all
  select t.id, v.content -> 'title', (v.content ->> 'minutes')::int, t.mode, t.state, t.opens_at, t.closes_at
    from clinical.submission u
    join clinical.task t on t.practice_id = $1 and t.id = u.task_id
    join directory.exercise_version v on v.id = t.exercise_version_id
   where u.practice_id = $1 and u.couple_id = (select couple_id from me) and u.client_id = $2 and u.sent_at > $3::timestamptz - interval '2 days'
     and u.sent_at >= (select day::timestamp at time zone time_zone from me)),
rows as (
  select id, opens_at, state = 'WAITING' and closes_at <= $3 as is_over,
         json_build_object('id', id, 'title', title, 'minutes', minutes, 'mode', mode, 'state', state,
           'opensAt', to_char(opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'closesAt', to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as row
    from tasks)
select json_build_object(
         'day', me.day, 'givenName', me.given_name, 'partnerName', me.partner_name, 'counselorName', me.counselor_name,
         'checkIn', (
           select json_build_object('id', d.id, 'day', d.day, 'feel', d.feel, 'safety', d.safety, 'note', chr(1) || 'check_in.note ' || d.id || ' ' || d.note, 'visibility', d.visibility,
                    'sentAt', to_char(d.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
             from clinical.check_in d
            where d.practice_id = $1 and d.client_id = $2 and d.couple_id = me.couple_id and d.day = me.day and d.replaced_at is null),
         'tasks', (select coalesce(json_agg(row order by opens_at, id) filter (where not is_over), '[]') from rows),
         'earlier', (
           select coalesce(json_agg(row order by opens_at desc, id desc), '[]') from (
             select row, opens_at, id from rows where is_over order by opens_at desc, id desc limit 5) x),
         'nextOpensAt', (
           select to_char(min(t.opens_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from clinical.task t
            where t.practice_id = $1 and t.client_id = $2 and t.state = 'WAITING' and t.opens_at > $3),
         'openSteps', (select coalesce(json_agg(step order by place) filter (where is_open), '[]') from episodes),
         'closedSteps', (select coalesce(json_agg(step order by place) filter (where not is_open), '[]') from episodes),
         'replies', (
           select coalesce(json_agg(json_build_object('submissionId', x.submission_id, 'title', x.title, 'reply', x.reply, 'byName', x.staff_name,
                    'at', to_char(x.reviewed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by x.reviewed_at desc), '[]')
             from (
               select r.submission_id, v.content -> 'title' as title, chr(1) || 'review.reply ' || r.submission_id || ' ' || r.reply as reply, m.staff_name, r.reviewed_at
                 from clinical.review r
                 join clinical.submission s on s.practice_id = $1 and s.id = r.submission_id
                 join directory.exercise_version v on v.id = s.exercise_version_id
                 join directory.membership m on m.practice_id = $1 and m.person_id = r.reviewed_by
                where r.practice_id = $1 and r.client_id = $2 and r.reviewed_at > $3::timestamptz - interval '7 days'
                order by r.reviewed_at desc limit 5) x),
         'shared', (
           select coalesce(json_agg(json_build_object('submissionId', x.id, 'title', x.title, 'authorName', x.given_name) order by x.sent_at desc), '[]')
             from (
               select s.id, v.content -> 'title' as title, k.given_name, s.sent_at
                 from clinical.submission s
                 join directory.exercise_version v on v.id = s.exercise_version_id
                 join clinical.client k on k.practice_id = $1 and k.id = s.client_id
                where s.practice_id = $1 and s.couple_id = me.couple_id and s.client_id <> $2 and s.visibility = 'SHARED'
                  and s.sent_at > $3::timestamptz - interval '7 days'
                order by s.sent_at desc limit 5) x))::text as answer
  from me
