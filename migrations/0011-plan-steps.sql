-- Steps that pause and go on being kept up, what was looked at when they moved, lapses, how a plan stands, and couples that separate.

-- How an episode stands while closed_at is null. The version before neither writes nor reads it: what it opens is open.
alter table clinical.step_episode add column standing text not null default 'OPEN';
alter table clinical.step_episode add constraint step_episode_standing check (standing in ('OPEN', 'PAUSED', 'MAINTAINING'));
grant update (standing) on clinical.step_episode to roadback_app;

-- The numbers that were on the screen, as they were; they are not counted anew.
alter table clinical.step_transition add column evidence jsonb not null default '[]';
alter table clinical.step_transition add column lapse_id uuid;

-- In the staff's eyes alone, like the plan (R2): clients read neither.
alter table clinical.plan add column outcome text not null default 'CONTINUING';
alter table clinical.plan add constraint plan_outcome
  check (outcome in ('CONTINUING', 'COMPLETED_TOGETHER', 'COMPLETED_APART', 'PAUSED', 'ENDED_FOR_SAFETY', 'ENDED_OTHERWISE'));
grant update (outcome) on clinical.plan to roadback_app;
create policy plan_conclude on clinical.plan for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

-- Each change of the outcome; append-only.
create table clinical.plan_outcome (
  practice_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  couple_id uuid not null,
  outcome text not null,
  reason text not null,
  words_for_both text,
  set_by uuid not null,
  set_at timestamptz not null,
  constraint plan_outcome_pk primary key (practice_id, id)
);
alter table clinical.plan_outcome add constraint plan_outcome_plan_fk foreign key (practice_id, plan_id) references clinical.plan (practice_id, id);
create index plan_outcome_plan on clinical.plan_outcome (practice_id, plan_id);
alter table clinical.plan_outcome enable row level security;
alter table clinical.plan_outcome force row level security;
grant select, insert on clinical.plan_outcome to roadback_app;
create policy plan_outcome_read on clinical.plan_outcome for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy plan_outcome_add on clinical.plan_outcome for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and set_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- What both partners read of it: the counselor's words that stand now, and nothing by which to guess the rest. No row, no words.
create table clinical.plan_words (
  practice_id uuid not null,
  plan_id uuid not null,
  couple_id uuid not null,
  words text not null,
  constraint plan_words_pk primary key (practice_id, plan_id)
);
alter table clinical.plan_words add constraint plan_words_plan_fk foreign key (practice_id, plan_id) references clinical.plan (practice_id, id);
create index plan_words_couple on clinical.plan_words (practice_id, couple_id);
alter table clinical.plan_words enable row level security;
alter table clinical.plan_words force row level security;
grant select, insert, delete on clinical.plan_words to roadback_app;
create policy plan_words_read on clinical.plan_words for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT'));
create policy plan_words_say on clinical.plan_words for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy plan_words_take_back on clinical.plan_words for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

-- A lapse as the counselor recorded and named it; append-only, for staff alone (R2).
create table clinical.lapse (
  practice_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  kind text not null,
  day date not null,
  note text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  idempotency_key uuid not null,
  constraint lapse_pk primary key (practice_id, id),
  constraint lapse_once unique (practice_id, recorded_by, idempotency_key),
  constraint lapse_kind check (kind in ('LAPSE', 'BREACH', 'NEW_DISCLOSURE'))
);
alter table clinical.lapse add constraint lapse_plan_fk foreign key (practice_id, plan_id) references clinical.plan (practice_id, id);
alter table clinical.lapse add constraint lapse_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index lapse_plan on clinical.lapse (practice_id, plan_id);
alter table clinical.step_transition add constraint step_transition_lapse_fk foreign key (practice_id, lapse_id)
  references clinical.lapse (practice_id, id);
alter table clinical.lapse enable row level security;
alter table clinical.lapse force row level security;
grant select, insert on clinical.lapse to roadback_app;
create policy lapse_read on clinical.lapse for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy lapse_record on clinical.lapse for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and recorded_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- Who declared a separation, when, and a counselor's reason. No client reads it, not even who declared it (R19).
create table clinical.separation (
  practice_id uuid not null,
  couple_id uuid not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  reason text,
  constraint separation_pk primary key (practice_id, couple_id)
);
alter table clinical.separation add constraint separation_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.separation enable row level security;
alter table clinical.separation force row level security;
grant select, insert on clinical.separation to roadback_app;
create policy separation_read on clinical.separation for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy separation_declare on clinical.separation for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and declared_by = nullif(current_setting('app.person_id', true), '')::uuid and ((current_setting('app.audience', true) = 'STAFF' and reason is not null) or (current_setting('app.audience', true) = 'CLIENT' and reason is null)));

-- R15: the one change of a couple there is, by its own people, and only in this direction: what stopped being shared stays so.
grant update (state) on clinical.couple to roadback_app;
create policy couple_separate on clinical.couple for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT'))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT') and state = 'SEPARATED');
