-- The platform's pathways, written at migration alone, like its exercises. A version never changes.
create table directory.pathway_version (
  id uuid not null,
  slug text not null,
  version integer not null,
  content jsonb not null,
  -- Where it stands in the list; the content of a version stays as it is.
  place integer not null,
  published_at timestamptz not null,
  constraint pathway_version_pk primary key (id),
  constraint pathway_version_unique unique (slug, version)
);
grant select on directory.pathway_version to roadback_app;

-- That a pathway was given to a couple in one act, and what the counselor left out of it. Staff's alone: no client learns that what they
-- were given is part of something, or what of it the partner has (R19).
create table clinical.applied_pathway (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  pathway_version_id uuid not null,
  starts_on date not null,
  left_out text[] not null,
  applied_by uuid not null,
  applied_at timestamptz not null,
  idempotency_key uuid not null,
  constraint applied_pathway_pk primary key (practice_id, id),
  constraint applied_pathway_once unique (practice_id, applied_by, idempotency_key)
);
alter table clinical.applied_pathway add constraint applied_pathway_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.applied_pathway add constraint applied_pathway_version_fk foreign key (pathway_version_id)
  references directory.pathway_version (id);
create index applied_pathway_couple on clinical.applied_pathway (practice_id, couple_id);
alter table clinical.applied_pathway enable row level security;
alter table clinical.applied_pathway force row level security;
grant select, insert on clinical.applied_pathway to roadback_app;
create policy applied_pathway_read on clinical.applied_pathway for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy applied_pathway_add on clinical.applied_pathway for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and applied_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- Which assignments came with it.
alter table clinical.assignment add column applied_pathway_id uuid;
alter table clinical.assignment add constraint assignment_applied_pathway_fk foreign key (practice_id, applied_pathway_id)
  references clinical.applied_pathway (practice_id, id);
create index assignment_applied_pathway on clinical.assignment (practice_id, applied_pathway_id) where applied_pathway_id is not null;
