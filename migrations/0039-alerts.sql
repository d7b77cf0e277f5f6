-- Alerts that somebody has, that are closed, that repeat, and that are passed on until somebody has them (docs/decisions/0043, 0044).
--   occurred, last_at  how often the same came again while it waited
--   slot_id            a mark that stands for the client and the kind, by which what comes again finds the alert
--   later_ids          marks of the causes that came again: each counts once
--   stage, stage_at    who has been asked, and since when
alter table clinical.alert add column occurred integer not null default 1;
alter table clinical.alert add column last_at timestamptz;
alter table clinical.alert add column slot_id uuid;
alter table clinical.alert add column later_ids uuid[] not null default '{}';
alter table clinical.alert add column stage text not null default 'CARE';
alter table clinical.alert add column stage_at timestamptz;
alter table clinical.alert add column closed_by uuid;
alter table clinical.alert add column closed_at timestamptz;
alter table clinical.alert add column close_reason text;
alter table clinical.alert add constraint alert_stage check (stage in ('CARE', 'COVER', 'SUPERVISOR', 'ADMIN'));
alter table clinical.alert add constraint alert_close_reason_sealed check (close_reason like 'rb1.%');
-- What was acknowledged before said what was done: it is closed.
update clinical.alert set closed_by = acknowledged_by, closed_at = acknowledged_at where acknowledged_at is not null;
-- The note comes with closing. The version before this one writes it when it acknowledges; that is acknowledged, and open.
alter table clinical.alert drop constraint alert_acknowledged;
alter table clinical.alert add constraint alert_acknowledged check (
  (acknowledged_at is null) = (acknowledged_by is null) and (note is null or acknowledged_at is not null));
alter table clinical.alert add constraint alert_closed check (
  (closed_at is null) = (closed_by is null) and (closed_at is null or (acknowledged_at is not null and note is not null))
  and (close_reason is null or closed_at is not null));
create index alert_open on clinical.alert (practice_id, couple_id) where closed_at is null;
grant update (stage, stage_at, closed_by, closed_at, close_reason) on clinical.alert to roadback_app;
-- The job that passes alerts on reads how grave one is, and moves its stage while nobody has it.
alter policy alert_read on clinical.alert
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
-- Staff who act for the couple acknowledge in their own name, and close in their own name; what is closed stays as it is.
alter policy alert_acknowledge on clinical.alert
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and closed_at is null and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'SYSTEM' and acknowledged_at is null)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'STAFF' and coalesce(closed_by, acknowledged_by) = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'SYSTEM' and acknowledged_at is null and closed_at is null)));

-- Whom an alert was sent to: one row for each person and each time it came, so that nobody is written to twice.
create table clinical.alert_notice (
  practice_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  couple_id uuid not null,
  person_id uuid not null,
  occurred integer not null,
  stage text not null,
  made_at timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  failure text,
  gave_up_at timestamptz,
  constraint alert_notice_pk primary key (practice_id, id),
  constraint alert_notice_once unique (practice_id, alert_id, person_id, occurred),
  constraint alert_notice_stage check (stage in ('CARE', 'COVER', 'SUPERVISOR', 'ADMIN')),
  constraint alert_notice_settled check (sent_at is null or gave_up_at is null)
);
alter table clinical.alert_notice add constraint alert_notice_alert_fk foreign key (practice_id, alert_id)
  references clinical.alert (practice_id, id);
alter table clinical.alert_notice add constraint alert_notice_person_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
create index alert_notice_person on clinical.alert_notice (practice_id, person_id);
alter table clinical.alert_notice enable row level security;
alter table clinical.alert_notice force row level security;
grant select, insert on clinical.alert_notice to roadback_app;
grant update (claimed_at, attempts, sent_at, failure, gave_up_at) on clinical.alert_notice to roadback_app;
create policy alert_notice_read on clinical.alert_notice for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy alert_notice_add on clinical.alert_notice for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'SYSTEM');
create policy alert_notice_settle on clinical.alert_notice for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'SYSTEM')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'SYSTEM');

-- How long an alert may wait before the next is asked.
alter table directory.practice add column alert_minutes integer not null default 30;
alter table directory.practice add constraint practice_alert_minutes check (alert_minutes between 5 and 240);
grant update (alert_minutes) on directory.practice to roadback_app;

-- Raises an alert, or adds to one that waits, in the transaction of its cause, together with the job that tells of it. Whoever causes one
-- reads none and learns nothing here: it answers nothing, and is called in the same way whether or not there is a cause.
--   p_about  a mark of the cause: each counts once, however often it is sent
--   p_slot   a mark of the client and the kind: what comes again within 24 hours while nobody has it belongs to the same alert
create function app.raise_alert(p_id uuid, p_job uuid, p_couple uuid, p_client uuid, p_kind text, p_about uuid, p_slot uuid, p_now timestamptz, p_is_cause boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  v_alert uuid;
begin
  if v_practice is null or strpos(coalesce(current_setting('app.acting_couples', true), ''), p_couple::text) = 0
    or not (current_setting('app.audience', true) in ('STAFF', 'SYSTEM') or p_client = nullif(current_setting('app.person_id', true), '')::uuid) then
    raise exception 'row-level security: no alert about this client' using errcode = '42501';
  end if;
  if not p_is_cause then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('alert ' || p_client::text, 0));
  if exists (select from clinical.alert a
              where a.practice_id = v_practice and a.couple_id = p_couple and (a.about_id = p_about or p_about = any (a.later_ids))) then
    return;
  end if;
  update clinical.alert a set occurred = a.occurred + 1, last_at = p_now, later_ids = a.later_ids || p_about
   where a.practice_id = v_practice and a.couple_id = p_couple and a.client_id = p_client and a.slot_id = p_slot
     and a.acknowledged_at is null and a.raised_at > p_now - interval '24 hours'
  returning a.id into v_alert;
  if v_alert is null then
    v_alert := p_id;
    insert into clinical.alert (practice_id, id, couple_id, client_id, kind, about_id, slot_id, raised_at)
    values (v_practice, v_alert, p_couple, p_client, p_kind, p_about, p_slot, p_now);
  end if;
  -- Should its mails not be out in a minute, they are looked after again; so is one that was raised while no worker lived.
  insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
  values (v_practice, 'LOOK_AFTER_ALERT', v_alert, p_client, p_couple, p_now + interval '60 seconds')
  on conflict (practice_id, kind, subject_id, client_id) do update set next_at = excluded.next_at;
  insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
  values (p_job, v_practice, 'alerts', 'look-after-alert',
    jsonb_build_object('practiceId', v_practice, 'coupleId', p_couple, 'clientId', p_client, 'alertId', v_alert), p_now);
  perform pg_notify('outbox', '');
end $$;
revoke all on function app.raise_alert(uuid, uuid, uuid, uuid, text, uuid, uuid, timestamptz, boolean) from public;
grant execute on function app.raise_alert(uuid, uuid, uuid, uuid, text, uuid, uuid, timestamptz, boolean) to roadback_app;

-- Whom an alert about this couple reaches, in the order in which they are asked; never who is kept out of the couple by name. For the job.
create function app.alert_reach(p_couple uuid, p_now timestamptz)
returns table (stage text, person_id uuid)
language sql
stable
security definer
set search_path = ''
as $$
  with team as (
    select t.staff_id from clinical.care_team t
     where t.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and t.couple_id = p_couple),
  reach as (
    select 'CARE' as stage, team.staff_id as person_id, 'COUNSELOR' as role from team
    union all
    select 'CARE', v.staff_id, 'COUNSELOR' from clinical.care_cover v
     where v.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and v.couple_id = p_couple
       and v.ended_at is null and v.begins_at <= p_now and v.ends_at > p_now
    union all
    select 'COVER', c.staff_id, null from directory.practice_cover c
     where c.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    union all
    select 'SUPERVISOR', u.supervisor_id, 'SUPERVISOR' from clinical.supervision u
      join team on team.staff_id = u.counselor_id
     where u.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    union all
    select 'ADMIN', m.person_id, 'PRACTICE_ADMIN' from directory.membership m
     where m.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and 'PRACTICE_ADMIN' = any (m.roles))
  select distinct reach.stage, reach.person_id
    from reach
    join directory.membership m on m.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and m.person_id = reach.person_id
     and m.audience = 'STAFF' and m.state = 'ACTIVE' and (reach.role is null or reach.role = any (m.roles))
   where current_setting('app.audience', true) = 'SYSTEM' and strpos(current_setting('app.acting_couples', true), p_couple::text) > 0
     and not exists (select from clinical.care_exclusion x
                      where x.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and x.couple_id = p_couple and x.staff_id = reach.person_id)
$$;
revoke all on function app.alert_reach(uuid, timestamptz) from public;
grant execute on function app.alert_reach(uuid, timestamptz) to roadback_app;

-- What the person in context was asked to see to without caring for the couple: with which counselor alerts wait, and since when.
-- Neither the couple nor the client nor the kind leaves here, nor how many there are.
create function app.alerts_that_wait()
returns table (counselor_id uuid, counselor_name text, since timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select t.staff_id, c.staff_name, min(a.raised_at)
    from clinical.alert_notice n
    join clinical.alert a on a.practice_id = n.practice_id and a.id = n.alert_id and a.acknowledged_at is null and a.closed_at is null
    join clinical.care_team t on t.practice_id = n.practice_id and t.couple_id = n.couple_id and t.part = 'PRIMARY'
    join directory.membership c on c.practice_id = n.practice_id and c.person_id = t.staff_id
   where n.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
     and n.person_id = nullif(current_setting('app.person_id', true), '')::uuid
     and current_setting('app.audience', true) = 'STAFF'
     and strpos(current_setting('app.acting_couples', true), n.couple_id::text) = 0
     and not exists (select from clinical.care_exclusion x
                      where x.practice_id = n.practice_id and x.couple_id = n.couple_id and x.staff_id = n.person_id)
   group by t.staff_id, c.staff_name
$$;
revoke all on function app.alerts_that_wait() from public;
grant execute on function app.alerts_that_wait() to roadback_app;
