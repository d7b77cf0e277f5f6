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

-- A scoped, dated, revocable consent to openness (R4). How it stands is the same row for both; who signed and who paused is not in it.
create table clinical.agreement (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  scopes jsonb not null,
  purpose text not null,
  taper text not null,
  not_looked_at text not null,
  days integer not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  started_at timestamptz,
  ends_at timestamptz,
  paused_at timestamptz,
  idempotency_key uuid not null,
  constraint agreement_pk primary key (practice_id, id),
  constraint agreement_couple_id unique (practice_id, couple_id, id),
  constraint agreement_once unique (practice_id, proposed_by, idempotency_key),
  constraint agreement_days check (days between 1 and 90),
  constraint agreement_ends check ((started_at is null) = (ends_at is null) and (ends_at is null or ends_at <= started_at + interval '2160 hours'))
);
alter table clinical.agreement add constraint agreement_couple_fk foreign key (practice_id, couple_id) references clinical.couple (practice_id, id);
create index agreement_newest on clinical.agreement (practice_id, couple_id, proposed_at);
alter table clinical.agreement enable row level security;
alter table clinical.agreement force row level security;
grant select, insert on clinical.agreement to roadback_app;
grant update (started_at, ends_at, paused_at) on clinical.agreement to roadback_app;
create policy agreement_read on clinical.agreement for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy agreement_propose on clinical.agreement for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and proposed_by = nullif(current_setting('app.person_id', true), '')::uuid and started_at is null and paused_at is null);
-- A client can do one thing to it: stop it.
create policy agreement_change on clinical.agreement for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and paused_at is null and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and paused_at is not null)));

-- Who has signed. Each partner reads their own signature and no other.
create table clinical.agreement_signature (
  practice_id uuid not null,
  agreement_id uuid not null,
  couple_id uuid not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  constraint agreement_signature_pk primary key (practice_id, agreement_id, person_id)
);
alter table clinical.agreement_signature add constraint agreement_signature_fk foreign key (practice_id, couple_id, agreement_id)
  references clinical.agreement (practice_id, couple_id, id);
alter table clinical.agreement_signature enable row level security;
alter table clinical.agreement_signature force row level security;
grant select, insert on clinical.agreement_signature to roadback_app;
create policy agreement_signature_read on clinical.agreement_signature for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and person_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy agreement_signature_sign on clinical.agreement_signature for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and person_id = nullif(current_setting('app.person_id', true), '')::uuid and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));

-- Who stopped it, or that a clearance did; for the care team alone.
create table clinical.agreement_pause (
  practice_id uuid not null,
  agreement_id uuid not null,
  couple_id uuid not null,
  person_id uuid not null,
  cause text not null,
  paused_at timestamptz not null,
  constraint agreement_pause_pk primary key (practice_id, agreement_id),
  constraint agreement_pause_cause check (cause in ('PARTNER', 'COUNSELOR', 'CLEARANCE'))
);
alter table clinical.agreement_pause add constraint agreement_pause_fk foreign key (practice_id, couple_id, agreement_id)
  references clinical.agreement (practice_id, couple_id, id);
alter table clinical.agreement_pause enable row level security;
alter table clinical.agreement_pause force row level security;
grant select, insert on clinical.agreement_pause to roadback_app;
create policy agreement_pause_read on clinical.agreement_pause for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy agreement_pause_add on clinical.agreement_pause for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and person_id = nullif(current_setting('app.person_id', true), '')::uuid and current_setting('app.audience', true) in ('STAFF', 'CLIENT'));

-- How one partner felt before and after looking together; theirs and the care team's. What was seen is never kept.
create table clinical.look_together (
  practice_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  before integer not null,
  after integer not null,
  looked_at timestamptz not null,
  idempotency_key uuid not null,
  constraint look_together_pk primary key (practice_id, id),
  constraint look_together_once unique (practice_id, client_id, idempotency_key),
  constraint look_together_scale check (before between 0 and 10 and after between 0 and 10)
);
alter table clinical.look_together add constraint look_together_fk foreign key (practice_id, couple_id, agreement_id)
  references clinical.agreement (practice_id, couple_id, id);
create index look_together_agreement on clinical.look_together (practice_id, agreement_id, looked_at);
alter table clinical.look_together enable row level security;
alter table clinical.look_together force row level security;
grant select, insert on clinical.look_together to roadback_app;
create policy look_together_read on clinical.look_together for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy look_together_add on clinical.look_together for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid) and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0);
