-- The couple plan, its episodes and every transition. Reasons are the staff's alone (R2).
create table clinical.plan (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  kind text not null,
  rebuilding_client_id uuid,
  focus text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  constraint plan_pk primary key (practice_id, id),
  constraint plan_one_for_a_couple unique (practice_id, couple_id),
  constraint plan_kind check (kind in ('ONE_REBUILDS', 'MUTUAL')),
  constraint plan_role check ((kind = 'ONE_REBUILDS') = (rebuilding_client_id is not null))
);
alter table clinical.plan add constraint plan_couple_fk foreign key (practice_id, couple_id) references clinical.couple (practice_id, id);
alter table clinical.plan add constraint plan_rebuilding_fk foreign key (practice_id, couple_id, rebuilding_client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.plan enable row level security;
alter table clinical.plan force row level security;
grant select, insert on clinical.plan to roadback_app;
create policy plan_read on clinical.plan for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy plan_add on clinical.plan for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and opened_by = nullif(current_setting('app.person_id', true), '')::uuid);

create table clinical.step_episode (
  practice_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  couple_id uuid not null,
  step text not null,
  kind text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  words_for_both text,
  constraint step_episode_pk primary key (practice_id, id),
  constraint step_episode_step check (step in ('RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE')),
  constraint step_episode_kind check (kind in ('FIRST', 'STEP_BACK'))
);
alter table clinical.step_episode add constraint step_episode_plan_fk foreign key (practice_id, plan_id) references clinical.plan (practice_id, id);
alter table clinical.step_episode add constraint step_episode_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
create unique index step_episode_one_open on clinical.step_episode (practice_id, plan_id, step) where closed_at is null;
create index step_episode_couple on clinical.step_episode (practice_id, couple_id);
alter table clinical.step_episode enable row level security;
alter table clinical.step_episode force row level security;
grant select, insert on clinical.step_episode to roadback_app;
grant update (closed_at, words_for_both) on clinical.step_episode to roadback_app;
create policy step_episode_read on clinical.step_episode for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0);
create policy step_episode_add on clinical.step_episode for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy step_episode_change on clinical.step_episode for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

create table clinical.step_transition (
  practice_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  couple_id uuid not null,
  episode_id uuid not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text not null,
  words_for_both text,
  moved_by uuid not null,
  moved_at timestamptz not null,
  constraint step_transition_pk primary key (practice_id, id)
);
alter table clinical.step_transition add constraint step_transition_plan_fk foreign key (practice_id, plan_id)
  references clinical.plan (practice_id, id);
alter table clinical.step_transition add constraint step_transition_episode_fk foreign key (practice_id, episode_id)
  references clinical.step_episode (practice_id, id);
create index step_transition_couple on clinical.step_transition (practice_id, couple_id);
alter table clinical.step_transition enable row level security;
alter table clinical.step_transition force row level security;
-- Append-only: no update, no delete (R2).
grant select, insert on clinical.step_transition to roadback_app;
create policy step_transition_read on clinical.step_transition for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy step_transition_add on clinical.step_transition for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and moved_by = nullif(current_setting('app.person_id', true), '')::uuid);
