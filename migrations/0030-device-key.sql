-- The key under which the apps keep on a device what a person has begun and not yet sent. It is made once, given to that person's own
-- signed-in app, and never kept on the device: without a sign-in, what lies there is nothing but noise.
create table directory.device_key (
  practice_id uuid not null,
  person_id uuid not null,
  key bytea not null,
  made_at timestamptz not null,
  constraint device_key_pk primary key (practice_id, person_id),
  constraint device_key_length check (octet_length(key) = 32)
);
alter table directory.device_key add constraint device_key_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table directory.device_key enable row level security;
alter table directory.device_key force row level security;
grant select, insert on directory.device_key to roadback_app;
create policy device_key_read on directory.device_key for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy device_key_add on directory.device_key for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
