-- A client's own secret address, at which a calendar app reads when something is due (docs/decisions/0047). One for a person in a practice;
-- of its secret only the hash. The identity role finds by it whose it is; the person alone makes it, replaces it and takes it away.
create table directory.calendar (
  practice_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  title text not null,
  made_at timestamptz not null,
  constraint calendar_pk primary key (practice_id, person_id),
  constraint calendar_title check (title in ('REMINDER', 'BUSY', 'PERSONAL'))
);
alter table directory.calendar add constraint calendar_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
create index calendar_token on directory.calendar (token_hash);
alter table directory.calendar enable row level security;
alter table directory.calendar force row level security;
-- Nobody who serves in a practice reads the hash, its owner included.
grant select (practice_id, person_id, title, made_at), insert, delete on directory.calendar to roadback_app;
grant update (token_hash, title, made_at) on directory.calendar to roadback_app;
grant select on directory.calendar to roadback_identity;
create policy calendar_read on directory.calendar for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    current_setting('app.audience', true) = 'SYSTEM'
    or (current_setting('app.audience', true) = 'CLIENT' and person_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy calendar_make on directory.calendar for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'CLIENT'
    and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy calendar_replace on directory.calendar for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'CLIENT'
    and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'CLIENT'
    and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
-- A job takes it away with the record of whoever is erased.
create policy calendar_stop on directory.calendar for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    current_setting('app.audience', true) = 'SYSTEM'
    or (current_setting('app.audience', true) = 'CLIENT' and person_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy calendar_identity_find on directory.calendar for select to roadback_identity using (true);

-- No row of a session is ever a client's to read. Their calendar may know when both are expected, and how long: of sessions that are planned,
-- for both partners, of their own couple while they are one. Who holds it, what it is and that others were is not in the answer.
create function app.joint_sessions(p_until timestamptz)
returns table (begins_at timestamptz, minutes integer)
language sql
stable
security definer
set search_path = ''
as $$
  select distinct s.begins_at, s.minutes
    from clinical.session s
   where s.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
     and current_setting('app.audience', true) = 'CLIENT'
     and strpos(current_setting('app.sharing_couples', true), s.couple_id::text) > 0
     and s.client_id is null and s.state = 'PLANNED' and s.begins_at < p_until
$$;
revoke all on function app.joint_sessions(timestamptz) from public;
grant execute on function app.joint_sessions(timestamptz) to roadback_app;
