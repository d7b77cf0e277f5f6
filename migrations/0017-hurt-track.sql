-- What the one who was hurt says beside the four steps: needs for safety, what they ask now, the choice to trust. Its id says nothing of
-- when it was said, because the partner may be handed it. What was taken back, or is over, is private and nothing tells it apart from
-- what was never said (R8, R19).
create table clinical.statement (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  kind text not null,
  words text,
  visibility text not null,
  said_at timestamptz not null,
  ended_at timestamptz,
  idempotency_key uuid not null,
  constraint statement_pk primary key (practice_id, id),
  constraint statement_once unique (practice_id, client_id, idempotency_key),
  constraint statement_kind check (kind in ('SAFETY_NEED', 'ASK', 'TRUST')),
  constraint statement_words check (kind = 'TRUST' or words is not null),
  constraint statement_visibility check (visibility in ('PRIVATE', 'SHARED') and (ended_at is null or visibility = 'PRIVATE'))
);
alter table clinical.statement add constraint statement_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index statement_couple on clinical.statement (practice_id, couple_id, said_at);
create unique index statement_one_trust on clinical.statement (practice_id, couple_id, client_id) where kind = 'TRUST' and ended_at is null;
alter table clinical.statement enable row level security;
alter table clinical.statement force row level security;
grant select, insert on clinical.statement to roadback_app;
grant update (visibility, ended_at) on clinical.statement to roadback_app;
create policy statement_read on clinical.statement for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy statement_add on clinical.statement for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and ended_at is null);
create policy statement_narrow on clinical.statement for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');
