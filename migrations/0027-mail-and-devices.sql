-- What is sent to people outside, what they prove themselves by, and the devices they are known on. No secret stands here in plain: the
-- worker makes it when it sends, and keeps its hash (docs/decisions/0031-secrets-are-made-when-they-are-sent.md).

-- One row, one mail. The address is wiped once the mail is gone; no word of the mail stands here.
create table directory.mail (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  account_id uuid not null,
  person_id uuid not null,
  recipient text,
  secret_id uuid,
  device_id uuid,
  state text not null default 'WAITING',
  failure text,
  attempts integer not null default 0,
  claimed_at timestamptz,
  made_at timestamptz not null,
  settled_at timestamptz,
  constraint mail_pk primary key (practice_id, id),
  constraint mail_kind check (kind in ('WELCOME', 'RESET', 'PASSWORD_CHANGED', 'NEW_DEVICE', 'SAFE_CODE', 'NOTICES_CHANGED', 'EMAIL_CONFIRM', 'EMAIL_CHANGE')),
  constraint mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  constraint mail_failure check (failure in ('NOT_SET_UP', 'UNREACHABLE', 'SIGN_IN_REFUSED', 'ADDRESS_REFUSED', 'REFUSED')),
  constraint mail_settled check ((state = 'WAITING') = (settled_at is null)),
  constraint mail_wiped check (state = 'WAITING' or recipient is null)
);
alter table directory.mail add constraint mail_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table directory.mail add constraint mail_account_fk foreign key (account_id) references directory.account (id);
create index mail_made on directory.mail (practice_id, made_at);
alter table directory.mail enable row level security;
alter table directory.mail force row level security;
grant select, insert on directory.mail to roadback_identity;
grant update (recipient, state, failure, attempts, claimed_at, settled_at) on directory.mail to roadback_identity;
create policy mail_identity_read on directory.mail for select to roadback_identity using (true);
create policy mail_identity_add on directory.mail for insert to roadback_identity with check (true);
create policy mail_identity_change on directory.mail for update to roadback_identity using (true) with check (true);

-- Sign-in puts mails, and what follows from a new address, into the outbox; nothing else.
grant usage on schema jobs to roadback_identity;
grant insert on jobs.outbox to roadback_identity;
create policy outbox_identity_add on jobs.outbox for insert to roadback_identity with check (queue = 'mail');

-- What somebody proves themself by who holds a mailbox: the hashes of a link or a code, one for each time that its mail was tried. It is
-- open from the first sending until `ends_at`, or until five wrong tries.
create table directory.sent_secret (
  account_id uuid not null,
  id uuid not null,
  kind text not null,
  audience text not null,
  device_id uuid,
  address text,
  hashes text[] not null default '{}',
  tries integer not null default 0,
  made_at timestamptz not null,
  ends_at timestamptz,
  constraint sent_secret_pk primary key (account_id, id),
  constraint sent_secret_kind check (kind in ('RESET', 'DEVICE', 'SAFE_CHANNEL', 'EMAIL')),
  constraint sent_secret_audience check (audience in ('STAFF', 'CLIENT')),
  constraint sent_secret_device check ((kind = 'DEVICE') = (device_id is not null)),
  constraint sent_secret_address check ((kind in ('SAFE_CHANNEL', 'EMAIL')) = (address is not null))
);
alter table directory.sent_secret add constraint sent_secret_account_fk foreign key (account_id) references directory.account (id);
alter table directory.sent_secret enable row level security;
alter table directory.sent_secret force row level security;
grant select, insert, delete on directory.sent_secret to roadback_identity;
grant update (hashes, tries, ends_at) on directory.sent_secret to roadback_identity;
create policy sent_secret_identity_read on directory.sent_secret for select to roadback_identity using (true);
create policy sent_secret_identity_add on directory.sent_secret for insert to roadback_identity with check (true);
create policy sent_secret_identity_change on directory.sent_secret for update to roadback_identity using (true) with check (true);
create policy sent_secret_identity_end on directory.sent_secret for delete to roadback_identity using (true);

-- A welcome link may lie in a mail too, beside the one that the practice admin saw.
alter table directory.welcome add column mailed_hashes bytea[] not null default '{}';
grant update (mailed_hashes) on directory.welcome to roadback_identity;

-- A browser on which an account was used. A forgotten one keeps its row without its key: else the next one would be the first again,
-- and the first is trusted.
create table directory.device (
  account_id uuid not null,
  id uuid not null,
  token_hash bytea,
  browser text not null,
  system text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  confirmed_at timestamptz,
  constraint device_pk primary key (account_id, id),
  constraint device_once unique (account_id, token_hash)
);
alter table directory.device add constraint device_account_fk foreign key (account_id) references directory.account (id);
alter table directory.device enable row level security;
alter table directory.device force row level security;
grant select, insert on directory.device to roadback_identity;
grant update (token_hash, last_seen_at, confirmed_at) on directory.device to roadback_identity;
create policy device_identity_read on directory.device for select to roadback_identity using (true);
create policy device_identity_add on directory.device for insert to roadback_identity with check (true);
create policy device_identity_change on directory.device for update to roadback_identity using (true) with check (true);

alter table directory.session add column if not exists device_confirmed_at timestamptz;
alter table directory.session add column if not exists device_id uuid;
grant update (device_confirmed_at, device_id) on directory.session to roadback_identity;

-- How notices reach a person: by their address, by a safe channel of their own, or not at all. The address of a safe channel is read by
-- the identity role alone; that there is one stands at the membership, where they, their care team and the practice admin may read.
alter table directory.account add column notices text not null default 'EMAIL';
alter table directory.account add constraint account_notices check (notices in ('EMAIL', 'SAFE', 'NONE'));
alter table directory.account add column safe_address text;
alter table directory.account add constraint account_safe_address check ((notices = 'SAFE') = (safe_address is not null));
grant update (email, notices, safe_address) on directory.account to roadback_identity;
alter table directory.membership add column notices text not null default 'EMAIL';
alter table directory.membership add constraint membership_notices check (notices in ('EMAIL', 'SAFE', 'NONE'));
grant update (notices, staff_email) on directory.membership to roadback_identity;

-- A code that the counselor gave a client in person or by telephone: 24 hours, once, five wrong tries. The row stays as the record of it.
create table directory.given_code (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  code_hash text,
  tries integer not null default 0,
  given_by uuid not null,
  given_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  used_for text,
  constraint given_code_pk primary key (practice_id, id),
  constraint given_code_used check ((used_at is null) = (used_for is null)),
  constraint given_code_used_for check (used_for in ('RESET', 'DEVICE'))
);
alter table directory.given_code add constraint given_code_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table directory.given_code add constraint given_code_giver_fk foreign key (practice_id, given_by)
  references directory.membership (practice_id, person_id);
create index given_code_client on directory.given_code (practice_id, client_id, given_at);
alter table directory.given_code enable row level security;
alter table directory.given_code force row level security;
grant select, insert on directory.given_code to roadback_app;
grant select on directory.given_code to roadback_identity;
grant update (tries, used_at, used_for, code_hash) on directory.given_code to roadback_identity;
-- The partner reads none of it, and neither does the client: a code is spoken.
create policy given_code_read on directory.given_code for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF'
    and strpos(current_setting('app.couples', true), couple_id::text) > 0);
create policy given_code_give on directory.given_code for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and current_setting('app.audience', true) = 'STAFF'
    and given_by = nullif(current_setting('app.person_id', true), '')::uuid
    and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0);
create policy given_code_identity_read on directory.given_code for select to roadback_identity using (true);
create policy given_code_identity_use on directory.given_code for update to roadback_identity using (true) with check (true);

-- What a practice knows of an address follows the person's own change of it.
grant update (email) on clinical.client_contact to roadback_app;
create policy client_contact_own on clinical.client_contact for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
