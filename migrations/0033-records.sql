-- What a person may ask of their own record: that something is put right, that it is erased; what beats an erasure; and leaving.

-- A wish for correction goes to the care team, and stands beside what was written (R13). The partner reads none of it.
create table clinical.correction (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  part text not null,
  words text not null,
  asked_at timestamptz not null,
  outcome text,
  reply text,
  answered_by uuid,
  answered_at timestamptz,
  idempotency_key uuid not null,
  constraint correction_pk primary key (practice_id, id),
  constraint correction_once unique (practice_id, client_id, idempotency_key),
  constraint correction_outcome check (outcome in ('CORRECTED', 'ADDED_BESIDE', 'NOT_CHANGED')),
  constraint correction_answered check (
    (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null) and (outcome is null) = (reply is null))
);
alter table clinical.correction add constraint correction_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index correction_couple on clinical.correction (practice_id, couple_id, asked_at);
alter table clinical.correction enable row level security;
alter table clinical.correction force row level security;
grant select, insert on clinical.correction to roadback_app;
grant update (outcome, reply, answered_by, answered_at) on clinical.correction to roadback_app;
create policy correction_read on clinical.correction for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy correction_ask on clinical.correction for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and outcome is null);
-- Once, by whoever acts for the couple.
create policy correction_answer on clinical.correction for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and outcome is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and answered_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- A request for erasure is the practice admin's to decide, who reads nothing clinical: so it holds no words of the person's.
create table clinical.erasure (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  state text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  done_at timestamptz,
  constraint erasure_pk primary key (practice_id, id),
  constraint erasure_state check (state in ('OPEN', 'DECIDED', 'DONE')),
  constraint erasure_decided check ((state in ('DECIDED', 'DONE')) = (decided_at is not null) and (decided_at is null) = (decided_by is null)),
  constraint erasure_done check ((state = 'DONE') = (done_at is not null))
);
alter table clinical.erasure add constraint erasure_client_fk foreign key (practice_id, client_id)
  references clinical.client (practice_id, id);
-- One that waits is enough.
create unique index erasure_one_open on clinical.erasure (practice_id, client_id) where state in ('OPEN', 'DECIDED');
alter table clinical.erasure enable row level security;
alter table clinical.erasure force row level security;
grant select, insert on clinical.erasure to roadback_app;
grant update (state, decided_by, decided_at, done_at) on clinical.erasure to roadback_app;
create policy erasure_read on clinical.erasure for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or current_setting('app.audience', true) = 'SYSTEM'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
-- By the person who leaves, or by the admin for somebody who asked on paper.
create policy erasure_ask on clinical.erasure for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and state = 'OPEN' and asked_by = nullif(current_setting('app.person_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = asked_by)));
-- The admin decides, the job does what was decided; nobody takes the step of the other.
create policy erasure_move on clinical.erasure for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and state = 'OPEN')
    or (current_setting('app.audience', true) = 'SYSTEM' and state = 'DECIDED')))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and state = 'DECIDED' and decided_by = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'SYSTEM' and state = 'DONE')));

create table clinical.erasure_decision (
  practice_id uuid not null,
  erasure_id uuid not null,
  record_class text not null,
  act text not null,
  reason text,
  kept_until date,
  constraint erasure_decision_pk primary key (practice_id, erasure_id, record_class),
  constraint erasure_decision_class check (record_class in ('WORDS', 'CONTACT')),
  constraint erasure_decision_act check (act in ('ERASE', 'KEEP')),
  constraint erasure_decision_reason check ((act = 'KEEP') = (reason is not null) and (act = 'KEEP') = (kept_until is not null))
);
alter table clinical.erasure_decision add constraint erasure_decision_erasure_fk foreign key (practice_id, erasure_id)
  references clinical.erasure (practice_id, id);
alter table clinical.erasure_decision enable row level security;
alter table clinical.erasure_decision force row level security;
grant select, insert on clinical.erasure_decision to roadback_app;
-- The person learns what was decided when they ask the practice; leaving ends their way in before anything is erased.
create policy erasure_decision_read on clinical.erasure_decision for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));
create policy erasure_decision_add on clinical.erasure_decision for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- How many years after the end of care each class is kept; without a row, the usual ones.
create table clinical.retention (
  practice_id uuid not null,
  record_class text not null,
  years integer not null,
  constraint retention_pk primary key (practice_id, record_class),
  constraint retention_class check (record_class in ('WORDS', 'CONTACT')),
  constraint retention_years check (years between 0 and 30)
);
alter table clinical.retention enable row level security;
alter table clinical.retention force row level security;
grant select, insert on clinical.retention to roadback_app;
grant update (years) on clinical.retention to roadback_app;
create policy retention_read on clinical.retention for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy retention_add on clinical.retention for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy retention_change on clinical.retention for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- A legal hold beats every erasure. Neither client learns of it here: a court's paper is the practice's to speak of.
create table clinical.legal_hold (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null,
  reason text not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_reason text,
  constraint legal_hold_pk primary key (practice_id, id),
  constraint legal_hold_kind check (kind in ('SUBPOENA', 'DISPUTE', 'OTHER')),
  constraint legal_hold_lifted check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason is null))
);
alter table clinical.legal_hold add constraint legal_hold_client_fk foreign key (practice_id, client_id)
  references clinical.client (practice_id, id);
create index legal_hold_client on clinical.legal_hold (practice_id, client_id) where lifted_at is null;
alter table clinical.legal_hold enable row level security;
alter table clinical.legal_hold force row level security;
grant select, insert on clinical.legal_hold to roadback_app;
grant update (lifted_by, lifted_at, lifted_reason) on clinical.legal_hold to roadback_app;
create policy legal_hold_read on clinical.legal_hold for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));
create policy legal_hold_place on clinical.legal_hold for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and placed_by = nullif(current_setting('app.person_id', true), '')::uuid and lifted_at is null);
-- What was lifted stays lifted.
create policy legal_hold_lift on clinical.legal_hold for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and lifted_at is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and lifted_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- What was done about a hold, entry by entry: what came, who was told, what was handed to whom. Never changed.
create table clinical.legal_hold_entry (
  practice_id uuid not null,
  id uuid not null,
  hold_id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  idempotency_key uuid not null,
  constraint legal_hold_entry_pk primary key (practice_id, id),
  constraint legal_hold_entry_once unique (practice_id, written_by, idempotency_key)
);
alter table clinical.legal_hold_entry add constraint legal_hold_entry_hold_fk foreign key (practice_id, hold_id)
  references clinical.legal_hold (practice_id, id);
create index legal_hold_entry_hold on clinical.legal_hold_entry (practice_id, hold_id, written_at);
alter table clinical.legal_hold_entry enable row level security;
alter table clinical.legal_hold_entry force row level security;
grant select, insert on clinical.legal_hold_entry to roadback_app;
create policy legal_hold_entry_read on clinical.legal_hold_entry for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy legal_hold_entry_add on clinical.legal_hold_entry for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and written_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- That a person left, and when: the end of care from which retention counts.
create table clinical.leaving (
  practice_id uuid not null,
  client_id uuid not null,
  left_at timestamptz not null,
  constraint leaving_pk primary key (practice_id, client_id)
);
alter table clinical.leaving add constraint leaving_client_fk foreign key (practice_id, client_id)
  references clinical.client (practice_id, id);
alter table clinical.leaving enable row level security;
alter table clinical.leaving force row level security;
grant select, insert on clinical.leaving to roadback_app;
-- Not the partner's to read: for them the two are apart, and no more (R19).
create policy leaving_read on clinical.leaving for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.clients', true), client_id::text) > 0)));
create policy leaving_leave on clinical.leaving for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- A person ends their own membership, and nobody's else; whoever has ended has no context any more in which to come back.
grant update (state) on directory.membership to roadback_app;
alter policy membership_own on directory.membership
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid and state in ('ACTIVE', 'ENDED'));

-- What the erasing job writes: nothing but what stands for a name and an address that are gone.
grant update (given_name, family_name) on clinical.client to roadback_app;
alter policy client_change on clinical.client
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'SYSTEM' and strpos(current_setting('app.clients', true), id::text) > 0)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'SYSTEM' and given_name = '—' and family_name = '')));
grant update (email, born_on) on clinical.client_contact to roadback_app;
alter policy client_contact_read on clinical.client_contact
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or client_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (current_setting('app.audience', true) in ('STAFF', 'SYSTEM') and strpos(current_setting('app.clients', true), client_id::text) > 0)));
alter policy client_contact_own on clinical.client_contact
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    client_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (current_setting('app.audience', true) = 'SYSTEM' and strpos(current_setting('app.clients', true), client_id::text) > 0)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    client_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (current_setting('app.audience', true) = 'SYSTEM' and email = '' and born_on = '1900-01-01')));

-- Sealed (docs/sealing.md): plain words cannot be written here.
alter table clinical.correction add constraint correction_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.correction add constraint correction_reply_sealed check (reply like 'rb1.%') not valid;
