-- A practice leaves: announced, closed, archived for its clinical custodian, received, shredded (docs/decisions/0037).

-- CLOSED: its last day is over and nobody enters. OFFBOARDED: its keys are gone, for ever.
alter table directory.practice drop constraint practice_state;
alter table directory.practice add constraint practice_state check (state in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'OFFBOARDED'));
alter table directory.practice_state_change drop constraint practice_state_change_state;
alter table directory.practice_state_change add constraint practice_state_change_state
  check (to_state in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'OFFBOARDED'));

-- One row for each time that a practice was to leave. What stands here is about the practice, never about anybody in care.
create table directory.offboarding (
  practice_id uuid not null,
  id uuid not null,
  state text not null,
  reason text not null,
  last_day date not null,
  -- The first instant after the last day, by the practice's own clock.
  closes_at timestamptz not null,
  announced_by uuid not null,
  announced_at timestamptz not null,
  custodian_name text,
  custodian_role text,
  custodian_email text,
  custodian_recipient text,
  custodian_named_by uuid,
  custodian_named_at timestamptz,
  closed_at timestamptz,
  -- The newest attempt at the archive, and how many of its people and couples are done.
  archive_id uuid,
  archived integer not null default 0,
  to_archive integer,
  archive_parts integer,
  archive_bytes bigint,
  archive_sha256 text,
  receipt_hash text,
  made_at timestamptz,
  received_by uuid,
  received_at timestamptz,
  called_off_by uuid,
  called_off_at timestamptz,
  called_off_reason text,
  shredded_by uuid,
  shredded_at timestamptz,
  certificate text,
  constraint offboarding_pk primary key (practice_id, id),
  constraint offboarding_state check (state in ('ANNOUNCED', 'CLOSED', 'MAKING', 'MADE', 'RECEIVED', 'SHREDDED', 'CALLED_OFF')),
  constraint offboarding_custodian check (num_nulls(custodian_name, custodian_role, custodian_email, custodian_recipient, custodian_named_by, custodian_named_at) in (0, 6)),
  constraint offboarding_closed check (state not in ('CLOSED', 'MAKING', 'MADE', 'RECEIVED', 'SHREDDED') or (closed_at is not null and custodian_recipient is not null)),
  constraint offboarding_made check (state not in ('MADE', 'RECEIVED', 'SHREDDED') or (made_at is not null and archive_sha256 is not null and receipt_hash is not null)),
  constraint offboarding_received check (state not in ('RECEIVED', 'SHREDDED') or received_at is not null),
  constraint offboarding_shredded check ((state = 'SHREDDED') = (shredded_at is not null)),
  constraint offboarding_called_off check ((state = 'CALLED_OFF') = (called_off_at is not null)),
  constraint offboarding_recipient check (custodian_recipient like 'age1%')
);
alter table directory.offboarding add constraint offboarding_practice_fk foreign key (practice_id) references directory.practice (id);
create unique index offboarding_one on directory.offboarding (practice_id) where state <> 'CALLED_OFF';
create index offboarding_closes on directory.offboarding (closes_at) where state = 'ANNOUNCED';
alter table directory.offboarding enable row level security;
alter table directory.offboarding force row level security;
-- A practice reads of its own; its admin names the custodian, until it is closed.
grant select (practice_id, id, state, last_day, custodian_name, custodian_role, custodian_email, custodian_recipient, custodian_named_at) on directory.offboarding to roadback_app;
grant update (custodian_name, custodian_role, custodian_email, custodian_recipient, custodian_named_by, custodian_named_at) on directory.offboarding to roadback_app;
create policy offboarding_read on directory.offboarding for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy offboarding_name_custodian on directory.offboarding for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0 and state = 'ANNOUNCED')
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and state = 'ANNOUNCED' and custodian_named_by = nullif(current_setting('app.person_id', true), '')::uuid);
-- The platform announces, calls off and confirms; it never names who can read the archive.
grant select on directory.offboarding to roadback_identity;
grant insert (practice_id, id, state, reason, last_day, closes_at, announced_by, announced_at) on directory.offboarding to roadback_identity;
grant update (state, archived, to_archive, received_by, received_at, called_off_by, called_off_at, called_off_reason, certificate) on directory.offboarding to roadback_identity;
create policy offboarding_identity_read on directory.offboarding for select to roadback_identity using (true);
create policy offboarding_identity_add on directory.offboarding for insert to roadback_identity with check (state = 'ANNOUNCED');
create policy offboarding_identity_change on directory.offboarding for update to roadback_identity
  using (state <> 'CALLED_OFF') with check (state in ('MAKING', 'RECEIVED', 'CALLED_OFF', 'SHREDDED'));
-- The worker makes the archive, and says how far it is.
grant select on directory.offboarding to roadback_worker;
grant usage on schema directory to roadback_worker;
grant update (state, archived, to_archive, archive_parts, archive_bytes, archive_sha256, receipt_hash, made_at) on directory.offboarding to roadback_worker;
create policy offboarding_worker_read on directory.offboarding for select to roadback_worker using (true);
create policy offboarding_worker_change on directory.offboarding for update to roadback_worker
  using (state = 'MAKING') with check (state in ('MAKING', 'MADE'));

-- The archive, as the custodian alone can open it.
create table directory.archive_part (
  practice_id uuid not null,
  archive_id uuid not null,
  number integer not null,
  bytes bytea not null,
  constraint archive_part_pk primary key (practice_id, archive_id, number)
);
alter table directory.archive_part add constraint archive_part_practice_fk foreign key (practice_id) references directory.practice (id);
alter table directory.archive_part enable row level security;
alter table directory.archive_part force row level security;
grant insert on directory.archive_part to roadback_worker;
create policy archive_part_add on directory.archive_part for insert to roadback_worker with check (number >= 0);
grant select, delete on directory.archive_part to roadback_identity;
create policy archive_part_identity_read on directory.archive_part for select to roadback_identity using (true);
create policy archive_part_identity_remove on directory.archive_part for delete to roadback_identity using (true);

-- The platform asks for the archive in the transaction that says so.
alter policy outbox_identity_add on jobs.outbox with check (queue = 'mail' or (queue = 'records' and name = 'make-archive'));

-- The worker asks for a practice that leaves by the functions below, and by nothing else: each of them answers only while its archive is being
-- made, and what they give is sealed. The roles that serve requests can call none of them.
grant usage on schema keys to roadback_worker;
grant usage on schema app to roadback_worker;

-- Closes the practices whose last day is over and whose custodian is named: from then on nobody enters. One that is suspended waits.
create function app.close_leaving(p_now timestamptz) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v record;
  v_count integer := 0;
begin
  for v in select o.practice_id, o.id, o.announced_by from directory.offboarding o
            where o.state = 'ANNOUNCED' and o.closes_at <= p_now and o.custodian_recipient is not null for update loop
    update directory.practice p set state = 'CLOSED' where p.id = v.practice_id and p.state = 'ACTIVE';
    continue when not found;
    update directory.offboarding o set state = 'CLOSED', closed_at = p_now where o.practice_id = v.practice_id and o.id = v.id;
    insert into directory.practice_state_change (practice_id, id, to_state, reason, changed_by, changed_at)
      values (v.practice_id, gen_random_uuid(), 'CLOSED', '', v.announced_by, p_now);
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
revoke all on function app.close_leaving(timestamptz) from public;
grant execute on function app.close_leaving(timestamptz) to roadback_worker;

-- An act of the platform upon a practice, for the practice's own trail (R11). No function of the roles that serve.
create function audit.add_event(p_practice uuid, p_now timestamptz, p_operation text, p_act text) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_id uuid := gen_random_uuid();
begin
  insert into audit.event (practice_id, id, at, audience, roles, operation, act, kind, record_ids, couple_ids, client_ids, outcome, why)
    values (p_practice, v_id, p_now, 'SYSTEM', '{}', p_operation, p_act, 'PRACTICE', '{}', '{}', '{}', 'DONE', 'JOB');
  insert into jobs.to_seal (practice_id, event_id) values (p_practice, v_id);
end $$;
revoke all on function audit.add_event(uuid, timestamptz, text, text) from public;

-- A new attempt at an archive: nothing of the one before it counts any more, and the trail says that all is read.
create function app.begin_archive(p_practice uuid, p_offboarding uuid, p_archive uuid, p_now timestamptz) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update directory.offboarding o set archive_id = p_archive, archived = 0, to_archive = null, archive_parts = null, archive_bytes = null,
      archive_sha256 = null, receipt_hash = null, made_at = null
   where o.practice_id = p_practice and o.id = p_offboarding and o.state = 'MAKING';
  if not found then
    raise exception 'no archive is asked for' using errcode = '42501';
  end if;
  delete from directory.archive_part a where a.practice_id = p_practice;
  perform audit.add_event(p_practice, p_now, 'make-archive', 'READ');
end $$;
revoke all on function app.begin_archive(uuid, uuid, uuid, timestamptz) from public;
grant execute on function app.begin_archive(uuid, uuid, uuid, timestamptz) to roadback_worker;

-- What every function below asks first.
create function app.must_be_archiving(p_practice uuid) returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform from directory.offboarding o where o.practice_id = p_practice and o.state = 'MAKING';
  if not found then
    raise exception 'no archive is being made' using errcode = '42501';
  end if;
end $$;
revoke all on function app.must_be_archiving(uuid) from public;

-- The wrapped keys of these owners.
create function keys.of_leaving(p_practice uuid, p_owners uuid[])
returns table ("ownerId" uuid, version integer, wrapped bytea, "practiceKeyVersion" integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform app.must_be_archiving(p_practice);
  return query select k.owner_id, k.version, k.wrapped, k.practice_key_version
    from keys.data_key k where k.practice_id = p_practice and k.owner_id = any (p_owners) order by k.version;
end $$;
revoke all on function keys.of_leaving(uuid, uuid[]) from public;
grant execute on function keys.of_leaving(uuid, uuid[]) to roadback_worker;

create function app.name_of_leaving(p_practice uuid) returns text
language sql
stable
security definer
set search_path = ''
as $$
  select p.name from directory.practice p join directory.offboarding o on o.practice_id = p.id and o.state = 'MAKING' where p.id = p_practice
$$;
revoke all on function app.name_of_leaving(uuid) from public;
grant execute on function app.name_of_leaving(uuid) to roadback_worker;

-- Whose rows an archive is made of: each client, each couple, the author of private notes.
create function app.archive_owners(p_practice uuid)
returns table (kind text, id uuid, name text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform app.must_be_archiving(p_practice);
  return query
    select 'CLIENT', c.id, trim(c.given_name || ' ' || c.family_name) from clinical.client c where c.practice_id = p_practice
    union all select 'COUPLE', c.id, '' from clinical.couple c where c.practice_id = p_practice
    union all select distinct 'AUTHOR', n.author_id, coalesce(m.staff_name, '') from clinical.private_note n
      join directory.membership m on m.practice_id = p_practice and m.person_id = n.author_id where n.practice_id = p_practice;
end $$;
revoke all on function app.archive_owners(uuid) from public;
grant execute on function app.archive_owners(uuid) to roadback_worker;

-- The rows of one of them, of every clinical table that there is, sealed as they stand: so that no table can be forgotten. PRACTICE, with no
-- owner, is all that is of no client and of no couple, and what the directory says of the practice.
create function app.archive_rows(p_practice uuid, p_kind text, p_owner uuid)
returns table (name text, content jsonb)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  v record;
  v_where text;
begin
  perform app.must_be_archiving(p_practice);
  for v in
    select c.relname::text as relname, bool_or(a.attname = 'client_id') as has_client, bool_or(a.attname = 'couple_id') as has_couple
      from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'clinical'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname order by c.relname
  loop
    v_where := case
      when v.relname = 'private_note' then case p_kind when 'AUTHOR' then 'x.author_id = $2' end
      when v.relname = 'client' then case p_kind when 'CLIENT' then 'x.id = $2' end
      when v.relname = 'couple' then case p_kind when 'COUPLE' then 'x.id = $2' end
      when p_kind = 'CLIENT' then case when v.has_client then 'x.client_id = $2' end
      when p_kind = 'COUPLE' then case when v.has_couple then 'x.couple_id = $2' || case when v.has_client then ' and x.client_id is null' else '' end end
      when p_kind = 'PRACTICE' then '$2::uuid is null' || case when v.has_client then ' and x.client_id is null' else '' end
        || case when v.has_couple then ' and x.couple_id is null' else '' end
    end;
    continue when v_where is null;
    return query execute format('select %L::text, to_jsonb(x) from clinical.%I x where x.practice_id = $1 and %s', v.relname, v.relname, v_where)
      using p_practice, p_owner;
  end loop;
  if p_kind = 'CLIENT' then
    return query select 'directory.consent'::text, to_jsonb(x) from directory.consent x where x.practice_id = p_practice and x.person_id = p_owner;
  elsif p_kind = 'PRACTICE' then
    return query
      select 'directory.practice'::text, to_jsonb(x) from directory.practice x where x.id = p_practice
      union all select 'directory.membership', to_jsonb(x) from directory.membership x where x.practice_id = p_practice
      union all select 'directory.policy_version', to_jsonb(x) from directory.policy_version x where x.practice_id = p_practice
      union all select 'directory.staff_change', to_jsonb(x) from directory.staff_change x where x.practice_id = p_practice;
  end if;
end $$;
revoke all on function app.archive_rows(uuid, text, uuid) from public;
grant execute on function app.archive_rows(uuid, text, uuid) to roadback_worker;

-- How many rows of each clinical table there are: an archive that holds fewer is none.
create function app.archive_counts(p_practice uuid)
returns table (name text, count bigint)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  v_name text;
begin
  perform app.must_be_archiving(p_practice);
  for v_name in
    select c.relname::text from pg_catalog.pg_class c
     where c.relnamespace = 'clinical'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by c.relname
  loop
    return query execute format('select %L::text, count(*) from clinical.%I x where x.practice_id = $1', v_name, v_name) using p_practice;
  end loop;
end $$;
revoke all on function app.archive_counts(uuid) from public;
grant execute on function app.archive_counts(uuid) to roadback_worker;

-- The trail of a practice whose archive is being made, as the auditor's export has it.
create function audit.archive_links(p_practice uuid, p_after bigint, p_most integer)
returns table (seq integer, "eventId" uuid, digest text, previous text, hash text, canonical text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform app.must_be_archiving(p_practice);
  return query
    select l.seq::integer, l.event_id, encode(l.digest, 'hex'), encode(l.previous, 'hex'), encode(l.hash, 'hex'),
           case when e.id is not null then audit.canonical(e) end
      from audit.link l left join audit.event e on e.practice_id = p_practice and e.id = l.event_id
     where l.practice_id = p_practice and l.seq > p_after order by l.seq limit p_most;
end $$;
revoke all on function audit.archive_links(uuid, bigint, integer) from public;
grant execute on function audit.archive_links(uuid, bigint, integer) to roadback_worker;

create function audit.archive_head(p_practice uuid)
returns table (seq integer, hash text, "sealedAt" timestamptz)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform app.must_be_archiving(p_practice);
  return query select h.seq::integer, encode(h.hash, 'hex'), h.sealed_at from audit.head h where h.practice_id = p_practice;
end $$;
revoke all on function audit.archive_head(uuid) from public;
grant execute on function audit.archive_head(uuid) to roadback_worker;

-- Shreds a practice, for ever: all its keys, so that nothing written in it opens any more, here and in every backup of the data; names and
-- addresses, what the practice admin wrote about papers, every way in, and the archive, which its custodian has. Ids, days and states stay.
-- The last wall before it: the archive was received, and no legal hold stands.
create function keys.shred_practice(p_practice uuid, p_offboarding uuid, p_by uuid, p_now timestamptz) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_answer jsonb;
  v_accounts uuid[];
begin
  perform from directory.offboarding o where o.practice_id = p_practice and o.id = p_offboarding and o.state = 'RECEIVED' for update;
  if not found then
    return jsonb_build_object('refused', 'RECEIPT_MISSING');
  end if;
  perform from clinical.legal_hold h where h.practice_id = p_practice and h.lifted_at is null;
  if found then
    return jsonb_build_object('refused', 'LEGAL_HOLD_STANDS');
  end if;
  select jsonb_build_object(
      'practiceKeys', coalesce((select jsonb_agg(k.version order by k.version) from keys.practice_key k where k.practice_id = p_practice and k.wrapped is not null), '[]'),
      'dataKeys', coalesce((select jsonb_agg(k.owner_id || '/' || k.version order by k.owner_id, k.version) from keys.data_key k where k.practice_id = p_practice and k.wrapped is not null), '[]'),
      'trailHead', (select jsonb_build_object('seq', h.seq, 'hash', encode(h.hash, 'hex')) from audit.head h where h.practice_id = p_practice))
    into v_answer;
  perform keys.destroy_practice(p_practice);
  update clinical.client c set given_name = '—', family_name = '' where c.practice_id = p_practice;
  update clinical.client_contact c set email = '', born_on = '1900-01-01' where c.practice_id = p_practice;
  delete from clinical.client_import_part i where i.practice_id = p_practice;
  update clinical.erasure_decision d set reason = '—' where d.practice_id = p_practice and d.reason is not null;
  update clinical.legal_hold h set reason = '—', lifted_reason = '—' where h.practice_id = p_practice;
  update clinical.legal_hold_entry e set words = '—' where e.practice_id = p_practice;
  -- Nobody comes back: sessions, links, codes, and the accounts of those who belong to no other practice.
  delete from directory.session s where s.practice_id = p_practice;
  delete from directory.welcome w where w.practice_id = p_practice;
  delete from directory.device_key k where k.practice_id = p_practice;
  -- These two come with 0035, before anybody can call this.
  delete from directory.provider_link l where l.practice_id = p_practice;
  delete from directory.sign_in_provider s where s.practice_id = p_practice;
  update directory.given_code g set code_hash = null where g.practice_id = p_practice;
  update directory.mail m set recipient = null, state = case m.state when 'WAITING' then 'DROPPED' else m.state end where m.practice_id = p_practice;
  delete from jobs.wake_up w where w.practice_id = p_practice;
  delete from jobs.outbox o where o.practice_id = p_practice;
  update directory.membership m
     set state = 'ENDED', staff_name = case m.audience when 'STAFF' then '—' end, staff_title = null, staff_email = null where m.practice_id = p_practice;
  select coalesce(array_agg(m.account_id), '{}') into v_accounts
    from directory.membership m
   where m.practice_id = p_practice
     and not exists (select from directory.membership other where other.account_id = m.account_id and other.practice_id <> p_practice)
     and not exists (select from directory.platform_admin a where a.account_id = m.account_id);
  delete from directory.session s where s.account_id = any (v_accounts);
  delete from directory.half_session s where s.account_id = any (v_accounts);
  delete from directory.second_factor f where f.account_id = any (v_accounts);
  delete from directory.recovery_code c where c.account_id = any (v_accounts);
  delete from directory.challenge c where c.account_id = any (v_accounts);
  delete from directory.sent_secret s where s.account_id = any (v_accounts);
  delete from directory.device d where d.account_id = any (v_accounts);
  update directory.account a set email = a.id || '@gone.invalid', password_hash = null, notices = 'NONE', safe_address = null where a.id = any (v_accounts);
  delete from directory.archive_part a where a.practice_id = p_practice;
  update directory.practice p set state = 'OFFBOARDED', crisis_lines = '[]' where p.id = p_practice;
  update directory.offboarding o set state = 'SHREDDED', shredded_by = p_by, shredded_at = p_now where o.practice_id = p_practice and o.id = p_offboarding;
  insert into directory.practice_state_change (practice_id, id, to_state, reason, changed_by, changed_at)
    values (p_practice, gen_random_uuid(), 'OFFBOARDED', '', p_by, p_now);
  perform audit.add_event(p_practice, p_now, 'shredPractice', 'WRITE');
  return v_answer;
end $$;
revoke all on function keys.shred_practice(uuid, uuid, uuid, timestamptz) from public;
grant execute on function keys.shred_practice(uuid, uuid, uuid, timestamptz) to roadback_identity;
