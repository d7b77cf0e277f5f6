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
