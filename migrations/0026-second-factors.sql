-- Second factors of an account, and the sessions that know of them. An account belongs to no practice; only the identity role comes near.

-- What somebody has, beside the password that they know: an authenticator app's secret (sealed), or a passkey's public key.
create table directory.second_factor (
  account_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  secret bytea,
  last_step bigint,
  credential_id text,
  public_key bytea,
  counter bigint,
  transports text[],
  added_at timestamptz not null,
  used_at timestamptz,
  constraint second_factor_pk primary key (account_id, id),
  constraint second_factor_kind check (kind in ('TOTP', 'PASSKEY')),
  constraint second_factor_parts check (
    case kind when 'TOTP' then secret is not null and credential_id is null
    else secret is null and credential_id is not null and public_key is not null and counter is not null end)
);
alter table directory.second_factor add constraint second_factor_account_fk foreign key (account_id) references directory.account (id);
create unique index second_factor_one_app on directory.second_factor (account_id) where kind = 'TOTP';
create unique index second_factor_credential on directory.second_factor (credential_id);
grant select, insert, delete on directory.second_factor to roadback_identity;
grant update (last_step, counter, used_at) on directory.second_factor to roadback_identity;

-- Ten codes for the day on which the phone is lost. The first part finds the row, the rest is hashed as a password is.
create table directory.recovery_code (
  account_id uuid not null,
  part text not null,
  code_hash text not null,
  used_at timestamptz,
  constraint recovery_code_pk primary key (account_id, part)
);
alter table directory.recovery_code add constraint recovery_code_account_fk foreign key (account_id) references directory.account (id);
grant select, insert, delete on directory.recovery_code to roadback_identity;
grant update (used_at) on directory.recovery_code to roadback_identity;

-- What was asked of a browser or an app and not answered yet: used once, for a few minutes. `account_id` is null before anybody signed in.
create table directory.challenge (
  id uuid not null,
  kind text not null,
  account_id uuid,
  value bytea not null,
  ends_at timestamptz not null,
  constraint challenge_pk primary key (id),
  constraint challenge_kind check (kind in ('ADD_TOTP', 'ADD_PASSKEY', 'USE_PASSKEY'))
);
alter table directory.challenge add constraint challenge_account_fk foreign key (account_id) references directory.account (id);
create index challenge_account on directory.challenge (account_id);
create index challenge_ends on directory.challenge (ends_at);
grant select, insert, delete on directory.challenge to roadback_identity;

-- A right password that still waits for the second factor. A table of its own, so that it can never be taken for a session: also the version
-- before this one, while both run, finds nobody behind its token.
create table directory.half_session (
  token_hash bytea not null,
  account_id uuid not null,
  audience text not null,
  ends_at timestamptz not null,
  constraint half_session_pk primary key (token_hash),
  constraint half_session_audience check (audience in ('STAFF', 'CLIENT'))
);
alter table directory.half_session add constraint half_session_account_fk foreign key (account_id) references directory.account (id);
create index half_session_account on directory.half_session (account_id);
create index half_session_ends on directory.half_session (ends_at);
grant select, insert, delete on directory.half_session to roadback_identity;

-- A session has a name by which its person ends it, knows whether it came in by a second factor, when its person last proved who they are,
-- when the device was confirmed, and what kind of device it is, in two words.
alter table directory.session add column if not exists id uuid not null default gen_random_uuid();
alter table directory.session add column if not exists is_strong boolean not null default false;
alter table directory.session add column if not exists proved_at timestamptz;
alter table directory.session add column if not exists device_confirmed_at timestamptz;
alter table directory.session add column if not exists device text not null default '';
-- A new token takes the place of the one before it in the same row: at no moment do both open the session, and none is lost between.
grant update (token_hash, practice_id, person_id, is_strong, proved_at) on directory.session to roadback_identity;

-- After how many minutes without use a session ends. A practice may only shorten it.
alter table directory.practice add column if not exists staff_idle_minutes integer not null default 15;
alter table directory.practice add column if not exists client_idle_minutes integer not null default 30;
alter table directory.practice add constraint practice_staff_idle check (staff_idle_minutes between 5 and 15);
alter table directory.practice add constraint practice_client_idle check (client_idle_minutes between 5 and 30);
grant update (staff_idle_minutes, client_idle_minutes) on directory.practice to roadback_app;

-- Rights of staff change behind the directory's door alone: as roadback_app a person may update their own row, and must never their own roles.
grant update (roles) on directory.membership to roadback_identity;

-- What was changed about a member of the staff, by whom. Written in the transaction of the change, read by the practice's admins.
create table directory.staff_change (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  happened text not null,
  roles text[] not null,
  by_id uuid not null,
  at timestamptz not null,
  constraint staff_change_pk primary key (practice_id, id),
  constraint staff_change_happened check (happened in ('ROLES_CHANGED', 'ENDED', 'SECOND_FACTOR_RESET'))
);
alter table directory.staff_change add constraint staff_change_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
alter table directory.staff_change add constraint staff_change_by_fk foreign key (practice_id, by_id)
  references directory.membership (practice_id, person_id);
alter table directory.staff_change enable row level security;
alter table directory.staff_change force row level security;
grant select on directory.staff_change to roadback_app;
grant insert on directory.staff_change to roadback_identity;
create policy staff_change_read on directory.staff_change for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy staff_change_add on directory.staff_change for insert to roadback_identity with check (true);
