-- Reminders (docs/decisions/0041). What somebody wants of them, what they were told of, and the mails it was told in. Ids, days and times
-- alone: no row says in words what anything is. A person's rows are read and written as that person, by their own request or by a job that
-- works in their name; nobody else reads them, the partner and the care team included.
create table clinical.notice_choice (
  practice_id uuid not null,
  person_id uuid not null,
  by_mail boolean not null,
  -- On the person's own wall (R14). The same time twice means that no hour is quiet.
  quiet_from time not null,
  quiet_until time not null,
  tasks boolean not null,
  promises boolean not null,
  -- Null for somebody who is not asked by mail how their day was.
  check_in_at time,
  constraint notice_choice_pk primary key (practice_id, person_id)
);
alter table clinical.notice_choice add constraint notice_choice_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table clinical.notice_choice enable row level security;
alter table clinical.notice_choice force row level security;
grant select, insert on clinical.notice_choice to roadback_app;
grant update (by_mail, quiet_from, quiet_until, tasks, promises, check_in_at) on clinical.notice_choice to roadback_app;
create policy notice_choice_read on clinical.notice_choice for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_choice_add on clinical.notice_choice for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_choice_change on clinical.notice_choice for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- One mail that brings notices; its id is its Message-ID. No address, no word. It is of the directory because the identity role counts it for
-- the practice admin and finds it again when it bounces.
create table directory.notice_mail (
  practice_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  state text not null default 'WAITING',
  failure text,
  attempts integer not null default 0,
  claimed_at timestamptz,
  -- Of the links that end these mails, one for each time that this one was tried.
  stop_hashes bytea[] not null default '{}',
  made_at timestamptz not null,
  settled_at timestamptz,
  constraint notice_mail_pk primary key (practice_id, id),
  constraint notice_mail_whose unique (practice_id, id, person_id),
  constraint notice_mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  constraint notice_mail_failure check (failure in ('NOT_SET_UP', 'UNREACHABLE', 'SIGN_IN_REFUSED', 'ADDRESS_REFUSED', 'REFUSED')),
  constraint notice_mail_settled check ((state = 'WAITING') = (settled_at is null))
);
alter table directory.notice_mail add constraint notice_mail_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
-- One waits at a time, and gathers whatever comes until it goes.
create unique index notice_mail_one_waits on directory.notice_mail (practice_id, person_id) where state = 'WAITING';
create index notice_mail_sent on directory.notice_mail (practice_id, person_id, settled_at);
-- How a practice's mails fare.
create index notice_mail_settled on directory.notice_mail (practice_id, settled_at) where state = 'SENT';
create index notice_mail_failed on directory.notice_mail (practice_id, made_at, id) where failure is not null;
alter table directory.notice_mail enable row level security;
alter table directory.notice_mail force row level security;
grant select, insert on directory.notice_mail to roadback_app;
grant update (state, failure, attempts, claimed_at, stop_hashes, settled_at) on directory.notice_mail to roadback_app;
create policy notice_mail_read on directory.notice_mail for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_mail_add on directory.notice_mail for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_mail_change on directory.notice_mail for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
grant select on directory.notice_mail to roadback_identity;
grant update (state, failure, settled_at) on directory.notice_mail to roadback_identity;
create policy notice_mail_identity_read on directory.notice_mail for select to roadback_identity using (true);
create policy notice_mail_identity_settle on directory.notice_mail for update to roadback_identity using (true) with check (true);

-- One thing of one day that one person is told of once: the unique key is the effect. `subject_id` is a task, a promise, or the person.
create table clinical.notice (
  practice_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  day date not null,
  due_at timestamptz not null,
  made_at timestamptz not null,
  state text not null,
  mail_id uuid,
  constraint notice_pk primary key (practice_id, id),
  constraint notice_once unique (practice_id, person_id, kind, subject_id, day),
  constraint notice_kind check (kind in ('TASK_OPEN', 'TASK_CLOSING', 'PROMISE', 'CHECK_IN')),
  -- WAITING for a mail, SENT in one; or why not: GONE before it went, LATE when it was found, mails OFF, the address UNREACHABLE, or the mail FAILED.
  constraint notice_state check (state in ('WAITING', 'SENT', 'GONE', 'LATE', 'OFF', 'UNREACHABLE', 'FAILED')),
  constraint notice_mailed check (state not in ('SENT', 'FAILED') or mail_id is not null)
);
alter table clinical.notice add constraint notice_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table clinical.notice add constraint notice_mail_fk foreign key (practice_id, mail_id, person_id)
  references directory.notice_mail (practice_id, id, person_id);
create index notice_waiting on clinical.notice (practice_id, person_id) where state = 'WAITING';
create index notice_mail on clinical.notice (practice_id, mail_id);
alter table clinical.notice enable row level security;
alter table clinical.notice force row level security;
grant select, insert on clinical.notice to roadback_app;
grant update (state, mail_id) on clinical.notice to roadback_app;
create policy notice_read on clinical.notice for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_add on clinical.notice for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy notice_change on clinical.notice for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);

-- Since when mails to this person's address come back; their care team reads it, and they themself.
alter table directory.membership add column unreachable_since timestamptz;
grant update (unreachable_since) on directory.membership to roadback_identity;

-- A person's own wake-up, which the job sets as them.
alter policy wake_up_read on jobs.wake_up
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (current_setting('app.audience', true) in ('STAFF', 'SYSTEM')
    or (kind = 'TELL' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
alter policy wake_up_add on jobs.wake_up
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (current_setting('app.audience', true) = 'STAFF'
    or (kind = 'TELL' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
alter policy wake_up_change on jobs.wake_up
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (current_setting('app.audience', true) = 'SYSTEM'
    or (kind = 'TELL' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (current_setting('app.audience', true) = 'SYSTEM'
    or (kind = 'TELL' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
-- Whoever comes in, or is reached at another address, is looked at anew.
alter policy outbox_identity_add on jobs.outbox with check (queue = 'mail' or (queue = 'records' and name = 'make-archive') or (queue = 'notices' and name = 'tell'));

-- Who is in care already is looked at soon, spread over ten minutes.
insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
select r.practice_id, 'TELL', r.client_id, r.client_id, r.couple_id, now() + random() * interval '10 minutes'
  from clinical.partner r
 where r.active
on conflict do nothing;
