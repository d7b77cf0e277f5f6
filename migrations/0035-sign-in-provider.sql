-- The accounts that a practice's staff have elsewhere, and by which they may sign in here (OpenID Connect, decision 38). Clients never do.

-- Where a practice's staff sign in. The secret is sealed by the key of account secrets; what was tried by the practice admin is kept, so
-- that nothing is turned on that does not work.
create table directory.sign_in_provider (
  practice_id uuid not null,
  sign_in_code text not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea not null,
  strong_values text[] not null,
  is_on boolean not null default false,
  is_only boolean not null default false,
  tested_at timestamptz,
  tested_claims text[] not null default '{}',
  changed_at timestamptz not null,
  constraint sign_in_provider_pk primary key (practice_id),
  constraint sign_in_provider_tested check (not is_on or tested_at is not null),
  constraint sign_in_provider_only check (not is_only or is_on)
);
alter table directory.sign_in_provider add constraint sign_in_provider_practice_fk foreign key (practice_id) references directory.practice (id);
-- Whoever signs in says the code before any practice is known.
create index sign_in_provider_code on directory.sign_in_provider (sign_in_code);
alter table directory.sign_in_provider enable row level security;
alter table directory.sign_in_provider force row level security;
grant select, insert, update, delete on directory.sign_in_provider to roadback_app;
grant select on directory.sign_in_provider to roadback_identity;
grant update (tested_at, tested_claims) on directory.sign_in_provider to roadback_identity;
create policy sign_in_provider_read on directory.sign_in_provider for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy sign_in_provider_add on directory.sign_in_provider for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy sign_in_provider_change on directory.sign_in_provider for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy sign_in_provider_end on directory.sign_in_provider for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy sign_in_provider_identity_read on directory.sign_in_provider for select to roadback_identity using (true);
create policy sign_in_provider_identity_test on directory.sign_in_provider for update to roadback_identity using (true) with check (true);

-- Who somebody of the staff is there: the provider's own id of them and never an address, for addresses are given to others one day. A
-- link is of one registration of ours there: with another one, the same id may be somebody else.
create table directory.provider_link (
  practice_id uuid not null,
  person_id uuid not null,
  issuer text not null,
  client_id text not null,
  subject text not null,
  linked_at timestamptz not null,
  used_at timestamptz,
  constraint provider_link_pk primary key (practice_id, person_id),
  constraint provider_link_one unique (practice_id, issuer, client_id, subject)
);
alter table directory.provider_link add constraint provider_link_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table directory.provider_link enable row level security;
alter table directory.provider_link force row level security;
grant select, insert, delete on directory.provider_link to roadback_identity;
grant update (used_at) on directory.provider_link to roadback_identity;
create policy provider_link_identity_read on directory.provider_link for select to roadback_identity using (true);
create policy provider_link_identity_add on directory.provider_link for insert to roadback_identity with check (true);
create policy provider_link_identity_use on directory.provider_link for update to roadback_identity using (true) with check (true);
create policy provider_link_identity_end on directory.provider_link for delete to roadback_identity using (true);

-- A sign-in that went to the provider and is awaited back.
alter table directory.challenge drop constraint challenge_kind;
alter table directory.challenge add constraint challenge_kind
  check (kind in ('ADD_TOTP', 'ADD_PASSKEY', 'USE_PASSKEY', 'PROVIDER_SIGN_IN', 'PROVIDER_LINK'));

-- A session that came in by the provider is of that practice alone. Half of one remembers as whom, and until when, it would be.
alter table directory.session add column if not exists by_provider boolean not null default false;
grant update (by_provider) on directory.session to roadback_identity;
alter table directory.half_session add column if not exists person_id uuid;
alter table directory.half_session add column if not exists session_ends_at timestamptz;
alter table directory.half_session add constraint half_session_provider check ((person_id is null) = (session_ends_at is null));

-- Word of a link, and of its end.
alter table directory.mail drop constraint mail_kind;
alter table directory.mail add constraint mail_kind check (kind in ('WELCOME', 'RESET', 'PASSWORD_CHANGED', 'NEW_DEVICE', 'SAFE_CODE',
  'NOTICES_CHANGED', 'EMAIL_CONFIRM', 'EMAIL_CHANGE', 'PROVIDER_LINKED', 'PROVIDER_UNLINKED'));
