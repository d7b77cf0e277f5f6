-- Break glass: a supervisor opens a couple outside of the caseloads that they supervise, with a reason, for 60 minutes, and reads; the practice
-- admins and the couple's care team find it (docs/decisions/0033).
create table clinical.break_glass (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  constraint break_glass_pk primary key (practice_id, id),
  constraint break_glass_whose unique (practice_id, id, staff_id),
  constraint break_glass_minutes check (ends_at = opened_at + interval '60 minutes'),
  constraint break_glass_ended check (ended_at between opened_at and ends_at)
);
alter table clinical.break_glass add constraint break_glass_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.break_glass add constraint break_glass_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create index break_glass_staff on clinical.break_glass (practice_id, staff_id, ends_at);
create index break_glass_couple on clinical.break_glass (practice_id, couple_id, opened_at);
alter table clinical.break_glass enable row level security;
alter table clinical.break_glass force row level security;
grant select, insert on clinical.break_glass to roadback_app;
grant update (ended_at) on clinical.break_glass to roadback_app;
create policy break_glass_read on clinical.break_glass for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and (staff_id = nullif(current_setting('app.person_id', true), '')::uuid
      or strpos(current_setting('app.couples', true), couple_id::text) > 0))));
create policy break_glass_open on clinical.break_glass for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'SUPERVISOR') > 0
    and staff_id = nullif(current_setting('app.person_id', true), '')::uuid and ended_at is null);
-- Ended earlier, by whoever opened it; what has ended stays ended.
create policy break_glass_end on clinical.break_glass for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and staff_id = nullif(current_setting('app.person_id', true), '')::uuid and ended_at is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and staff_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- That a practice admin looked at it; nobody looks at what they opened themself.
create table clinical.break_glass_look (
  practice_id uuid not null,
  break_glass_id uuid not null,
  staff_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  constraint break_glass_look_pk primary key (practice_id, break_glass_id),
  constraint break_glass_look_by_another check (looked_by <> staff_id)
);
alter table clinical.break_glass_look add constraint break_glass_look_glass_fk foreign key (practice_id, break_glass_id, staff_id)
  references clinical.break_glass (practice_id, id, staff_id);
alter table clinical.break_glass_look enable row level security;
alter table clinical.break_glass_look force row level security;
grant select, insert on clinical.break_glass_look to roadback_app;
create policy break_glass_look_read on clinical.break_glass_look for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF');
create policy break_glass_look_add on clinical.break_glass_look for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and looked_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- The context once more, as in 0022, with what a supervisor has opened among what they read: never among where they act, and only until it ends.
create or replace function app.set_ctx(p_practice uuid, p_person uuid, p_audience text, p_couples uuid[], p_now timestamptz, p_looks_on boolean)
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
  v_opened text := '';
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
             coalesce(string_agg(c.id::text, ',') filter (where own.hand <= 2), ''), coalesce(string_agg(c.id::text, ',') filter (where own.hand = 2), ''),
             coalesce(string_agg(c.id::text, ',') filter (where own.hand = 4), '')
        into v_couples, v_sharing, v_acting, v_covered, v_opened
        -- 1 for a part of one's own, 2 for a cover, 3 for looking on, 4 for break glass; the strongest counts.
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
                 where u.practice_id = p_practice and u.supervisor_id = p_person and 'SUPERVISOR' = any (v_roles) and p_looks_on
                union all
                select g.couple_id, 4
                  from clinical.break_glass g
                 where g.practice_id = p_practice and g.staff_id = p_person and 'SUPERVISOR' = any (v_roles) and p_looks_on
                   and g.ended_at is null and g.opened_at <= p_now and g.ends_at > p_now) part
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
  execute format('set local app.opened_couples = %L', v_opened);
  execute format('set local app.sharing_couples = %L', v_sharing);
  execute format('set local app.clients = %L', v_clients);
end $$;

-- Which couple somebody was given the reference of. A supervisor may not look couples up, and learns nothing from a reference that is none:
-- of whoever is kept out by name there is no couple.
create function app.couple_by_reference(p_reference text)
returns uuid
language sql
stable
security definer
set search_path = ''
as $$
  select case when count(*) = 1 then (array_agg(c.id))[1] end
    from clinical.couple c
   where c.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
     and right(c.id::text, 8) = p_reference
     and strpos(current_setting('app.roles', true), 'SUPERVISOR') > 0
     and not exists (select from clinical.care_exclusion x
                      where x.practice_id = c.practice_id and x.couple_id = c.id
                        and x.staff_id = nullif(current_setting('app.person_id', true), '')::uuid)
$$;
revoke all on function app.couple_by_reference(text) from public;
grant execute on function app.couple_by_reference(text) to roadback_app;

-- Nobody lets themself into what a couple has written: a part is given to somebody else. A couple that is only just formed has written nothing.
alter policy care_team_add on clinical.care_team
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and (part = 'PRIMARY' or staff_id <> nullif(current_setting('app.person_id', true), '')::uuid));
alter policy care_team_hand_over on clinical.care_team
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and part = 'PRIMARY' and staff_id <> nullif(current_setting('app.person_id', true), '')::uuid);
alter policy care_cover_arrange on clinical.care_cover
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and staff_id <> nullif(current_setting('app.person_id', true), '')::uuid
    and arranged_by = nullif(current_setting('app.person_id', true), '')::uuid and ended_at is null);
alter policy supervision_set on clinical.supervision
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and supervisor_id <> nullif(current_setting('app.person_id', true), '')::uuid);
alter policy supervision_change on clinical.supervision
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and supervisor_id <> nullif(current_setting('app.person_id', true), '')::uuid);

-- Sealed (docs/sealing.md): plain words cannot be written here.
alter table clinical.break_glass add constraint break_glass_reason_sealed check (reason like 'rb1.%') not valid;
