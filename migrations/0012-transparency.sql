-- What a counselor must look at, and the question ledger: questions, their answers, and the agreed times for them.
create table clinical.alert (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  kind text not null,
  severity text not null,
  about_id uuid not null,
  raised_at timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  note text,
  constraint alert_pk primary key (practice_id, id),
  constraint alert_once unique (practice_id, kind, about_id),
  constraint alert_severity check (severity in ('HIGH', 'WATCH')),
  constraint alert_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null) and (acknowledged_at is null) = (note is null))
);
alter table clinical.alert add constraint alert_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index alert_couple on clinical.alert (practice_id, couple_id, raised_at);
create index alert_waiting on clinical.alert (practice_id, couple_id) where acknowledged_at is null;
alter table clinical.alert enable row level security;
alter table clinical.alert force row level security;
grant select, insert on clinical.alert to roadback_app;
grant update (acknowledged_by, acknowledged_at, note) on clinical.alert to roadback_app;
-- A client's own act raises one, and the client reads none: not even the one just written comes back to them.
create policy alert_read on clinical.alert for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy alert_raise on clinical.alert for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and acknowledged_at is null and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy alert_acknowledge on clinical.alert for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and acknowledged_at is null)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and acknowledged_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- What the one who asks is in the plan. Clients read no plan (R2, R17), and asking depends on their own part in it: this says it of the
-- person in context alone, for a couple in context.
create function app.role_in_plan(p_couple uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case when p.kind = 'MUTUAL' then 'BOTH' when p.rebuilding_client_id = nullif(current_setting('app.person_id', true), '')::uuid then 'REBUILDING' else 'HURT' end
    from clinical.plan p
   where p.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and p.couple_id = p_couple
     and strpos(current_setting('app.couples', true), p_couple::text) > 0
     and current_setting('app.audience', true) = 'CLIENT'
$$;
revoke all on function app.role_in_plan(uuid) from public;
grant execute on function app.role_in_plan(uuid) to roadback_app;

-- Its id says nothing of when it was asked, because the partner is handed it. earlier_id names the first asking of the same question.
create table clinical.question (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  words text not null,
  urgency text not null,
  visibility text not null,
  earlier_id uuid,
  place text not null,
  opens_at timestamptz,
  placed_at timestamptz not null,
  placed_by uuid not null,
  agreed_at timestamptz,
  asked_at timestamptz not null,
  idempotency_key uuid not null,
  constraint question_pk primary key (practice_id, id),
  constraint question_once unique (practice_id, client_id, idempotency_key),
  constraint question_urgency check (urgency in ('NEXT_WINDOW', 'NEXT_SESSION')),
  constraint question_visibility check (visibility in ('SHARED', 'HELD')),
  constraint question_place check (place in ('WITH_COUNSELOR', 'FOR_SESSION', 'WITH_PARTNER', 'WITHDRAWN')),
  constraint question_opens check ((place = 'WITH_PARTNER') = (opens_at is not null)),
  constraint question_consent check (place <> 'WITH_PARTNER' or visibility = 'SHARED' or agreed_at is not null)
);
alter table clinical.question add constraint question_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.question add constraint question_earlier_fk foreign key (practice_id, earlier_id)
  references clinical.question (practice_id, id);
create index question_couple on clinical.question (practice_id, couple_id, asked_at);
create index question_earlier on clinical.question (practice_id, earlier_id);
alter table clinical.question enable row level security;
alter table clinical.question force row level security;
grant select, insert on clinical.question to roadback_app;
grant update (place, opens_at, placed_at, placed_by, agreed_at) on clinical.question to roadback_app;
create policy question_read on clinical.question for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid) or (current_setting('app.audience', true) = 'CLIENT' and place = 'WITH_PARTNER' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy question_ask on clinical.question for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and placed_by = nullif(current_setting('app.person_id', true), '')::uuid and agreed_at is null);
-- Staff move it; its author can only take it back.
create policy question_move on clinical.question for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and placed_by = nullif(current_setting('app.person_id', true), '')::uuid and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and place = 'WITHDRAWN')));

-- What was answered stays as it was (R13): a changed answer is the next number.
create table clinical.question_answer (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  question_id uuid not null,
  number integer not null,
  kind text not null,
  words text not null,
  reason text,
  visibility text not null,
  answered_at timestamptz not null,
  idempotency_key uuid not null,
  constraint question_answer_pk primary key (practice_id, id),
  constraint question_answer_number unique (practice_id, question_id, number),
  constraint question_answer_once unique (practice_id, client_id, idempotency_key),
  constraint question_answer_kind check (kind in ('FULLY', 'PARTLY', 'MUST_CHECK', 'CANNOT_YET')),
  constraint question_answer_reason check ((kind = 'FULLY') = (reason is null)),
  constraint question_answer_visibility check (visibility in ('SHARED', 'PRIVATE'))
);
alter table clinical.question_answer add constraint question_answer_question_fk foreign key (practice_id, question_id)
  references clinical.question (practice_id, id);
alter table clinical.question_answer add constraint question_answer_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.question_answer enable row level security;
alter table clinical.question_answer force row level security;
grant select, insert on clinical.question_answer to roadback_app;
grant update (visibility) on clinical.question_answer to roadback_app;
-- In a couple an answer is for the one who asked, and there is nobody else in it; its author takes it back, and no more.
create policy question_answer_read on clinical.question_answer for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid) or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy question_answer_send on clinical.question_answer for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy question_answer_take_back on clinical.question_answer for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');

-- Agreed times. A new agreement ends the one before it; what was agreed stays.
create table clinical.question_windows (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  starts_on date not null,
  opens_at text not null,
  minutes integer not null,
  rule text not null,
  time_zone text not null,
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  ended_at timestamptz,
  constraint question_windows_pk primary key (practice_id, id),
  constraint question_windows_minutes check (minutes between 10 and 90)
);
alter table clinical.question_windows add constraint question_windows_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
create unique index question_windows_one on clinical.question_windows (practice_id, couple_id) where ended_at is null;
alter table clinical.question_windows enable row level security;
alter table clinical.question_windows force row level security;
grant select, insert on clinical.question_windows to roadback_app;
grant update (ended_at) on clinical.question_windows to roadback_app;
create policy question_windows_read on clinical.question_windows for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT'));
create policy question_windows_agree on clinical.question_windows for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and agreed_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy question_windows_end on clinical.question_windows for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
