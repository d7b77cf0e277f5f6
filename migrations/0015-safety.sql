-- Safety before openness (R3): both partners are asked in one round, each answers alone, the counselor records a clearance for both.
create table clinical.screening_round (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  version integer not null,
  asked_by uuid,
  asked_at timestamptz not null,
  idempotency_key uuid not null,
  constraint screening_round_pk primary key (practice_id, id),
  constraint screening_round_couple unique (practice_id, couple_id, id),
  constraint screening_round_once unique (practice_id, couple_id, idempotency_key)
);
alter table clinical.screening_round add constraint screening_round_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
create index screening_round_newest on clinical.screening_round (practice_id, couple_id, asked_at);
alter table clinical.screening_round enable row level security;
alter table clinical.screening_round force row level security;
grant select, insert on clinical.screening_round to roadback_app;
-- A round is of the couple: what either partner may read of it says nothing of the other. Why it was asked is not in it (R2).
create policy screening_round_read on clinical.screening_round for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT', 'SYSTEM'));
create policy screening_round_ask on clinical.screening_round for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and ((current_setting('app.audience', true) = 'STAFF' and asked_by = nullif(current_setting('app.person_id', true), '')::uuid) or (current_setting('app.audience', true) = 'SYSTEM' and asked_by is null)));

-- What one partner answered. Its author writes it; from then on the care team alone reads it, its author included (R3).
create table clinical.screening (
  practice_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  answers jsonb not null,
  words text,
  sent_at timestamptz not null,
  constraint screening_pk primary key (practice_id, id),
  constraint screening_once unique (practice_id, round_id, client_id)
);
alter table clinical.screening add constraint screening_round_fk foreign key (practice_id, couple_id, round_id)
  references clinical.screening_round (practice_id, couple_id, id);
alter table clinical.screening add constraint screening_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index screening_couple on clinical.screening (practice_id, couple_id, sent_at);
alter table clinical.screening enable row level security;
alter table clinical.screening force row level security;
grant select, insert on clinical.screening to roadback_app;
create policy screening_read on clinical.screening for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy screening_send on clinical.screening for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid));

-- That one has answered: all that is left of it for its author, so that it is not asked twice. The partner reads none of it.
create table clinical.screening_sent (
  practice_id uuid not null,
  round_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  idempotency_key uuid not null,
  constraint screening_sent_pk primary key (practice_id, round_id, client_id)
);
alter table clinical.screening_sent add constraint screening_sent_round_fk foreign key (practice_id, couple_id, round_id)
  references clinical.screening_round (practice_id, couple_id, id);
alter table clinical.screening_sent enable row level security;
alter table clinical.screening_sent force row level security;
grant select, insert on clinical.screening_sent to roadback_app;
create policy screening_sent_read on clinical.screening_sent for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid));
create policy screening_sent_add on clinical.screening_sent for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid));

-- The counselor's own decision, for both partners in one row: there is none for one of them. Clients read none, nor that there is none.
create table clinical.clearance (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  reason text not null,
  first_talk_on date not null,
  second_talk_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ends_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  idempotency_key uuid not null,
  constraint clearance_pk primary key (practice_id, id),
  constraint clearance_once unique (practice_id, recorded_by, idempotency_key),
  constraint clearance_ends check (ends_at > recorded_at),
  constraint clearance_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
alter table clinical.clearance add constraint clearance_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
create index clearance_newest on clinical.clearance (practice_id, couple_id, recorded_at);
alter table clinical.clearance enable row level security;
alter table clinical.clearance force row level security;
grant select, insert on clinical.clearance to roadback_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on clinical.clearance to roadback_app;
-- The job that makes tasks reads until when it may.
create policy clearance_read on clinical.clearance for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy clearance_record on clinical.clearance for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and recorded_by = nullif(current_setting('app.person_id', true), '')::uuid and withdrawn_at is null);
create policy clearance_withdraw on clinical.clearance for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and withdrawn_at is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and withdrawn_by = nullif(current_setting('app.person_id', true), '')::uuid);
