-- Clients, couples and who cares for them.
create table clinical.client (
  practice_id uuid not null,
  id uuid not null,
  given_name text not null,
  family_name text not null,
  added_at timestamptz not null,
  constraint client_pk primary key (practice_id, id)
);
alter table clinical.client add constraint client_membership_fk foreign key (practice_id, id)
  references directory.membership (practice_id, person_id);
alter table clinical.client enable row level security;
alter table clinical.client force row level security;
grant select, insert on clinical.client to roadback_app;
create policy client_read on clinical.client for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or strpos(current_setting('app.clients', true), id::text) > 0));
create policy client_add on clinical.client for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- Apart from the name, because a partner reads the name and never the contact.
create table clinical.client_contact (
  practice_id uuid not null,
  client_id uuid not null,
  email text not null,
  born_on date not null,
  constraint client_contact_pk primary key (practice_id, client_id)
);
alter table clinical.client_contact add constraint client_contact_client_fk foreign key (practice_id, client_id)
  references clinical.client (practice_id, id);
alter table clinical.client_contact enable row level security;
alter table clinical.client_contact force row level security;
grant select, insert on clinical.client_contact to roadback_app;
create policy client_contact_read on clinical.client_contact for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or client_id = nullif(current_setting('app.person_id', true), '')::uuid
    or (current_setting('app.audience', true) = 'STAFF' and strpos(current_setting('app.clients', true), client_id::text) > 0)));
create policy client_contact_add on clinical.client_contact for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

create table clinical.couple (
  practice_id uuid not null,
  id uuid not null,
  state text not null default 'ACTIVE',
  started_on date not null,
  formed_at timestamptz not null,
  constraint couple_pk primary key (practice_id, id),
  constraint couple_state check (state in ('ACTIVE', 'SEPARATED'))
);
alter table clinical.couple enable row level security;
alter table clinical.couple force row level security;
grant select, insert on clinical.couple to roadback_app;
create policy couple_read on clinical.couple for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or strpos(current_setting('app.couples', true), id::text) > 0));
create policy couple_add on clinical.couple for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

create table clinical.partner (
  practice_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  position smallint not null,
  active boolean not null default true,
  constraint partner_pk primary key (practice_id, couple_id, client_id),
  constraint partner_position_unique unique (practice_id, couple_id, position),
  constraint partner_position check (position in (1, 2))
);
alter table clinical.partner add constraint partner_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.partner add constraint partner_client_fk foreign key (practice_id, client_id)
  references clinical.client (practice_id, id);
-- Nobody is in two couples at once, also when two admins form one at the same moment.
create unique index partner_in_one_couple on clinical.partner (practice_id, client_id) where active;
create index partner_client on clinical.partner (practice_id, client_id);
alter table clinical.partner enable row level security;
alter table clinical.partner force row level security;
grant select, insert on clinical.partner to roadback_app;
create policy partner_read on clinical.partner for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or strpos(current_setting('app.couples', true), couple_id::text) > 0));
create policy partner_add on clinical.partner for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

create table clinical.care_team (
  practice_id uuid not null,
  couple_id uuid not null,
  staff_id uuid not null,
  part text not null,
  constraint care_team_pk primary key (practice_id, couple_id, staff_id),
  constraint care_team_part check (part in ('PRIMARY', 'CO'))
);
alter table clinical.care_team add constraint care_team_couple_fk foreign key (practice_id, couple_id)
  references clinical.couple (practice_id, id);
alter table clinical.care_team add constraint care_team_staff_fk foreign key (practice_id, staff_id)
  references directory.membership (practice_id, person_id);
create unique index care_team_one_primary on clinical.care_team (practice_id, couple_id) where part = 'PRIMARY';
create index care_team_staff on clinical.care_team (practice_id, staff_id);
alter table clinical.care_team enable row level security;
alter table clinical.care_team force row level security;
grant select, insert on clinical.care_team to roadback_app;
create policy care_team_read on clinical.care_team for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 or strpos(current_setting('app.couples', true), couple_id::text) > 0));
create policy care_team_add on clinical.care_team for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
