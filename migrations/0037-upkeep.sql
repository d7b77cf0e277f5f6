-- What the service does for itself, over all practices and of none: each kind has one row, and is asked for when its time has come.
create table jobs.upkeep (
  kind text not null,
  next_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  result text,
  amount integer not null default 0,
  constraint upkeep_pk primary key (kind),
  constraint upkeep_kind check (kind in ('VERIFY_TRAILS', 'TURN_KEYS')),
  constraint upkeep_result check (result in ('DONE', 'FOUND_BROKEN', 'NOT_SET_UP', 'FAILED'))
);
insert into jobs.upkeep (kind, next_at) values ('VERIFY_TRAILS', now()), ('TURN_KEYS', now());
alter table jobs.upkeep enable row level security;
alter table jobs.upkeep force row level security;
grant select on jobs.upkeep to roadback_worker, roadback_identity;
grant update (next_at, began_at, ended_at, result, amount) on jobs.upkeep to roadback_worker;
create policy upkeep_worker_read on jobs.upkeep for select to roadback_worker using (true);
create policy upkeep_worker_change on jobs.upkeep for update to roadback_worker using (true) with check (true);
create policy upkeep_identity_read on jobs.upkeep for select to roadback_identity using (true);

-- What the last verification found of each practice's trail: how far it is whole, and where not.
create table jobs.trail_check (
  practice_id uuid not null,
  checked_at timestamptz not null,
  sealed integer not null,
  broken_kind text,
  broken_seq integer,
  constraint trail_check_pk primary key (practice_id)
);
alter table jobs.trail_check enable row level security;
alter table jobs.trail_check force row level security;
grant select, insert, update (checked_at, sealed, broken_kind, broken_seq) on jobs.trail_check to roadback_worker;
grant select on jobs.trail_check to roadback_identity, roadback_app;
create policy trail_check_worker_read on jobs.trail_check for select to roadback_worker using (true);
create policy trail_check_worker_add on jobs.trail_check for insert to roadback_worker with check (true);
create policy trail_check_worker_change on jobs.trail_check for update to roadback_worker using (true) with check (true);
create policy trail_check_identity_read on jobs.trail_check for select to roadback_identity using (true);
create policy trail_check_read on jobs.trail_check for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') > 0);

-- The worker turns the keys of practices once a year: the keys below them are wrapped anew. It does so by these functions alone, which write
-- only while a turning is under way and let go only of a key under which nothing lies: whoever serves still cannot leaf through keys, change
-- or delete one (docs/sealing.md).
grant usage on schema keys to roadback_worker;
grant execute on function keys.of_practice(uuid) to roadback_worker;

-- Practices whose newest key is older than `p_before`, and those whose turning is under way.
create function keys.to_turn(p_before timestamptz)
returns table (practice_id uuid)
language sql stable security definer
set search_path = ''
as $$
  select k.practice_id from keys.practice_key k where k.wrapped is not null group by k.practice_id having max(k.made_at) < p_before
  union
  select r.practice_id from keys.rotation r where r.kind = 'PRACTICE' and r.ended_at is null
$$;

-- Goes on with the turning that is under way, or begins one to the key that is given. No row where there is no key that could be turned.
create function keys.begin_turn(p_practice uuid, p_wrapped bytea, p_wrapped_by text, p_version integer)
returns table (from_version integer, began timestamptz, done integer)
language plpgsql security definer
set search_path = ''
as $$
declare
  v_from integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('roadback/turn ' || p_practice, 0));
  select r.from_version into v_from from keys.rotation r where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null;
  if v_from is null then
    select max(k.version) into v_from from keys.practice_key k where k.practice_id = p_practice and k.wrapped is not null;
    if v_from is null or v_from + 1 <> p_version then
      return;
    end if;
    insert into keys.practice_key (practice_id, version, wrapped, wrapped_by, made_at) values (p_practice, p_version, p_wrapped, p_wrapped_by, now());
    insert into keys.rotation (practice_id, owner_id, kind, from_version, began_at) values (p_practice, p_practice, 'PRACTICE', v_from, now());
  end if;
  return query select r.from_version, r.began_at, r.done from keys.rotation r
    where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null;
end $$;

-- Keys that are still wrapped by the former one.
create function keys.left_to_turn(p_practice uuid, p_limit integer)
returns table (owner_id uuid, version integer, wrapped bytea, practice_key_version integer)
language sql volatile security definer
set search_path = ''
as $$
  select k.owner_id, k.version, k.wrapped, k.practice_key_version from keys.data_key k
    join keys.rotation r on r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null and r.from_version = k.practice_key_version
   where k.practice_id = p_practice and k.wrapped is not null order by k.owner_id, k.version limit p_limit for update of k
$$;

-- One of them, wrapped by the newer key.
create function keys.wrap_anew(p_practice uuid, p_owner uuid, p_version integer, p_wrapped bytea, p_practice_key_version integer)
returns void
language sql volatile security definer
set search_path = ''
as $$
  with turned as (
    update keys.data_key k set wrapped = p_wrapped, practice_key_version = p_practice_key_version
      from keys.rotation r
     where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null
       and k.practice_id = p_practice and k.owner_id = p_owner and k.version = p_version and k.wrapped is not null and p_wrapped is not null
       and k.practice_key_version = r.from_version and p_practice_key_version = r.from_version + 1
    returning k.version)
  update keys.rotation r set done = r.done + (select count(*) from turned)
   where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null
$$;

-- Ends a turning and lets go of the former key, where nothing lies under it any more; says whether it did.
create function keys.end_turn(p_practice uuid)
returns boolean
language plpgsql security definer
set search_path = ''
as $$
declare
  v_from integer;
begin
  select r.from_version into v_from from keys.rotation r
   where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.ended_at is null for update;
  if v_from is null or exists (select from keys.data_key d
      where d.practice_id = p_practice and d.practice_key_version = v_from and d.wrapped is not null) then
    return false;
  end if;
  delete from keys.practice_key k where k.practice_id = p_practice and k.version = v_from and k.wrapped is not null;
  update keys.rotation r set ended_at = now() where r.practice_id = p_practice and r.kind = 'PRACTICE' and r.from_version = v_from;
  return true;
end $$;

revoke all on function keys.to_turn(timestamptz), keys.begin_turn(uuid, bytea, text, integer), keys.left_to_turn(uuid, integer),
  keys.wrap_anew(uuid, uuid, integer, bytea, integer), keys.end_turn(uuid) from public;
grant execute on function keys.to_turn(timestamptz), keys.begin_turn(uuid, bytea, text, integer), keys.left_to_turn(uuid, integer),
  keys.wrap_anew(uuid, uuid, integer, bytea, integer), keys.end_turn(uuid) to roadback_worker;
