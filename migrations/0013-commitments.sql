-- Promises, their moments as both partners tell them, and what one noticed. `client_id` is always who wrote the row.
-- Every row carries its own readers (R5): who wrote it may narrow them, nobody can widen. When a moment is due stands
-- here as a day and a wall-clock time and never as an instant, which beside them would tell the zone that its maker is in (R14).
create table clinical.commitment (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  words text not null,
  kind text not null,
  timing text not null,
  starts_on date not null,
  at text,
  rule text,
  visibility text not null,
  made_at timestamptz not null,
  idempotency_key uuid not null,
  constraint commitment_pk primary key (practice_id, id),
  constraint commitment_once unique (practice_id, client_id, idempotency_key),
  -- A closed list: a password, a code, a place or the contents of messages are none of them.
  constraint commitment_kind check (kind in ('CALL_OR_WRITE', 'BE_ON_TIME', 'TELL_BEFORE_ASKED', 'AT_HOME', 'TIME_TOGETHER', 'OWN_WORK')),
  constraint commitment_timing check (timing in ('ONCE', 'RECURRING', 'WHEN_IT_HAPPENS')),
  constraint commitment_schedule check ((timing = 'RECURRING') = (rule is not null) and (timing = 'WHEN_IT_HAPPENS') = (at is null)),
  constraint commitment_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.commitment add constraint commitment_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index commitment_couple on clinical.commitment (practice_id, couple_id);
create index commitment_client on clinical.commitment (practice_id, client_id);
alter table clinical.commitment enable row level security;
alter table clinical.commitment force row level security;
grant select, insert on clinical.commitment to roadback_app;
grant update (visibility) on clinical.commitment to roadback_app;
create policy commitment_read on clinical.commitment for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy commitment_add on clinical.commitment for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy commitment_narrow on clinical.commitment for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- That a promise is over. `client_id` is its maker's.
create table clinical.commitment_end (
  practice_id uuid not null,
  commitment_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  visibility text not null,
  constraint commitment_end_pk primary key (practice_id, commitment_id),
  constraint commitment_end_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.commitment_end add constraint commitment_end_commitment_fk foreign key (practice_id, commitment_id)
  references clinical.commitment (practice_id, id);
create index commitment_end_couple on clinical.commitment_end (practice_id, couple_id);
alter table clinical.commitment_end enable row level security;
alter table clinical.commitment_end force row level security;
grant select, insert on clinical.commitment_end to roadback_app;
grant update (visibility) on clinical.commitment_end to roadback_app;
create policy commitment_end_read on clinical.commitment_end for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy commitment_end_add on clinical.commitment_end for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and ended_by = nullif(current_setting('app.person_id', true), '')::uuid and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy commitment_end_narrow on clinical.commitment_end for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- Why the counselor ended one: the staff's alone (R2).
create table clinical.commitment_end_reason (
  practice_id uuid not null,
  commitment_id uuid not null,
  couple_id uuid not null,
  reason text not null,
  constraint commitment_end_reason_pk primary key (practice_id, commitment_id)
);
alter table clinical.commitment_end_reason add constraint commitment_end_reason_end_fk foreign key (practice_id, commitment_id)
  references clinical.commitment_end (practice_id, commitment_id);
alter table clinical.commitment_end_reason enable row level security;
alter table clinical.commitment_end_reason force row level security;
grant select, insert on clinical.commitment_end_reason to roadback_app;
create policy commitment_end_reason_read on clinical.commitment_end_reason for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy commitment_end_reason_add on clinical.commitment_end_reason for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

-- A moment of a promise that was reported. One that nobody reported is computed from the schedule and has no row.
create table clinical.moment (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  commitment_id uuid not null,
  day date not null,
  -- By when on that day, on the maker's wall; null for a promise for when something happens, of which a day may have several.
  at text,
  visibility text not null,
  constraint moment_pk primary key (practice_id, id),
  constraint moment_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.moment add constraint moment_commitment_fk foreign key (practice_id, commitment_id)
  references clinical.commitment (practice_id, id);
create unique index moment_one_a_day on clinical.moment (practice_id, commitment_id, day) where at is not null;
create index moment_commitment on clinical.moment (practice_id, commitment_id, day);
alter table clinical.moment enable row level security;
alter table clinical.moment force row level security;
grant select, insert on clinical.moment to roadback_app;
grant update (visibility) on clinical.moment to roadback_app;
create policy moment_read on clinical.moment for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy moment_add on clinical.moment for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy moment_narrow on clinical.moment for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- What the maker said of it. A later one stands beside the earlier ones (R13).
create table clinical.moment_report (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  moment_id uuid not null,
  number integer not null,
  kind text not null,
  words text,
  repair text,
  repaired_on date,
  minutes_to_repair integer,
  visibility text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint moment_report_pk primary key (practice_id, id),
  constraint moment_report_number unique (practice_id, moment_id, number),
  constraint moment_report_once unique (practice_id, client_id, idempotency_key),
  constraint moment_report_kind check (kind in ('KEPT', 'RENEGOTIATED', 'LATE', 'MISSED')),
  constraint moment_report_repair check ((repair is null) = (repaired_on is null) and (repair is null or kind in ('LATE', 'MISSED'))),
  constraint moment_report_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.moment_report add constraint moment_report_moment_fk foreign key (practice_id, moment_id)
  references clinical.moment (practice_id, id);
alter table clinical.moment_report enable row level security;
alter table clinical.moment_report force row level security;
grant select, insert on clinical.moment_report to roadback_app;
grant update (visibility) on clinical.moment_report to roadback_app;
create policy moment_report_read on clinical.moment_report for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy moment_report_add on clinical.moment_report for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy moment_report_narrow on clinical.moment_report for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- How the other partner saw it, if they wanted to say: theirs and the care team's, unless they share it (R7).
create table clinical.moment_view (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  moment_id uuid not null,
  number integer not null,
  kind text not null,
  words text,
  visibility text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint moment_view_pk primary key (practice_id, id),
  constraint moment_view_number unique (practice_id, moment_id, number),
  constraint moment_view_once unique (practice_id, client_id, idempotency_key),
  constraint moment_view_kind check (kind in ('CONFIRMED', 'DISPUTED', 'UNSURE')),
  constraint moment_view_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.moment_view add constraint moment_view_moment_fk foreign key (practice_id, moment_id)
  references clinical.moment (practice_id, id);
alter table clinical.moment_view add constraint moment_view_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.moment_view enable row level security;
alter table clinical.moment_view force row level security;
grant select, insert on clinical.moment_view to roadback_app;
grant update (visibility) on clinical.moment_view to roadback_app;
create policy moment_view_read on clinical.moment_view for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy moment_view_add on clinical.moment_view for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy moment_view_narrow on clinical.moment_view for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- Something steady that one partner noticed. Nothing counts these, and nothing says that there are none (R8).
create table clinical.noticed (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  words text not null,
  visibility text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint noticed_pk primary key (practice_id, id),
  constraint noticed_once unique (practice_id, client_id, idempotency_key),
  constraint noticed_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.noticed add constraint noticed_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index noticed_couple on clinical.noticed (practice_id, couple_id, sent_at);
alter table clinical.noticed enable row level security;
alter table clinical.noticed force row level security;
grant select, insert on clinical.noticed to roadback_app;
grant update (visibility) on clinical.noticed to roadback_app;
create policy noticed_read on clinical.noticed for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy noticed_add on clinical.noticed for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy noticed_narrow on clinical.noticed for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');
