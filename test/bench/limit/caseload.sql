-- A counselor's first 25 couples by name, as the finished answer. $1 practice, $2 counselor, $3 now.
with page as (
  select c.id, c.started_on, k1.given_name || ' & ' || k2.given_name as name, p.kind, p.rebuilding_client_id,
         k1.id as id1, k1.given_name as given1, k1.family_name as family1, ($3::timestamptz at time zone m1.time_zone)::date as today1,
         k2.id as id2, k2.given_name as given2, k2.family_name as family2, ($3::timestamptz at time zone m2.time_zone)::date as today2,
         count(*) over () as total
    from clinical.care_team t
    join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id and c.state = 'ACTIVE'
    join clinical.partner r1 on r1.practice_id = $1 and r1.couple_id = c.id and r1.position = 1
    join clinical.client k1 on k1.practice_id = $1 and k1.id = r1.client_id
    join directory.membership m1 on m1.practice_id = $1 and m1.person_id = r1.client_id
    join clinical.partner r2 on r2.practice_id = $1 and r2.couple_id = c.id and r2.position = 2
    join clinical.client k2 on k2.practice_id = $1 and k2.id = r2.client_id
    join directory.membership m2 on m2.practice_id = $1 and m2.person_id = r2.client_id
    left join clinical.plan p on p.practice_id = $1 and p.couple_id = c.id
   where t.practice_id = $1 and t.staff_id = $2
   order by name, c.id limit 25)
select json_build_object('total', coalesce(max(page.total), 0), 'items', coalesce(json_agg(json_build_object(
         'id', page.id, 'startedOn', page.started_on,
         'week', greatest(0, (page.today1 - page.started_on) / 7) + 1,
         'openSteps', (
           select coalesce(json_agg(e.step order by array_position(array['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'], e.step)), '[]')
             from clinical.step_episode e where e.practice_id = $1 and e.couple_id = page.id and e.closed_at is null),
         'partners', (
           select json_agg(json_build_object(
                    'id', q.id, 'givenName', q.given, 'familyName', q.family,
                    'role', case when page.kind = 'MUTUAL' then 'BOTH' when page.kind is null then null
                                 when page.rebuilding_client_id = q.id then 'REBUILDING' else 'HURT' end,
                    'lastCheckInOn', (
                      select max(d.day) from clinical.check_in d
                       where d.practice_id = $1 and d.couple_id = page.id and d.client_id = q.id and d.replaced_at is null),
                    'trend', (
                      select json_agg(json_build_object('weekStartsOn', n.monday, 'checkIns', coalesce(w.check_ins, 0),
                               'safety', round(w.safety_sum::numeric / nullif(w.safety_count, 0), 1),
                               'feel', round(w.feel_sum::numeric / nullif(w.check_ins, 0), 1)) order by n.monday)
                        from (select date_trunc('week', q.today)::date - 7 * back as monday from generate_series(0, 11) back) n
                        left join clinical.check_in_week w
                          on w.practice_id = $1 and w.couple_id = page.id and w.client_id = q.id and w.week_starts_on = n.monday),
                    'taskDays', (
                      select json_agg(json_build_object('day', q.today - back, 'due', coalesce(x.due, 0), 'sent', coalesce(x.sent, 0)) order by back desc)
                        from generate_series(0, 13) back
                        left join (
                          select t.day, count(*) filter (where t.state in ('WAITING', 'SENT')) as due, count(*) filter (where t.state = 'SENT') as sent
                            from clinical.task t
                           where t.practice_id = $1 and t.couple_id = page.id and t.client_id = q.id and t.day between q.today - 13 and q.today and t.opens_at <= $3
                           group by t.day) x on x.day = q.today - back)) order by q.place)
             from (values (1, page.id1, page.given1, page.family1, page.today1), (2, page.id2, page.given2, page.family2, page.today2))
               as q (place, id, given, family, today))) order by page.name, page.id), '[]'))::text as answer
  from page
