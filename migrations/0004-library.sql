-- The platform's library: shared by all practices, written at migration alone. A version never changes (R13).
create table directory.exercise (
  id uuid not null,
  slug text not null,
  constraint exercise_pk primary key (id),
  constraint exercise_slug_unique unique (slug)
);
grant select on directory.exercise to roadback_app;

create table directory.exercise_version (
  id uuid not null,
  exercise_id uuid not null,
  version integer not null,
  content jsonb not null,
  published_at timestamptz not null,
  constraint exercise_version_pk primary key (id),
  constraint exercise_version_unique unique (exercise_id, version)
);
alter table directory.exercise_version add constraint exercise_version_exercise_fk foreign key (exercise_id) references directory.exercise (id);
grant select on directory.exercise_version to roadback_app;
