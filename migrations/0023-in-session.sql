-- What is done with the counselor present (R3) is opened by the counselor, in the session. A row of its own and no column of the task:
-- a client changes their task, and must not open it.
create table clinical.task_opening (
  practice_id uuid not null,
  task_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  opened_by uuid not null,
  open_until timestamptz not null,
  constraint task_opening_pk primary key (practice_id, task_id)
);
-- A task that is taken back takes its opening along.
alter table clinical.task_opening add constraint task_opening_task_fk foreign key (practice_id, task_id)
  references clinical.task (practice_id, id) on delete cascade;
alter table clinical.task_opening enable row level security;
alter table clinical.task_opening force row level security;
grant select, insert on clinical.task_opening to roadback_app;
grant update (opened_by, open_until) on clinical.task_opening to roadback_app;
create policy task_opening_read on clinical.task_opening for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy task_opening_add on clinical.task_opening for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and opened_by = nullif(current_setting('app.person_id', true), '')::uuid);
-- Opened again, in the next session.
create policy task_opening_change on clinical.task_opening for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and opened_by = nullif(current_setting('app.person_id', true), '')::uuid);
