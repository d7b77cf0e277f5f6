-- R11: every look at what is clinical leaves a trace, that of somebody who was turned away too. Ids, kinds and outcomes alone, never a
-- word of a record (docs/decisions/0029).
create schema audit;
grant usage on schema audit to roadback_app, roadback_worker, roadback_auditor;
grant usage on schema jobs to roadback_auditor;

-- Written by whoever acts, in the transaction of the act; by nobody ever changed.
create table audit.event (
  practice_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  -- Null for a job, which is nobody.
  actor_id uuid,
  audience text not null,
  roles text[] not null,
  -- The request, as in the server's log; null for a job.
  request_id uuid,
  operation text not null,
  act text not null,
  kind text not null,
  record_ids uuid[] not null,
  -- What was found of the ids: empty where it was asked for and not resolved.
  couple_ids uuid[] not null,
  client_ids uuid[] not null,
  outcome text not null,
  reason text,
  why text not null,
  constraint event_pk primary key (practice_id, id),
  constraint event_audience check (audience in ('STAFF', 'CLIENT', 'SYSTEM')),
  constraint event_actor check ((audience = 'SYSTEM') = (actor_id is null)),
  constraint event_act check (act in ('READ', 'WRITE'))
);
create index event_at on audit.event (practice_id, at, id);
-- What a client's own view looks through.
create index event_by_staff on audit.event (practice_id, at) where audience = 'STAFF' and outcome = 'DONE';
alter table audit.event enable row level security;
alter table audit.event force row level security;
grant select, insert on audit.event to roadback_app;
grant select on audit.event to roadback_auditor;
-- The practice admin reads all of it, which is without content; staff what concerns couples of theirs, but not who was kept out by name;
-- a client what staff looked at of their own, and nothing of the partner's, nor who was turned away.
create policy event_read on audit.event for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and (
    strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0
    or (current_setting('app.audience', true) = 'STAFF' and kind <> 'CARE_TEAM' and couple_ids && string_to_array(current_setting('app.couples', true), ',')::uuid[])
    or (current_setting('app.audience', true) = 'CLIENT' and audience = 'STAFF' and outcome = 'DONE'
      and nullif(current_setting('app.person_id', true), '')::uuid = any (client_ids))));
-- In nobody's name but one's own.
create policy event_add on audit.event for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and audience = current_setting('app.audience', true)
    and actor_id is not distinct from nullif(current_setting('app.person_id', true), '')::uuid);
create policy event_audit on audit.event for select to roadback_auditor using (true);

-- The chain, one for each practice. No reference to the event: sealing would lock its row, and a missing event is what the verifier names.
create table audit.link (
  practice_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  digest bytea not null,
  previous bytea not null,
  hash bytea not null,
  constraint link_pk primary key (practice_id, seq),
  constraint link_once unique (practice_id, event_id)
);
alter table audit.link enable row level security;
alter table audit.link force row level security;
grant select on audit.link to roadback_auditor;
create policy link_audit on audit.link for select to roadback_auditor using (true);

-- How far each chain goes, apart from it. Nobody writes it but `audit.seal`; the practice admin reads it, signed, to keep it elsewhere.
create table audit.head (
  practice_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  constraint head_pk primary key (practice_id)
);
alter table audit.head enable row level security;
alter table audit.head force row level security;
grant select on audit.head to roadback_app, roadback_auditor;
create policy head_read on audit.head for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);
create policy head_audit on audit.head for select to roadback_auditor using (true);

-- Which events wait for their link: how the worker, who reads none of them, finds its work.
create table jobs.to_seal (
  practice_id uuid not null,
  event_id uuid not null,
  constraint to_seal_pk primary key (practice_id, event_id)
);
alter table jobs.to_seal enable row level security;
alter table jobs.to_seal force row level security;
grant insert on jobs.to_seal to roadback_app;
grant select on jobs.to_seal to roadback_worker, roadback_auditor;
create policy to_seal_add on jobs.to_seal for insert to roadback_app with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy to_seal_worker_read on jobs.to_seal for select to roadback_worker using (true);
create policy to_seal_audit on jobs.to_seal for select to roadback_auditor using (true);

-- What of an event is sealed: all of it, in one form. The verifier has the same words of its own and does not believe these.
create function audit.canonical(e audit.event) returns text
language sql
stable
set search_path = ''
as $$
  select json_build_array(1, e.practice_id, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.audience, e.roles,
    e.request_id, e.operation, e.act, e.kind, e.record_ids, e.couple_ids, e.client_ids, e.outcome, e.reason, e.why)::text
$$;
revoke all on function audit.canonical(audit.event) from public;

-- Gives a practice's waiting events their links, oldest first, at most so many. The one way in which a chain grows: it only ever goes on from
-- its head, so whoever may call it can neither change nor leave out nor put in. An event that waits and is gone stays waiting: the verifier names it.
create function audit.seal(p_practice uuid, p_now timestamptz, p_most integer) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_head audit.head;
  v_id uuid;
  v_event audit.event;
  v_digest bytea;
  v_count integer := 0;
begin
  insert into audit.head (practice_id, seq, hash, sealed_at)
    values (p_practice, 0, sha256(convert_to('roadback ' || p_practice, 'UTF8')), p_now) on conflict (practice_id) do nothing;
  -- One at a time for each practice: a second worker waits here, and finds nothing left.
  select * into v_head from audit.head where practice_id = p_practice for update;
  for v_id in select q.event_id from jobs.to_seal q where q.practice_id = p_practice order by q.event_id loop
    exit when v_count = p_most;
    select * into v_event from audit.event e where e.practice_id = p_practice and e.id = v_id;
    continue when not found;
    v_count := v_count + 1;
    v_digest := sha256(convert_to(audit.canonical(v_event), 'UTF8'));
    insert into audit.link (practice_id, seq, event_id, digest, previous, hash)
      values (p_practice, v_head.seq + 1, v_id, v_digest, v_head.hash,
        sha256(convert_to(encode(v_head.hash, 'hex') || encode(v_digest, 'hex'), 'UTF8')))
      returning seq, hash into v_head.seq, v_head.hash;
    delete from jobs.to_seal q where q.practice_id = p_practice and q.event_id = v_id;
  end loop;
  update audit.head set seq = v_head.seq, hash = v_head.hash, sealed_at = p_now where practice_id = p_practice and v_count > 0;
  return v_count;
end $$;
revoke all on function audit.seal(uuid, timestamptz, integer) from public;
grant execute on function audit.seal(uuid, timestamptz, integer) to roadback_worker;
