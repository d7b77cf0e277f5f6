-- A reveal: both answer alone, and the counselor opens both answers in one act. An answer that is HELD is read by its author and the care
-- team until it carries an opening; only that column, on the row itself, lets the partner in, and only while its author goes on sharing it
-- and the two are a couple (R5, R15).
create table clinical.opening (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  assignment_id uuid not null,
  day date not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  constraint opening_pk primary key (practice_id, id),
  -- However often somebody clicks.
  constraint opening_once unique (practice_id, assignment_id, day)
);
alter table clinical.opening add constraint opening_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.opening add constraint opening_assignment_fk foreign key (practice_id, assignment_id)
  references clinical.assignment (practice_id, id);
create index opening_couple on clinical.opening (practice_id, couple_id, opened_at);
alter table clinical.opening enable row level security;
alter table clinical.opening force row level security;
grant select, insert on clinical.opening to roadback_app;
-- That both were opened, both know. Before there is no row, and so nothing to tell apart (R19).
create policy opening_read on clinical.opening for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT'));
create policy opening_add on clinical.opening for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and opened_by = nullif(current_setting('app.person_id', true), '')::uuid);

alter table clinical.submission drop constraint submission_visibility;
alter table clinical.submission add constraint submission_visibility check (visibility in ('PRIVATE', 'SHARED', 'HELD'));
alter table clinical.submission add column opening_id uuid;
alter table clinical.submission add constraint submission_opening_fk foreign key (practice_id, opening_id)
  references clinical.opening (practice_id, id);
-- What was shared from the first needs no opening, and none may come to it later.
alter table clinical.submission add constraint submission_opened check (opening_id is null or visibility in ('PRIVATE', 'HELD'));
create unique index submission_opening on clinical.submission (practice_id, opening_id, client_id) where opening_id is not null;
grant update (opening_id) on clinical.submission to roadback_app;
alter policy submission_read on clinical.submission
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and (visibility = 'SHARED' or (visibility = 'HELD' and opening_id is not null)) and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
alter policy submission_send on clinical.submission
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and opening_id is null);
-- R5: its author only towards private. Staff open what is held, and change nothing else of it: what is private is not theirs to widen.
alter policy submission_stop_sharing on clinical.submission rename to submission_change;
alter policy submission_change on clinical.submission
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'STAFF' and visibility = 'HELD' and opening_id is null)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE')
    or (current_setting('app.audience', true) = 'STAFF' and visibility = 'HELD' and opening_id is not null and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
