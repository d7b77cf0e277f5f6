-- What open screens are told (docs/decisions/0045): that something may have changed, never what. A row is written in the transaction of its
-- cause and swept after a day. Ids, a kind and a time alone; like its neighbours a control table, without references.
create table jobs.live_event (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  -- Whose task it is. Null where it is for the care team alone: no client reads such a row.
  client_id uuid,
  kind text not null,
  made_at timestamptz not null,
  -- Which transaction made it: whoever knows a snapshot finds what it did not see, however late that was committed.
  made_in xid8 not null default pg_current_xact_id(),
  constraint live_event_pk primary key (practice_id, id),
  constraint live_event_kind check (kind in ('ALERT', 'SUBMISSION', 'TASK')),
  constraint live_event_audience check ((kind = 'TASK') = (client_id is not null))
);
create index live_event_made_in on jobs.live_event (practice_id, made_in);
create index live_event_made_at on jobs.live_event (made_at);
alter table jobs.live_event enable row level security;
alter table jobs.live_event force row level security;
grant select, insert on jobs.live_event to roadback_app;
grant select, delete on jobs.live_event to roadback_worker;
-- R19: a client reads of their own tasks, and of nothing that the partner did.
create policy live_event_read on jobs.live_event for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy live_event_note on jobs.live_event for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) in ('STAFF', 'SYSTEM')
    or (current_setting('app.audience', true) = 'CLIENT' and client_id is null)));
create policy live_event_worker_read on jobs.live_event for select to roadback_worker using (true);
create policy live_event_worker_sweep on jobs.live_event for delete to roadback_worker using (true);
