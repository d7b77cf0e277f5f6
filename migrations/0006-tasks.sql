-- Assignments, tasks, submissions and reviews.
create table clinical.assignment (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  exercise_version_id uuid not null,
  mode text not null,
  starts_on date not null,
  opens_at time not null,
  open_for_hours integer not null,
  rule text,
  note text,
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  ended_at timestamptz,
  idempotency_key uuid not null,
  constraint assignment_pk primary key (practice_id, id),
  constraint assignment_once unique (practice_id, assigned_by, idempotency_key),
  constraint assignment_mode check (mode in ('ONE', 'EACH', 'TOGETHER')),
  constraint assignment_open_for_hours check (open_for_hours between 1 and 336)
);
alter table clinical.assignment add constraint assignment_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.assignment add constraint assignment_exercise_fk foreign key (exercise_version_id)
  references directory.exercise_version (id);
create index assignment_couple on clinical.assignment (practice_id, couple_id);
alter table clinical.assignment enable row level security;
alter table clinical.assignment force row level security;
grant select, insert on clinical.assignment to roadback_app;
grant update (ended_at) on clinical.assignment to roadback_app;
-- No client reads assignments: what was given to the partner alone is not theirs to know (R19). Their tasks carry what they need.
create policy assignment_read on clinical.assignment for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy assignment_add on clinical.assignment for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and assigned_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy assignment_change on clinical.assignment for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

create table clinical.recipient (
  practice_id uuid not null,
  assignment_id uuid not null,
  client_id uuid not null,
  couple_id uuid not null,
  constraint recipient_pk primary key (practice_id, assignment_id, client_id)
);
alter table clinical.recipient add constraint recipient_assignment_fk foreign key (practice_id, assignment_id)
  references clinical.assignment (practice_id, id);
alter table clinical.recipient add constraint recipient_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index recipient_client on clinical.recipient (practice_id, client_id);
alter table clinical.recipient enable row level security;
alter table clinical.recipient force row level security;
grant select, insert on clinical.recipient to roadback_app;
create policy recipient_read on clinical.recipient for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy recipient_add on clinical.recipient for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

create table clinical.task (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  assignment_id uuid not null,
  exercise_version_id uuid not null,
  mode text not null,
  note text,
  day date not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  state text not null default 'WAITING',
  answered_at timestamptz,
  constraint task_pk primary key (practice_id, id),
  -- Made once per occurrence, however often and by however many workers.
  constraint task_once unique (practice_id, assignment_id, client_id, day),
  constraint task_state check (state in ('WAITING', 'SENT', 'NOT_READY', 'LET_US_DISCUSS')),
  constraint task_answered check ((state = 'WAITING') = (answered_at is null))
);
alter table clinical.task add constraint task_recipient_fk foreign key (practice_id, assignment_id, client_id)
  references clinical.recipient (practice_id, assignment_id, client_id);
create index task_client on clinical.task (practice_id, client_id, opens_at);
create index task_couple on clinical.task (practice_id, couple_id, day);
alter table clinical.task enable row level security;
alter table clinical.task force row level security;
grant select, insert, delete on clinical.task to roadback_app;
grant update (state, answered_at, opens_at, closes_at) on clinical.task to roadback_app;
create policy task_read on clinical.task for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) in ('STAFF', 'SYSTEM')
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy task_make on clinical.task for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'SYSTEM');
-- A client answers their own; a job moves what has not opened yet when the client's zone changes. `for update` locks pass here too.
create policy task_change on clinical.task for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'SYSTEM' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'SYSTEM' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
-- Ending an assignment takes back what nobody has answered.
create policy task_take_back on clinical.task for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and state = 'WAITING');

create table clinical.submission (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  task_id uuid not null,
  exercise_version_id uuid not null,
  kind text not null,
  answers jsonb not null,
  visibility text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint submission_pk primary key (practice_id, id),
  constraint submission_one_for_a_task unique (practice_id, task_id),
  constraint submission_once unique (practice_id, client_id, idempotency_key),
  constraint submission_kind check (kind in ('SENT', 'NOT_READY', 'LET_US_DISCUSS')),
  constraint submission_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.submission add constraint submission_task_fk foreign key (practice_id, task_id) references clinical.task (practice_id, id);
alter table clinical.submission add constraint submission_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index submission_couple on clinical.submission (practice_id, couple_id, sent_at);
alter table clinical.submission enable row level security;
alter table clinical.submission force row level security;
grant select, insert on clinical.submission to roadback_app;
grant update (visibility) on clinical.submission to roadback_app;
-- R5: the author; the care team; the partner only where shared, and only while they are a couple (R15).
create policy submission_read on clinical.submission for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy submission_send on clinical.submission for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
-- R5: only the author, and only towards private. What was private has no way back to shared.
create policy submission_stop_sharing on clinical.submission for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

create table clinical.review (
  practice_id uuid not null,
  submission_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  reply text,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  constraint review_pk primary key (practice_id, submission_id)
);
alter table clinical.review add constraint review_submission_fk foreign key (practice_id, submission_id)
  references clinical.submission (practice_id, id);
create index review_client on clinical.review (practice_id, client_id, reviewed_at);
alter table clinical.review enable row level security;
alter table clinical.review force row level security;
grant select, insert on clinical.review to roadback_app;
grant update (reply, reviewed_by, reviewed_at) on clinical.review to roadback_app;
-- The author of the submission and the care team; never the partner, also where the submission is shared.
create policy review_read on clinical.review for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy review_add on clinical.review for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and reviewed_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy review_change on clinical.review for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and reviewed_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- The private rating stands apart, so that no query of a client's can carry it along (R16).
create table clinical.review_quality (
  practice_id uuid not null,
  submission_id uuid not null,
  couple_id uuid not null,
  quality smallint not null,
  constraint review_quality_pk primary key (practice_id, submission_id),
  constraint review_quality_range check (quality between 0 and 4)
);
alter table clinical.review_quality add constraint review_quality_review_fk foreign key (practice_id, submission_id)
  references clinical.review (practice_id, submission_id);
alter table clinical.review_quality enable row level security;
alter table clinical.review_quality force row level security;
grant select, insert, delete on clinical.review_quality to roadback_app;
grant update (quality) on clinical.review_quality to roadback_app;
create policy review_quality_read on clinical.review_quality for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy review_quality_add on clinical.review_quality for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy review_quality_change on clinical.review_quality for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy review_quality_remove on clinical.review_quality for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
