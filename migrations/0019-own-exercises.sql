-- A practice's own exercises. Each was made from one of the platform's, or from another of the practice's, and is written on as a draft;
-- what is published is a version and never changes (R13). No other practice sees any of it.
create table clinical.own_exercise (
  practice_id uuid not null,
  id uuid not null,
  -- The platform's version at the root. Every chain of copies begins at one, and its newest version bounds all of them.
  platform_version_id uuid not null,
  -- The practice's own version that it was copied from, or null where that was the platform's.
  origin_version_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  -- What has been written since the newest version; null where nothing has.
  draft jsonb,
  -- Counts every change, so that nobody overwrites in silence what a colleague wrote meanwhile.
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  idempotency_key uuid not null,
  constraint own_exercise_pk primary key (practice_id, id),
  constraint own_exercise_once unique (practice_id, made_by, idempotency_key)
);
alter table clinical.own_exercise add constraint own_exercise_platform_version_fk foreign key (platform_version_id)
  references directory.exercise_version (id);
alter table clinical.own_exercise enable row level security;
alter table clinical.own_exercise force row level security;
grant select, insert on clinical.own_exercise to roadback_app;
grant update (draft, revision, changed_by, changed_at, withdrawn_at) on clinical.own_exercise to roadback_app;
-- Drafts are for staff. A counselor writes, and in their own name.
create policy own_exercise_read on clinical.own_exercise for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF');
create policy own_exercise_make on clinical.own_exercise for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and made_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy own_exercise_change on clinical.own_exercise for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and changed_by = nullif(current_setting('app.person_id', true), '')::uuid);

create table clinical.own_exercise_version (
  practice_id uuid not null,
  id uuid not null,
  exercise_id uuid not null,
  version integer not null,
  -- The revision of the draft that it was: publishing the same one twice publishes once (R12).
  revision integer not null,
  content jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null,
  constraint own_exercise_version_pk primary key (practice_id, id),
  constraint own_exercise_version_number unique (practice_id, exercise_id, version),
  constraint own_exercise_version_once unique (practice_id, exercise_id, revision)
);
alter table clinical.own_exercise_version add constraint own_exercise_version_exercise_fk foreign key (practice_id, exercise_id)
  references clinical.own_exercise (practice_id, id);
alter table clinical.own_exercise add constraint own_exercise_origin_fk foreign key (practice_id, origin_version_id)
  references clinical.own_exercise_version (practice_id, id);
alter table clinical.own_exercise_version enable row level security;
alter table clinical.own_exercise_version force row level security;
grant select, insert on clinical.own_exercise_version to roadback_app;
-- Whoever was given one reads it: clients, and the job that makes their tasks.
create policy own_exercise_version_read on clinical.own_exercise_version for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy own_exercise_version_publish on clinical.own_exercise_version for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and published_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- An assignment gives a version of the platform or one of the practice's own. The id stands where it always stood; two columns that follow
-- from it point at the one table or the other, so that the database still refuses what is not there (docs/decisions/0023).
alter table clinical.assignment add column is_own_version boolean not null default false;
alter table clinical.assignment add column platform_version_id uuid
  generated always as (case when not is_own_version then exercise_version_id end) stored;
alter table clinical.assignment add column own_version_id uuid
  generated always as (case when is_own_version then exercise_version_id end) stored;
alter table clinical.assignment add constraint assignment_platform_version_fk foreign key (platform_version_id)
  references directory.exercise_version (id);
alter table clinical.assignment add constraint assignment_own_version_fk foreign key (practice_id, own_version_id)
  references clinical.own_exercise_version (practice_id, id);
alter table clinical.assignment drop constraint assignment_exercise_fk;
