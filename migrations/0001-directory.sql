-- The directory: small tables that every practice shares. What is clinical never lives here.
create schema directory;
create schema clinical;
create schema app;
grant usage on schema directory to roadback_app, roadback_identity;
grant usage on schema clinical, app to roadback_app;

create table directory.practice (
  id uuid not null,
  name text not null,
  portal_name text not null,
  time_zone text not null,
  language text not null,
  crisis_lines jsonb not null default '[]',
  state text not null default 'ACTIVE',
  opened_at timestamptz not null,
  constraint practice_pk primary key (id),
  constraint practice_language check (language in ('EN', 'ES')),
  constraint practice_state check (state in ('ACTIVE', 'SUSPENDED'))
);
alter table directory.practice enable row level security;
alter table directory.practice force row level security;
grant select on directory.practice to roadback_app;
grant update (name, portal_name, time_zone, language, crisis_lines) on directory.practice to roadback_app;
grant select, insert on directory.practice to roadback_identity;
create policy practice_read on directory.practice for select to roadback_app
  using (id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy practice_change on directory.practice for update to roadback_app
  using (id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy practice_identity_read on directory.practice for select to roadback_identity using (true);
create policy practice_identity_add on directory.practice for insert to roadback_identity with check (true);

-- One account per address, however many practices a person belongs to. Only the identity role reads it.
create table directory.account (
  id uuid not null,
  email text not null,
  password_hash text,
  created_at timestamptz not null,
  constraint account_pk primary key (id),
  constraint account_email_unique unique (email),
  constraint account_email_lower check (email = lower(email))
);
grant select, insert on directory.account to roadback_identity;
grant update (password_hash) on directory.account to roadback_identity;

create table directory.platform_admin (
  account_id uuid not null,
  name text not null,
  constraint platform_admin_pk primary key (account_id)
);
alter table directory.platform_admin add constraint platform_admin_account_fk foreign key (account_id) references directory.account (id);
grant select on directory.platform_admin to roadback_identity;

-- Who belongs to which practice as what. Names of clients are clinical and stay out of it.
create table directory.membership (
  practice_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  audience text not null,
  roles text[] not null,
  state text not null,
  staff_name text,
  staff_title text,
  staff_email text,
  language text not null,
  time_zone text not null,
  added_at timestamptz not null,
  constraint membership_pk primary key (practice_id, person_id),
  constraint membership_once unique (practice_id, account_id, audience),
  constraint membership_audience check (audience in ('STAFF', 'CLIENT')),
  constraint membership_roles check (
    case audience when 'CLIENT' then roles = array['CLIENT']
    else cardinality(roles) > 0 and roles <@ array['PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR'] end),
  constraint membership_state check (state in ('INVITED', 'ACTIVE', 'ENDED')),
  constraint membership_language check (language in ('EN', 'ES')),
  constraint membership_staff_name check ((audience = 'STAFF') = (staff_name is not null))
);
alter table directory.membership add constraint membership_practice_fk foreign key (practice_id) references directory.practice (id);
alter table directory.membership add constraint membership_account_fk foreign key (account_id) references directory.account (id);
create index membership_account on directory.membership (account_id);
alter table directory.membership enable row level security;
alter table directory.membership force row level security;
grant select, insert on directory.membership to roadback_app;
grant update (language, time_zone) on directory.membership to roadback_app;
grant select, insert on directory.membership to roadback_identity;
grant update (state) on directory.membership to roadback_identity;
-- Everybody in a practice may know who works there. A client's row is their own, the practice admin's and their care team's:
-- the partner never learns the zone they are in (R14).
create policy membership_read on directory.membership for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    audience = 'STAFF'
    or person_id = nullif(current_setting('app.person_id', true), '')::uuid
    or strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) in ('STAFF', 'SYSTEM') and strpos(current_setting('app.clients', true), person_id::text) > 0)));
create policy membership_own on directory.membership for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
-- A practice admin brings people in; whoever is added has yet to prove that they are that person.
create policy membership_add on directory.membership for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and state = 'INVITED');
create policy membership_identity_read on directory.membership for select to roadback_identity using (true);
create policy membership_identity_add on directory.membership for insert to roadback_identity with check (true);
create policy membership_identity_change on directory.membership for update to roadback_identity using (true) with check (true);

-- Server-side sessions: the cookie holds a random token, this table its SHA-256.
create table directory.session (
  token_hash bytea not null,
  account_id uuid not null,
  audience text not null,
  practice_id uuid,
  person_id uuid,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  constraint session_pk primary key (token_hash),
  constraint session_audience check (audience in ('STAFF', 'CLIENT')),
  constraint session_membership check ((practice_id is null) = (person_id is null))
);
alter table directory.session add constraint session_account_fk foreign key (account_id) references directory.account (id);
alter table directory.session add constraint session_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
create index session_account on directory.session (account_id);
create index session_membership on directory.session (practice_id, person_id);
create index session_ends on directory.session (ends_at);
alter table directory.session enable row level security;
alter table directory.session force row level security;
grant select, insert, delete on directory.session to roadback_identity;
grant update (seen_at) on directory.session to roadback_identity;
create policy session_identity_read on directory.session for select to roadback_identity using (true);
create policy session_identity_add on directory.session for insert to roadback_identity with check (true);
create policy session_identity_change on directory.session for update to roadback_identity using (true) with check (true);
create policy session_identity_end on directory.session for delete to roadback_identity using (true);

-- Welcome links: single use, 72 hours, kept as a hash.
create table directory.welcome (
  practice_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  ends_at timestamptz not null,
  constraint welcome_pk primary key (practice_id, person_id)
);
alter table directory.welcome add constraint welcome_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
create index welcome_token on directory.welcome (token_hash);
alter table directory.welcome enable row level security;
alter table directory.welcome force row level security;
grant select, insert, delete on directory.welcome to roadback_identity;
grant update (token_hash, ends_at) on directory.welcome to roadback_identity;
create policy welcome_identity_read on directory.welcome for select to roadback_identity using (true);
create policy welcome_identity_add on directory.welcome for insert to roadback_identity with check (true);
create policy welcome_identity_change on directory.welcome for update to roadback_identity using (true) with check (true);
create policy welcome_identity_end on directory.welcome for delete to roadback_identity using (true);

-- Counters of failed sign-ins (rate-limiter-flexible). Keys are hashes; nobody's address stands here.
create table directory.sign_in_limit (
  key text not null,
  points integer not null default 0,
  expire bigint,
  constraint sign_in_limit_pk primary key (key)
);
grant select, insert, update, delete on directory.sign_in_limit to roadback_identity;
