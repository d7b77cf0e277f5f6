-- Patience: triggers, the need that may be shared of one and what met it, and pauses. `client_id` is always who wrote the row.
-- What the partner may read stands in rows of its own: a need that was shared has a random id, and nothing in its row or in its answers
-- leads to the card, its words or its hour (R5, R19).
create table clinical.reassurance_ask (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  need text not null,
  visibility text not null,
  asked_at timestamptz not null,
  constraint reassurance_ask_pk primary key (practice_id, id),
  -- So that an answer can name whom it answers, and only the one who asked can say how it landed.
  constraint reassurance_ask_author unique (practice_id, id, client_id),
  constraint reassurance_ask_need check (need in ('STAY', 'WORDS', 'SPACE')),
  constraint reassurance_ask_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.reassurance_ask add constraint reassurance_ask_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index reassurance_ask_couple on clinical.reassurance_ask (practice_id, couple_id, asked_at);
alter table clinical.reassurance_ask enable row level security;
alter table clinical.reassurance_ask force row level security;
grant select, insert on clinical.reassurance_ask to roadback_app;
grant update (visibility) on clinical.reassurance_ask to roadback_app;
create policy reassurance_ask_read on clinical.reassurance_ask for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy reassurance_ask_add on clinical.reassurance_ask for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy reassurance_ask_narrow on clinical.reassurance_ask for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- A moment in which the pain came back. Its author and the care team read it, nobody else ever does: there is nothing to widen.
create table clinical.trigger_card (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  day date not null,
  cue text,
  intensity smallint not null,
  helped text,
  need text not null,
  ask_id uuid,
  -- Whether it was one more than the day's usual number: the first such card of a day raises the alert.
  is_many boolean not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint trigger_card_pk primary key (practice_id, id),
  constraint trigger_card_once unique (practice_id, client_id, idempotency_key),
  constraint trigger_card_intensity check (intensity between 0 and 10),
  constraint trigger_card_need check (need in ('NOTHING', 'STAY', 'WORDS', 'SPACE') and (need <> 'NOTHING' or ask_id is null))
);
alter table clinical.trigger_card add constraint trigger_card_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.trigger_card add constraint trigger_card_ask_fk foreign key (practice_id, ask_id, client_id)
  references clinical.reassurance_ask (practice_id, id, client_id);
create index trigger_card_couple on clinical.trigger_card (practice_id, couple_id, day);
create index trigger_card_client on clinical.trigger_card (practice_id, client_id, day);
create index trigger_card_ask on clinical.trigger_card (practice_id, ask_id);
alter table clinical.trigger_card enable row level security;
alter table clinical.trigger_card force row level security;
grant select, insert on clinical.trigger_card to roadback_app;
create policy trigger_card_read on clinical.trigger_card for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy trigger_card_add on clinical.trigger_card for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- How many triggers a day are within the usual for a couple, where the counselor said so. No client reads it: a number that changed
-- would tell the partner something.
create table clinical.trigger_limit (
  practice_id uuid not null,
  couple_id uuid not null,
  most integer not null,
  set_by uuid not null,
  set_at timestamptz not null,
  constraint trigger_limit_pk primary key (practice_id, couple_id),
  constraint trigger_limit_most check (most between 1 and 20)
);
alter table clinical.trigger_limit add constraint trigger_limit_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.trigger_limit enable row level security;
alter table clinical.trigger_limit force row level security;
grant select, insert on clinical.trigger_limit to roadback_app;
grant update (most, set_by, set_at) on clinical.trigger_limit to roadback_app;
create policy trigger_limit_read on clinical.trigger_limit for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'));
create policy trigger_limit_add on clinical.trigger_limit for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and set_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy trigger_limit_change on clinical.trigger_limit for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and set_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- The same number for whoever may write triggers, while their card is counted; null where none was set, and for everybody else.
create function app.trigger_limit(p_couple uuid)
returns integer
language sql
stable
security definer
set search_path = ''
as $$
  select l.most
    from clinical.trigger_limit l
   where l.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and l.couple_id = p_couple
     and app.role_in_plan(p_couple) in ('HURT', 'BOTH')
$$;
revoke all on function app.trigger_limit(uuid) from public;
grant execute on function app.trigger_limit(uuid) to roadback_app;

-- The partner's answer to a need, in their own words. In a couple it is for the one who asked, and there is nobody else in it.
create table clinical.reassurance_answer (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  ask_id uuid not null,
  asker_id uuid not null,
  words text not null,
  answered_at timestamptz not null,
  idempotency_key uuid not null,
  constraint reassurance_answer_pk primary key (practice_id, id),
  constraint reassurance_answer_one unique (practice_id, ask_id),
  constraint reassurance_answer_once unique (practice_id, client_id, idempotency_key),
  constraint reassurance_answer_other check (client_id <> asker_id)
);
alter table clinical.reassurance_answer add constraint reassurance_answer_ask_fk foreign key (practice_id, ask_id, asker_id)
  references clinical.reassurance_ask (practice_id, id, client_id);
alter table clinical.reassurance_answer add constraint reassurance_answer_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.reassurance_answer enable row level security;
alter table clinical.reassurance_answer force row level security;
grant select, insert on clinical.reassurance_answer to roadback_app;
create policy reassurance_answer_read on clinical.reassurance_answer for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy reassurance_answer_add on clinical.reassurance_answer for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- How it landed, if the one who asked wants to say: theirs and the care team's, unless they share it. A later one stands beside it (R13).
create table clinical.reassurance_landing (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  ask_id uuid not null,
  number integer not null,
  kind text not null,
  words text,
  visibility text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint reassurance_landing_pk primary key (practice_id, id),
  constraint reassurance_landing_number unique (practice_id, ask_id, number),
  constraint reassurance_landing_once unique (practice_id, client_id, idempotency_key),
  constraint reassurance_landing_kind check (kind in ('LANDED', 'PARTLY', 'NOT_LANDED')),
  constraint reassurance_landing_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.reassurance_landing add constraint reassurance_landing_ask_fk foreign key (practice_id, ask_id, client_id)
  references clinical.reassurance_ask (practice_id, id, client_id);
alter table clinical.reassurance_landing enable row level security;
alter table clinical.reassurance_landing force row level security;
grant select, insert on clinical.reassurance_landing to roadback_app;
grant update (visibility) on clinical.reassurance_landing to roadback_app;
create policy reassurance_landing_read on clinical.reassurance_landing for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy reassurance_landing_add on clinical.reassurance_landing for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy reassurance_landing_narrow on clinical.reassurance_landing for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- A phrase and a length for pauses, as one partner proposes them. What was taken back is private again.
create table clinical.pause_agreement (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  phrase text not null,
  minutes integer not null,
  visibility text not null,
  proposed_at timestamptz not null,
  idempotency_key uuid not null,
  constraint pause_agreement_pk primary key (practice_id, id),
  constraint pause_agreement_author unique (practice_id, id, client_id),
  constraint pause_agreement_once unique (practice_id, client_id, idempotency_key),
  constraint pause_agreement_minutes check (minutes between 20 and 720),
  constraint pause_agreement_visibility check (visibility in ('PRIVATE', 'SHARED'))
);
alter table clinical.pause_agreement add constraint pause_agreement_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index pause_agreement_couple on clinical.pause_agreement (practice_id, couple_id, proposed_at);
alter table clinical.pause_agreement enable row level security;
alter table clinical.pause_agreement force row level security;
grant select, insert on clinical.pause_agreement to roadback_app;
grant update (visibility) on clinical.pause_agreement to roadback_app;
create policy pause_agreement_read on clinical.pause_agreement for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy pause_agreement_add on clinical.pause_agreement for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy pause_agreement_narrow on clinical.pause_agreement for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- That the other partner took it up. Nobody takes up their own.
create table clinical.pause_consent (
  practice_id uuid not null,
  agreement_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  proposer_id uuid not null,
  agreed_at timestamptz not null,
  constraint pause_consent_pk primary key (practice_id, agreement_id),
  constraint pause_consent_other check (client_id <> proposer_id)
);
alter table clinical.pause_consent add constraint pause_consent_agreement_fk foreign key (practice_id, agreement_id, proposer_id)
  references clinical.pause_agreement (practice_id, id, client_id);
alter table clinical.pause_consent add constraint pause_consent_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.pause_consent enable row level security;
alter table clinical.pause_consent force row level security;
grant select, insert on clinical.pause_consent to roadback_app;
create policy pause_consent_read on clinical.pause_consent for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy pause_consent_add on clinical.pause_consent for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- That an agreement counts no longer: another took its place, or either partner let it go, giving no reason.
create table clinical.pause_agreement_end (
  practice_id uuid not null,
  agreement_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  ended_at timestamptz not null,
  constraint pause_agreement_end_pk primary key (practice_id, agreement_id)
);
alter table clinical.pause_agreement_end add constraint pause_agreement_end_consent_fk foreign key (practice_id, agreement_id)
  references clinical.pause_consent (practice_id, agreement_id);
alter table clinical.pause_agreement_end enable row level security;
alter table clinical.pause_agreement_end force row level security;
grant select, insert on clinical.pause_agreement_end to roadback_app;
create policy pause_agreement_end_read on clinical.pause_agreement_end for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy pause_agreement_end_add on clinical.pause_agreement_end for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- A pause that one of the two called. It ends by itself.
create table clinical.pause (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  agreement_id uuid not null,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  idempotency_key uuid not null,
  constraint pause_pk primary key (practice_id, id),
  constraint pause_once unique (practice_id, client_id, idempotency_key),
  constraint pause_length check (ends_at >= started_at + interval '20 minutes')
);
alter table clinical.pause add constraint pause_consent_fk foreign key (practice_id, agreement_id)
  references clinical.pause_consent (practice_id, agreement_id);
alter table clinical.pause add constraint pause_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index pause_couple on clinical.pause (practice_id, couple_id, ends_at);
alter table clinical.pause enable row level security;
alter table clinical.pause force row level security;
grant select, insert on clinical.pause to roadback_app;
create policy pause_read on clinical.pause for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy pause_add on clinical.pause for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
