-- Meetings of a couple with its counselor, what is recorded of them, and what a counselor writes for themself alone. None of it is ever a
-- client's to read: not that a session was, not that a note exists (R19).

-- A meeting, at a time by the clock of the practice. Of one partner alone where `client_id` says whose.
create table clinical.session (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid,
  counselor_id uuid not null,
  day date not null,
  starts_at time not null,
  time_zone text not null,
  begins_at timestamptz not null,
  minutes integer not null,
  state text not null,
  noted_at timestamptz,
  changed_by uuid not null,
  changed_at timestamptz not null,
  idempotency_key uuid not null,
  constraint session_pk primary key (practice_id, id),
  constraint session_of_couple unique (practice_id, couple_id, id),
  constraint session_once unique (practice_id, counselor_id, idempotency_key),
  constraint session_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint session_minutes check (minutes between 15 and 240),
  constraint session_noted check (noted_at is null or state = 'HELD')
);
alter table clinical.session add constraint session_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.session add constraint session_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.session add constraint session_counselor_fk foreign key (practice_id, counselor_id)
  references directory.membership (practice_id, person_id);
create index session_couple on clinical.session (practice_id, couple_id, begins_at);
-- What the caseload asks each time: held, and without a signed note.
create index session_to_note on clinical.session (practice_id, couple_id, counselor_id, begins_at) where state = 'HELD' and noted_at is null;
alter table clinical.session enable row level security;
alter table clinical.session force row level security;
grant select, insert on clinical.session to roadback_app;
grant update (counselor_id, state, noted_at, changed_by, changed_at) on clinical.session to roadback_app;
create policy session_read on clinical.session for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy session_plan on clinical.session for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and counselor_id = nullif(current_setting('app.person_id', true), '')::uuid and changed_by = nullif(current_setting('app.person_id', true), '')::uuid and state = 'PLANNED');
create policy session_settle on clinical.session for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and changed_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- The record of a session, of each counselor who wrote one. Its author writes until they sign it; from then on nobody changes it (R13).
create table clinical.session_note (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  session_id uuid not null,
  author_id uuid not null,
  did text not null,
  agreed text not null,
  next_time text not null,
  revision integer not null,
  changed_at timestamptz not null,
  signed_at timestamptz,
  constraint session_note_pk primary key (practice_id, id),
  constraint session_note_of_couple unique (practice_id, couple_id, id),
  constraint session_note_one unique (practice_id, session_id, author_id)
);
alter table clinical.session_note add constraint session_note_session_fk foreign key (practice_id, couple_id, session_id)
  references clinical.session (practice_id, couple_id, id);
alter table clinical.session_note add constraint session_note_author_fk foreign key (practice_id, author_id)
  references directory.membership (practice_id, person_id);
create index session_note_couple on clinical.session_note (practice_id, couple_id, signed_at);
alter table clinical.session_note enable row level security;
alter table clinical.session_note force row level security;
grant select, insert on clinical.session_note to roadback_app;
grant update (did, agreed, next_time, revision, changed_at, signed_at) on clinical.session_note to roadback_app;
create policy session_note_read on clinical.session_note for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy session_note_begin on clinical.session_note for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and author_id = nullif(current_setting('app.person_id', true), '')::uuid and signed_at is null);
create policy session_note_write on clinical.session_note for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and author_id = nullif(current_setting('app.person_id', true), '')::uuid and signed_at is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and author_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- What is corrected or added after the signature stands beside the note, under the name of whoever added it (R13).
create table clinical.session_note_addendum (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  note_id uuid not null,
  author_id uuid not null,
  words text not null,
  added_at timestamptz not null,
  idempotency_key uuid not null,
  constraint session_note_addendum_pk primary key (practice_id, id),
  constraint session_note_addendum_once unique (practice_id, author_id, idempotency_key)
);
alter table clinical.session_note_addendum add constraint session_note_addendum_note_fk foreign key (practice_id, couple_id, note_id)
  references clinical.session_note (practice_id, couple_id, id);
alter table clinical.session_note_addendum add constraint session_note_addendum_author_fk foreign key (practice_id, author_id)
  references directory.membership (practice_id, person_id);
create index session_note_addendum_note on clinical.session_note_addendum (practice_id, note_id, added_at);
alter table clinical.session_note_addendum enable row level security;
alter table clinical.session_note_addendum force row level security;
grant select, insert on clinical.session_note_addendum to roadback_app;
create policy session_note_addendum_read on clinical.session_note_addendum for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy session_note_addendum_add on clinical.session_note_addendum for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and author_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- A counselor's own process notes: no part of the couple's record, and the author's alone. They may show one to their supervisor.
create table clinical.private_note (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  author_id uuid not null,
  words text not null,
  revision integer not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  shared_with uuid,
  shared_at timestamptz,
  idempotency_key uuid not null,
  constraint private_note_pk primary key (practice_id, id),
  constraint private_note_once unique (practice_id, author_id, idempotency_key),
  constraint private_note_shared check ((shared_with is null) = (shared_at is null) and shared_with <> author_id)
);
alter table clinical.private_note add constraint private_note_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.private_note add constraint private_note_author_fk foreign key (practice_id, author_id)
  references directory.membership (practice_id, person_id);
alter table clinical.private_note add constraint private_note_reader_fk foreign key (practice_id, shared_with)
  references directory.membership (practice_id, person_id);
create index private_note_author on clinical.private_note (practice_id, author_id, couple_id, written_at);
create index private_note_reader on clinical.private_note (practice_id, shared_with, couple_id) where shared_with is not null;
alter table clinical.private_note enable row level security;
alter table clinical.private_note force row level security;
grant select, insert, delete on clinical.private_note to roadback_app;
grant update (words, revision, changed_at, shared_with, shared_at) on clinical.private_note to roadback_app;
create policy private_note_read on clinical.private_note for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and (
    (author_id = nullif(current_setting('app.person_id', true), '')::uuid and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0)
    or (shared_with = nullif(current_setting('app.person_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0
      and strpos(current_setting('app.shared_note_authors', true), author_id::text) > 0)));
create policy private_note_begin on clinical.private_note for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF'
    and author_id = nullif(current_setting('app.person_id', true), '')::uuid and shared_with is null);
create policy private_note_write on clinical.private_note for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and author_id = nullif(current_setting('app.person_id', true), '')::uuid
    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and author_id = nullif(current_setting('app.person_id', true), '')::uuid
    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0);
create policy private_note_delete on clinical.private_note for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF' and author_id = nullif(current_setting('app.person_id', true), '')::uuid
    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0);

-- Private notes lie in a drawer: no transaction finds one that has not opened it, and it opens only to its owner. It holds what they wrote of
-- couples from which nobody keeps them out by name, whether or not they still care for them; and whose notes they may be shown: of
-- counselors who are here, and whom they supervise now. Who is no counselor and no supervisor any more opens nothing, and of whoever
-- left nobody reads: set_ctx refuses them, and what they showed closes with them (docs/decisions/0035).
create function app.open_private_notes()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  v_person uuid := nullif(current_setting('app.person_id', true), '')::uuid;
  v_roles text := coalesce(current_setting('app.roles', true), '');
  v_couples text := '';
  v_authors text := '';
begin
  if current_setting('app.audience', true) = 'STAFF' and (strpos(v_roles, 'COUNSELOR') > 0 or strpos(v_roles, 'SUPERVISOR') > 0) then
    -- With those in which the person acts, so that a first note is found by who has just written it.
    select concat_ws(',', nullif(current_setting('app.acting_couples', true), ''), string_agg(distinct n.couple_id::text, ',')) into v_couples
      from clinical.private_note n
     where n.practice_id = v_practice and n.author_id = v_person
       and not exists (select from clinical.care_exclusion x
                        where x.practice_id = v_practice and x.couple_id = n.couple_id and x.staff_id = v_person);
    select coalesce(string_agg(u.counselor_id::text, ','), '') into v_authors
      from clinical.supervision u
      join directory.membership m on m.practice_id = v_practice and m.person_id = u.counselor_id
     where u.practice_id = v_practice and u.supervisor_id = v_person and strpos(v_roles, 'SUPERVISOR') > 0
       and m.audience = 'STAFF' and m.state = 'ACTIVE' and 'COUNSELOR' = any (m.roles);
  end if;
  execute format('set local app.own_note_couples = %L', v_couples);
  execute format('set local app.shared_note_authors = %L', v_authors);
end $$;
revoke all on function app.open_private_notes() from public;
grant execute on function app.open_private_notes() to roadback_app;

-- Sealed (docs/sealing.md): plain words cannot be written here.
alter table clinical.session_note add constraint session_note_did_sealed check (did like 'rb1.%') not valid;
alter table clinical.session_note add constraint session_note_agreed_sealed check (agreed like 'rb1.%') not valid;
alter table clinical.session_note add constraint session_note_next_time_sealed check (next_time like 'rb1.%') not valid;
alter table clinical.session_note_addendum add constraint session_note_addendum_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.private_note add constraint private_note_words_sealed check (words like 'rb1.%') not valid;
