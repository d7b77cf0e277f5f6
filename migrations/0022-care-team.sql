-- Who cares for a couple beside its primary counselor: co-counselors, a counselor who covers for a while, the supervisor of either, and who
-- is kept out by name. The context looks all of it up at the beginning of each transaction (docs/decisions/0026).

-- The primary counselor is changed and never removed, so that a couple has exactly one at every moment; a co-counselor comes and goes.
grant update (staff_id) on clinical.care_team to roadback_app;
grant delete on clinical.care_team to roadback_app;
create policy care_team_hand_over on clinical.care_team for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and part = 'PRIMARY')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and part = 'PRIMARY');
-- By the practice admin, or by the co-counselor who excludes themself.
create policy care_team_end on clinical.care_team for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and part = 'CO' and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and staff_id = nullif(current_setting('app.person_id', true), '')::uuid)));

-- A counselor stands in for a while. The days are those of the practice's calendar, the instants what they were when it was arranged.
create table clinical.care_cover (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  staff_id uuid not null,
  first_day date not null,
  last_day date not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  arranged_by uuid not null,
  arranged_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  constraint care_cover_pk primary key (practice_id, id),
  constraint care_cover_days check (last_day between first_day and first_day + 89),
  constraint care_cover_instants check (ends_at > begins_at),
  constraint care_cover_ended check ((ended_at is null) = (ended_by is null))
);
alter table clinical.care_cover add constraint care_cover_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.care_cover add constraint care_cover_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create index care_cover_staff on clinical.care_cover (practice_id, staff_id, ends_at) where ended_at is null;
create index care_cover_couple on clinical.care_cover (practice_id, couple_id, ends_at);
alter table clinical.care_cover enable row level security;
alter table clinical.care_cover force row level security;
grant select, insert on clinical.care_cover to roadback_app;
grant update (ended_by, ended_at) on clinical.care_cover to roadback_app;
create policy care_cover_read on clinical.care_cover for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.couples', true), couple_id::text) > 0)));
create policy care_cover_arrange on clinical.care_cover for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    and arranged_by = nullif(current_setting('app.person_id', true), '')::uuid and ended_at is null);
-- What has ended stays ended.
create policy care_cover_end on clinical.care_cover for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and ended_at is null and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and staff_id = nullif(current_setting('app.person_id', true), '')::uuid)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and ended_by = nullif(current_setting('app.person_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and staff_id = nullif(current_setting('app.person_id', true), '')::uuid)));

-- Who supervises a counselor, and so looks on at what that counselor's couples write. One at a time.
create table clinical.supervision (
  practice_id uuid not null,
  counselor_id uuid not null,
  supervisor_id uuid not null,
  constraint supervision_pk primary key (practice_id, counselor_id),
  constraint supervision_of_another check (counselor_id <> supervisor_id)
);
alter table clinical.supervision add constraint supervision_counselor_fk foreign key (practice_id, counselor_id)
  references directory.membership (practice_id, person_id);
alter table clinical.supervision add constraint supervision_supervisor_fk foreign key (practice_id, supervisor_id)
  references directory.membership (practice_id, person_id);
create index supervision_supervisor on clinical.supervision (practice_id, supervisor_id);
alter table clinical.supervision enable row level security;
alter table clinical.supervision force row level security;
grant select, insert, delete on clinical.supervision to roadback_app;
grant update (supervisor_id) on clinical.supervision to roadback_app;
create policy supervision_read on clinical.supervision for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF');
create policy supervision_set on clinical.supervision for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy supervision_change on clinical.supervision for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy supervision_end on clinical.supervision for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- Staff who know one of the two privately. It stands above every part. Why is one of a few kinds and nothing more; colleagues read none of it,
-- for a tie to somebody in the house is a client's own affair.
create table clinical.care_exclusion (
  practice_id uuid not null,
  couple_id uuid not null,
  staff_id uuid not null,
  tie text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint care_exclusion_pk primary key (practice_id, couple_id, staff_id),
  constraint care_exclusion_tie check (tie in ('FAMILY', 'FRIENDS', 'WORK', 'OTHER'))
);
alter table clinical.care_exclusion add constraint care_exclusion_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.care_exclusion add constraint care_exclusion_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create index care_exclusion_staff on clinical.care_exclusion (practice_id, staff_id);
alter table clinical.care_exclusion enable row level security;
alter table clinical.care_exclusion force row level security;
grant select, insert, delete on clinical.care_exclusion to roadback_app;
create policy care_exclusion_read on clinical.care_exclusion for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy care_exclusion_record on clinical.care_exclusion for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF'
    and recorded_by = nullif(current_setting('app.person_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or staff_id = nullif(current_setting('app.person_id', true), '')::uuid));
-- Nobody lets themself in again.
create policy care_exclusion_lift on clinical.care_exclusion for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    and staff_id <> nullif(current_setting('app.person_id', true), '')::uuid);

-- Every change of a team, as it happened; never changed. A supervision is of a counselor and of no couple.
create table clinical.care_team_change (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid,
  happened text not null,
  staff_id uuid not null,
  other_id uuid,
  first_day date,
  last_day date,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint care_team_change_pk primary key (practice_id, id),
  constraint care_team_change_happened check (happened in ('FORMED', 'HANDED_OVER', 'CO_ADDED', 'CO_ENDED', 'COVER_ARRANGED', 'COVER_ENDED',
    'SUPERVISOR_SET', 'SUPERVISOR_ENDED', 'EXCLUDED', 'EXCLUSION_LIFTED')),
  constraint care_team_change_couple check ((couple_id is null) = (happened in ('SUPERVISOR_SET', 'SUPERVISOR_ENDED')))
);
alter table clinical.care_team_change add constraint care_team_change_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.care_team_change add constraint care_team_change_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create index care_team_change_couple on clinical.care_team_change (practice_id, couple_id, changed_at);
create index care_team_change_staff on clinical.care_team_change (practice_id, staff_id, changed_at);
alter table clinical.care_team_change enable row level security;
alter table clinical.care_team_change force row level security;
grant select, insert on clinical.care_team_change to roadback_app;
create policy care_team_change_read on clinical.care_team_change for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and happened not in ('EXCLUDED', 'EXCLUSION_LIFTED') and strpos(current_setting('app.couples', true), couple_id::text) > 0)));
create policy care_team_change_add on clinical.care_team_change for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF'
    and changed_by = nullif(current_setting('app.person_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
      or (staff_id = nullif(current_setting('app.person_id', true), '')::uuid and happened in ('EXCLUDED', 'CO_ENDED', 'COVER_ENDED'))));

-- Why it could not wait, where a step was moved under cover. The policy below asks for it exactly then.
alter table clinical.step_transition add column cover_reason text;

-- The context anew. What a transaction may read (`app.couples`) and where it may act (`app.acting_couples`) are two things now: a supervisor
-- looks on. Couples that are only looked on at are in it where the caller asks for them, and no instant, no cover.
--   p_now       the instant of this piece of work, as everywhere (no `now()`): a cover holds from its beginning to its end
--   p_looks_on  whether couples that the person only supervises are in it; a change never asks for them
create function app.set_ctx(p_practice uuid, p_person uuid, p_audience text, p_couples uuid[], p_now timestamptz, p_looks_on boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_roles text[];
  v_couples text := '';
  v_acting text := '';
  v_covered text := '';
  v_sharing text := '';
  v_clients text := '';
begin
  if p_audience = 'SYSTEM' then
    if p_person is not null then
      raise exception 'a job is nobody' using errcode = '28000';
    end if;
    perform from directory.practice p where p.id = p_practice and p.state = 'ACTIVE';
    if not found then
      raise exception 'no such practice' using errcode = '28000';
    end if;
    v_roles := array['SYSTEM'];
    select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), '')
      into v_couples, v_sharing
      from clinical.couple c
     where c.practice_id = p_practice and c.id = any (coalesce(p_couples, array[]::uuid[]));
    v_acting := v_couples;
  else
    select m.roles into v_roles
      from directory.membership m
      join directory.practice p on p.id = m.practice_id
     where m.practice_id = p_practice and m.person_id = p_person and m.audience = p_audience
       and m.state = 'ACTIVE' and p.state = 'ACTIVE';
    if not found then
      raise exception 'no access' using errcode = '28000';
    end if;
    if p_audience = 'CLIENT' then
      select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), '')
        into v_couples, v_sharing
        from clinical.partner r
        join clinical.couple c on c.practice_id = p_practice and c.id = r.couple_id
       where r.practice_id = p_practice and r.client_id = p_person and (p_couples is null or c.id = any (p_couples));
      v_acting := v_couples;
    elsif v_roles && array['COUNSELOR', 'SUPERVISOR'] then
      select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), ''),
             coalesce(string_agg(c.id::text, ',') filter (where own.hand <= 2), ''), coalesce(string_agg(c.id::text, ',') filter (where own.hand = 2), '')
        into v_couples, v_sharing, v_acting, v_covered
        -- 1 for a part of one's own, 2 for a cover, 3 for looking on; the strongest counts.
        from (select part.couple_id, min(part.hand) as hand from (
                select t.couple_id, 1 as hand
                  from clinical.care_team t
                 where t.practice_id = p_practice and t.staff_id = p_person and 'COUNSELOR' = any (v_roles)
                union all
                select v.couple_id, 2
                  from clinical.care_cover v
                 where v.practice_id = p_practice and v.staff_id = p_person and 'COUNSELOR' = any (v_roles)
                   and v.ended_at is null and v.begins_at <= p_now and v.ends_at > p_now
                union all
                select t.couple_id, 3
                  from clinical.supervision u
                  join clinical.care_team t on t.practice_id = p_practice and t.staff_id = u.counselor_id
                 where u.practice_id = p_practice and u.supervisor_id = p_person and 'SUPERVISOR' = any (v_roles) and p_looks_on) part
               group by part.couple_id) own
        join clinical.couple c on c.practice_id = p_practice and c.id = own.couple_id
       where (p_couples is null or c.id = any (p_couples))
         and not exists (select from clinical.care_exclusion x
                          where x.practice_id = p_practice and x.couple_id = own.couple_id and x.staff_id = p_person);
    end if;
  end if;

  if v_couples <> '' then
    select coalesce(string_agg(r.client_id::text, ','), '') into v_clients
      from clinical.partner r
     where r.practice_id = p_practice and r.couple_id = any (string_to_array(v_couples, ',')::uuid[]);
  end if;
  -- A client knows themself also before they are in a couple.
  if p_audience = 'CLIENT' and strpos(v_clients, p_person::text) = 0 then
    v_clients := concat_ws(',', nullif(v_clients, ''), p_person::text);
  end if;

  execute format('set local app.practice_id = %L', p_practice::text);
  execute format('set local app.person_id = %L', coalesce(p_person::text, ''));
  execute format('set local app.audience = %L', p_audience);
  execute format('set local app.roles = %L', array_to_string(v_roles, ','));
  execute format('set local app.couples = %L', v_couples);
  execute format('set local app.acting_couples = %L', v_acting);
  execute format('set local app.covered_couples = %L', v_covered);
  execute format('set local app.sharing_couples = %L', v_sharing);
  execute format('set local app.clients = %L', v_clients);
end $$;
revoke all on function app.set_ctx(uuid, uuid, text, uuid[], timestamptz, boolean) from public;
grant execute on function app.set_ctx(uuid, uuid, text, uuid[], timestamptz, boolean) to roadback_app;

-- The version before this one, while both run: it knows no cover and no supervision, and an exclusion holds there too.
create or replace function app.set_ctx(p_practice uuid, p_person uuid, p_audience text, p_couples uuid[] default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform app.set_ctx(p_practice, p_person, p_audience, p_couples, null, false);
end $$;

-- Whoever writes, acts: every policy of a change compares with the couples in which one acts, as the catalog's checks demand from here on.
do $$
declare
  v record;
begin
  for v in
    select q.polname as name, q.polrelid::regclass as place, pg_get_expr(q.polqual, q.polrelid) as old_row, pg_get_expr(q.polwithcheck, q.polrelid) as new_row
      from pg_policy q
      join pg_class c on c.oid = q.polrelid
     where c.relnamespace = 'clinical'::regnamespace and q.polcmd <> 'r'
       and concat(pg_get_expr(q.polqual, q.polrelid), pg_get_expr(q.polwithcheck, q.polrelid)) like '%''app.couples''%'
  loop
    execute format('alter policy %I on %s', v.name, v.place)
      || coalesce(' using (' || replace(v.old_row, '''app.couples''', '''app.acting_couples''') || ')', '')
      || coalesce(' with check (' || replace(v.new_row, '''app.couples''', '''app.acting_couples''') || ')', '');
  end loop;
end $$;
alter policy step_transition_add on clinical.step_transition
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and moved_by = nullif(current_setting('app.person_id', true), '')::uuid
    and (strpos(current_setting('app.covered_couples', true), couple_id::text) > 0) = (cover_reason is not null));

-- Who reads what a couple writes, by name: the same answer for both partners, and for staff the covers that are to come too. A client reads
-- neither covers nor supervisions nor who is kept out; this says what follows from them, for a couple in context (R5, R19).
create function app.care_team_of(p_couple uuid, p_now timestamptz)
returns table (staff_id uuid, name text, part text, of_name text, cover_id uuid, first_day date, last_day date, in_force boolean)
language sql
stable
security definer
set search_path = ''
as $$
  with team as (
    select t.staff_id, t.part, null::uuid as of_id, null::uuid as cover_id, null::date as first_day, null::date as last_day, true as in_force
      from clinical.care_team t
     where t.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and t.couple_id = p_couple
    union all
    select v.staff_id, 'COVERING', null, v.id, v.first_day, v.last_day, v.begins_at <= p_now
      from clinical.care_cover v
     where v.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and v.couple_id = p_couple
       and v.ended_at is null and v.ends_at > p_now
       and (v.begins_at <= p_now or current_setting('app.audience', true) = 'STAFF')
    union all
    select u.supervisor_id, 'SUPERVISOR', t.staff_id, null, null, null, true
      from clinical.care_team t
      join clinical.supervision u on u.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and u.counselor_id = t.staff_id
     where t.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and t.couple_id = p_couple)
  select team.staff_id, m.staff_name, team.part, o.staff_name, team.cover_id, team.first_day, team.last_day, team.in_force
    from team
    join directory.membership m on m.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and m.person_id = team.staff_id
     and m.state <> 'ENDED' and (case team.part when 'SUPERVISOR' then 'SUPERVISOR' else 'COUNSELOR' end) = any (m.roles)
    left join directory.membership o on o.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and o.person_id = team.of_id
   where (strpos(current_setting('app.couples', true), p_couple::text) > 0 or strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
     and not exists (select from clinical.care_exclusion x
                      where x.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and x.couple_id = p_couple and x.staff_id = team.staff_id)
$$;
revoke all on function app.care_team_of(uuid, timestamptz) from public;
grant execute on function app.care_team_of(uuid, timestamptz) to roadback_app;
