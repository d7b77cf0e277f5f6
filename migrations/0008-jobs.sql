-- Control tables: how work over all practices finds its candidates. Ids and times alone, no clinical word.
create schema jobs;
grant usage on schema jobs to roadback_app, roadback_worker;

-- Written in the transaction of the change, drained into the queue after commit.
create table jobs.outbox (
  id uuid not null,
  practice_id uuid not null,
  queue text not null,
  name text not null,
  data jsonb not null,
  created_at timestamptz not null,
  constraint outbox_pk primary key (id)
);
create index outbox_created on jobs.outbox (created_at);
alter table jobs.outbox enable row level security;
alter table jobs.outbox force row level security;
grant insert on jobs.outbox to roadback_app;
grant select, insert, update, delete on jobs.outbox to roadback_worker;
create policy outbox_add on jobs.outbox for insert to roadback_app with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy outbox_worker_read on jobs.outbox for select to roadback_worker using (true);
create policy outbox_worker_add on jobs.outbox for insert to roadback_worker with check (true);
-- `for update skip locked` asks for the right to update.
create policy outbox_worker_lock on jobs.outbox for update to roadback_worker using (true) with check (true);
create policy outbox_worker_drain on jobs.outbox for delete to roadback_worker using (true);

-- One row per thing that wants attention at a time: here, an assignment of one client that needs its next tasks.
create table jobs.wake_up (
  practice_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  client_id uuid not null,
  couple_id uuid not null,
  next_at timestamptz not null,
  constraint wake_up_pk primary key (practice_id, kind, subject_id, client_id)
);
create index wake_up_next on jobs.wake_up (next_at);
alter table jobs.wake_up enable row level security;
alter table jobs.wake_up force row level security;
grant select, insert, delete on jobs.wake_up to roadback_app;
grant update (next_at) on jobs.wake_up to roadback_app;
grant select on jobs.wake_up to roadback_worker;
grant update (next_at) on jobs.wake_up to roadback_worker;
create policy wake_up_read on jobs.wake_up for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy wake_up_add on jobs.wake_up for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF');
create policy wake_up_change on jobs.wake_up for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'SYSTEM')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'SYSTEM');
create policy wake_up_remove on jobs.wake_up for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy wake_up_worker_read on jobs.wake_up for select to roadback_worker using (true);
create policy wake_up_worker_lease on jobs.wake_up for update to roadback_worker using (true) with check (true);
