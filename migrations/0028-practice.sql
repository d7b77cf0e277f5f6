-- Onboarding a practice: going live, staffed hours, the confidentiality policy and what clients agreed to (R6), suspending and resuming,
-- bringing clients in from a file, and couples formed by their counselor.

-- Not a state: a practice that is being prepared is entered by its staff like any other; only its clients wait.
alter table directory.practice add column live_at timestamptz;
alter table directory.practice add column staffed_hours jsonb not null default '[]';
-- Whoever is at work today goes on.
update directory.practice set live_at = opened_at;
grant update (staffed_hours, live_at) on directory.practice to roadback_app;
grant update (state) on directory.practice to roadback_identity;
create policy practice_identity_change on directory.practice for update to roadback_identity using (true) with check (true);

-- Who looks after the practice's couples when their counselor is away. A table of its own, so that the reference is led by the practice.
create table directory.practice_cover (
  practice_id uuid not null,
  staff_id uuid not null,
  chosen_at timestamptz not null,
  constraint practice_cover_pk primary key (practice_id)
);
alter table directory.practice_cover add constraint practice_cover_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create index practice_cover_staff on directory.practice_cover (practice_id, staff_id);
alter table directory.practice_cover enable row level security;
alter table directory.practice_cover force row level security;
grant select, insert on directory.practice_cover to roadback_app;
grant update (staff_id, chosen_at) on directory.practice_cover to roadback_app;
create policy practice_cover_read on directory.practice_cover for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) in ('STAFF', 'SYSTEM'));
create policy practice_cover_add on directory.practice_cover for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy practice_cover_change on directory.practice_cover for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- R6: what a counselor does with one partner's secret. A version that came into force stays as it was signed: it is added and never changed.
create table directory.policy_version (
  practice_id uuid not null,
  version integer not null,
  variant text not null,
  text_en text not null,
  text_es text not null,
  in_force_at timestamptz not null,
  put_by uuid not null,
  constraint policy_version_pk primary key (practice_id, version),
  constraint policy_version_counts check (version > 0),
  constraint policy_version_variant check (variant in ('NO_SECRETS', 'LIMITED_SECRETS', 'CONFIDENTIAL'))
);
alter table directory.policy_version add constraint policy_version_put_by_fk foreign key (practice_id, put_by)
  references directory.membership (practice_id, person_id);
create index policy_version_put_by on directory.policy_version (practice_id, put_by);
alter table directory.policy_version enable row level security;
alter table directory.policy_version force row level security;
grant select, insert on directory.policy_version to roadback_app;
grant select on directory.policy_version to roadback_identity;
create policy policy_version_read on directory.policy_version for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy policy_version_add on directory.policy_version for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and put_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy policy_version_identity_read on directory.policy_version for select to roadback_identity using (true);

create table directory.policy_draft (
  practice_id uuid not null,
  revision integer not null,
  variant text not null,
  text_en text not null,
  text_es text not null,
  changed_at timestamptz not null,
  constraint policy_draft_pk primary key (practice_id),
  constraint policy_draft_variant check (variant in ('NO_SECRETS', 'LIMITED_SECRETS', 'CONFIDENTIAL'))
);
alter table directory.policy_draft add constraint policy_draft_practice_fk foreign key (practice_id) references directory.practice (id);
alter table directory.policy_draft enable row level security;
alter table directory.policy_draft force row level security;
grant select, insert, delete on directory.policy_draft to roadback_app;
grant update (revision, variant, text_en, text_es, changed_at) on directory.policy_draft to roadback_app;
create policy policy_draft_read on directory.policy_draft for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy policy_draft_add on directory.policy_draft for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy policy_draft_change on directory.policy_draft for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy policy_draft_remove on directory.policy_draft for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- What a client agreed to, when, and in which language they read it. Added by the person alone and never changed; the partner never reads it.
-- Beside the memberships and not among what is clinical, because the session's look-up asks whether something is still to be signed.
create table directory.consent (
  practice_id uuid not null,
  person_id uuid not null,
  kind text not null,
  version integer not null,
  language text not null,
  agreed_at timestamptz not null,
  policy_version integer generated always as (case when kind = 'POLICY' then version end) stored,
  constraint consent_pk primary key (practice_id, person_id, kind, version),
  constraint consent_kind check (kind in ('POLICY', 'NOT_MONITORED')),
  constraint consent_language check (language in ('EN', 'ES'))
);
alter table directory.consent add constraint consent_person_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table directory.consent add constraint consent_policy_fk foreign key (practice_id, policy_version)
  references directory.policy_version (practice_id, version);
create index consent_policy on directory.consent (practice_id, policy_version);
alter table directory.consent enable row level security;
alter table directory.consent force row level security;
grant select on directory.consent to roadback_app;
grant insert (practice_id, person_id, kind, version, language, agreed_at) on directory.consent to roadback_app;
grant select on directory.consent to roadback_identity;
create policy consent_read on directory.consent for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.clients', true), person_id::text) > 0)));
create policy consent_add on directory.consent for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and current_setting('app.audience', true) = 'CLIENT' and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy consent_identity_read on directory.consent for select to roadback_identity using (true);

-- When a practice was suspended and resumed, by whom and why. For the platform admin alone.
create table directory.practice_state_change (
  practice_id uuid not null,
  id uuid not null,
  to_state text not null,
  reason text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint practice_state_change_pk primary key (practice_id, id),
  constraint practice_state_change_state check (to_state in ('ACTIVE', 'SUSPENDED'))
);
alter table directory.practice_state_change add constraint practice_state_change_practice_fk foreign key (practice_id) references directory.practice (id);
alter table directory.practice_state_change add constraint practice_state_change_by_fk foreign key (changed_by) references directory.account (id);
create index practice_state_change_by on directory.practice_state_change (changed_by);
alter table directory.practice_state_change enable row level security;
alter table directory.practice_state_change force row level security;
grant select, insert on directory.practice_state_change to roadback_identity;
create policy practice_state_change_read on directory.practice_state_change for select to roadback_identity using (true);
create policy practice_state_change_add on directory.practice_state_change for insert to roadback_identity with check (true);

-- A file of clients on its way in. Its parts hold what the file says, and go once the clients are there, or after a day.
create table clinical.client_import (
  practice_id uuid not null,
  id uuid not null,
  idempotency_key uuid not null,
  started_by uuid not null,
  started_at timestamptz not null,
  parts integer not null,
  state text not null,
  rows_in_file integer not null default 0,
  rows_checked integer not null default 0,
  rows_added integer not null default 0,
  ended_at timestamptz,
  constraint client_import_pk primary key (practice_id, id),
  constraint client_import_once unique (practice_id, started_by, idempotency_key),
  constraint client_import_state check (state in ('UPLOADING', 'WAITING', 'DONE', 'NOT_IMPORTED', 'FORGOTTEN')),
  constraint client_import_parts check (parts between 1 and 100)
);
alter table clinical.client_import add constraint client_import_started_by_fk foreign key (practice_id, started_by)
  references directory.membership (practice_id, person_id);
alter table clinical.client_import enable row level security;
alter table clinical.client_import force row level security;
grant select, insert on clinical.client_import to roadback_app;
grant update (state, rows_in_file, rows_checked, rows_added, ended_at) on clinical.client_import to roadback_app;
create policy client_import_read on clinical.client_import for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));
create policy client_import_add on clinical.client_import for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and started_by = nullif(current_setting('app.person_id', true), '')::uuid);
create policy client_import_change on clinical.client_import for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));

create table clinical.client_import_part (
  practice_id uuid not null,
  import_id uuid not null,
  part integer not null,
  words text not null,
  constraint client_import_part_pk primary key (practice_id, import_id, part)
);
alter table clinical.client_import_part add constraint client_import_part_import_fk foreign key (practice_id, import_id)
  references clinical.client_import (practice_id, id);
alter table clinical.client_import_part enable row level security;
alter table clinical.client_import_part force row level security;
grant select, insert, delete on clinical.client_import_part to roadback_app;
create policy client_import_part_read on clinical.client_import_part for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));
create policy client_import_part_add on clinical.client_import_part for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy client_import_part_remove on clinical.client_import_part for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or current_setting('app.audience', true) = 'SYSTEM'));

-- Who is to form the couple of a client that the practice admin brought in; empty again once the client is in a couple.
alter table clinical.client add column intake_counselor_id uuid;
alter table clinical.client add constraint client_intake_counselor_fk foreign key (practice_id, intake_counselor_id)
  references directory.membership (practice_id, person_id);
create index client_intake_counselor on clinical.client (practice_id, intake_counselor_id) where intake_counselor_id is not null;
grant update (intake_counselor_id) on clinical.client to roadback_app;
alter policy client_read on clinical.client
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or strpos(current_setting('app.clients', true), id::text) > 0
    or (strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and intake_counselor_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy client_change on clinical.client for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- A counselor forms a couple of two clients who were brought in for them, and cares for it. The policies let the practice admin alone add
-- couples; this says what a counselor may, and nothing else: two of their own intake, neither in a couple, and themself as the counselor.
create function app.form_own_couple(p_couple uuid, p_first uuid, p_second uuid, p_started_on date, p_change uuid, p_now timestamptz)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  v_person uuid := nullif(current_setting('app.person_id', true), '')::uuid;
begin
  if v_practice is null or v_person is null or strpos(current_setting('app.roles', true), 'COUNSELOR') = 0 then
    return 'NOT_FOUND';
  end if;
  perform from clinical.client c
    where c.practice_id = v_practice and c.id in (p_first, p_second) and c.intake_counselor_id = v_person
    order by c.id for update;
  if (select count(*) from clinical.client c
       where c.practice_id = v_practice and c.id in (p_first, p_second) and c.intake_counselor_id = v_person) < 2 then
    return 'NOT_FOUND';
  end if;
  if exists (select from clinical.partner r where r.practice_id = v_practice and r.client_id in (p_first, p_second) and r.active) then
    return 'ALREADY_IN_A_COUPLE';
  end if;
  insert into clinical.couple (practice_id, id, state, started_on, formed_at) values (v_practice, p_couple, 'ACTIVE', p_started_on, p_now);
  insert into clinical.partner (practice_id, couple_id, client_id, position, active)
    values (v_practice, p_couple, p_first, 1, true), (v_practice, p_couple, p_second, 2, true);
  insert into clinical.care_team (practice_id, couple_id, staff_id, part) values (v_practice, p_couple, v_person, 'PRIMARY');
  insert into clinical.care_team_change (practice_id, id, couple_id, staff_id, happened, changed_by, changed_at)
    values (v_practice, p_change, p_couple, v_person, 'FORMED', v_person, p_now);
  update clinical.client c set intake_counselor_id = null where c.practice_id = v_practice and c.id in (p_first, p_second);
  return 'FORMED';
end $$;
revoke all on function app.form_own_couple(uuid, uuid, uuid, date, uuid, timestamptz) from public;
grant execute on function app.form_own_couple(uuid, uuid, uuid, date, uuid, timestamptz) to roadback_app;
