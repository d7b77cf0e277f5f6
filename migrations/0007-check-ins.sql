-- Days, and their roll-up by week.
create table clinical.check_in (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  day date not null,
  feel smallint not null,
  safety smallint,
  note text,
  visibility text not null,
  sent_at timestamptz not null,
  replaced_at timestamptz,
  idempotency_key uuid not null,
  constraint check_in_pk primary key (practice_id, id),
  constraint check_in_once unique (practice_id, client_id, idempotency_key),
  constraint check_in_feel check (feel between 1 and 5),
  constraint check_in_safety check (safety between 0 and 10),
  constraint check_in_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.check_in add constraint check_in_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
-- One stands for a day; what it replaced stays in the record.
create unique index check_in_one_a_day on clinical.check_in (practice_id, client_id, couple_id, day) where replaced_at is null;
create index check_in_couple on clinical.check_in (practice_id, couple_id, day);
alter table clinical.check_in enable row level security;
alter table clinical.check_in force row level security;
grant select, insert on clinical.check_in to roadback_app;
grant update (replaced_at) on clinical.check_in to roadback_app;
create policy check_in_read on clinical.check_in for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and replaced_at is null
        and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy check_in_send on clinical.check_in for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy check_in_replace on clinical.check_in for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- Kept by the write that changes it. It counts private days too: for the care team and the client themself, never for the partner (R19).
create table clinical.check_in_week (
  practice_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  week_starts_on date not null,
  check_ins integer not null,
  feel_sum integer not null,
  safety_sum integer not null,
  safety_count integer not null,
  constraint check_in_week_pk primary key (practice_id, couple_id, client_id, week_starts_on),
  constraint check_in_week_monday check (extract(isodow from week_starts_on) = 1)
);
alter table clinical.check_in_week add constraint check_in_week_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.check_in_week enable row level security;
alter table clinical.check_in_week force row level security;
grant select, insert on clinical.check_in_week to roadback_app;
grant update (check_ins, feel_sum, safety_sum, safety_count) on clinical.check_in_week to roadback_app;
create policy check_in_week_read on clinical.check_in_week for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy check_in_week_add on clinical.check_in_week for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy check_in_week_change on clinical.check_in_week for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
