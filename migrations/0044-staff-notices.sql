-- The morning mail of staff (docs/decisions/0048): how often, when, and in which hours none. It says that the page of the day is ready, and
-- nothing of what stands there. Read and written by the person themself, as a client's choice of reminders is.
create table clinical.morning_choice (
  practice_id uuid not null,
  person_id uuid not null,
  often text not null,
  -- On the person's own wall (R14). Quiet from and until the same time means that no hour is quiet.
  at time not null,
  quiet_from time not null,
  quiet_until time not null,
  constraint morning_choice_pk primary key (practice_id, person_id),
  constraint morning_choice_often check (often in ('OFF', 'DAILY', 'WEEKLY', 'BOTH'))
);
alter table clinical.morning_choice add constraint morning_choice_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table clinical.morning_choice enable row level security;
alter table clinical.morning_choice force row level security;
grant select, insert on clinical.morning_choice to roadback_app;
grant update (often, at, quiet_from, quiet_until) on clinical.morning_choice to roadback_app;
create policy morning_choice_read on clinical.morning_choice for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy morning_choice_add on clinical.morning_choice for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy morning_choice_change on clinical.morning_choice for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- Of staff a notice is one of a day or of a week; its subject is the person.
alter table clinical.notice drop constraint notice_kind;
alter table clinical.notice add constraint notice_kind check (kind in ('TASK_OPEN', 'TASK_CLOSING', 'PROMISE', 'CHECK_IN', 'DAY', 'WEEK'));

-- Who is of the staff already is looked at soon, spread over ten minutes. Theirs names no couple: it stands under the person.
insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
select m.practice_id, 'TELL', m.person_id, m.person_id, m.person_id, now() + random() * interval '10 minutes'
  from directory.membership m
 where m.audience = 'STAFF' and m.state = 'ACTIVE'
on conflict do nothing;

-- How the mails of alerts fare, for whoever keeps the practice's mails running: how many wait, and why the last was not taken. Of which alert,
-- of whom and to whom does not leave here.
create index alert_notice_unsent on clinical.alert_notice (practice_id, alert_id) where sent_at is null and gave_up_at is null;
create index alert_notice_failed on clinical.alert_notice (practice_id, made_at, id) where failure is not null;
create function app.alert_mails(p_practice uuid)
returns table (waiting integer, failure text, failed_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select (select count(*)::integer
            from clinical.alert_notice n
            join clinical.alert a on a.practice_id = p_practice and a.id = n.alert_id and a.acknowledged_at is null
           where n.practice_id = p_practice and n.sent_at is null and n.gave_up_at is null),
         last.failure, last.failed_at
    from (values (1)) one
    left join lateral (
      select n.failure, coalesce(n.gave_up_at, n.made_at) as failed_at
        from clinical.alert_notice n
       where n.practice_id = p_practice and n.failure is not null
       order by n.made_at desc, n.id desc limit 1) last on true
$$;
revoke all on function app.alert_mails(uuid) from public;
grant usage on schema app to roadback_identity;
grant execute on function app.alert_mails(uuid) to roadback_identity;
