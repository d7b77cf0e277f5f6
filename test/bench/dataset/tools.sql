-- What the other files of this folder lean on; it lives as long as the connection. Nothing here is drawn by lot: the same seed, day and
-- place always give the same value.

-- One number from 0 up to, never including, 1. `purpose` keeps the draws for one key apart.
create or replace function pg_temp.chance(seed bigint, key bigint, purpose integer) returns double precision
language sql immutable
return (hashint8extended(key, seed * 1000 + purpose) & 2147483647::bigint) / 2147483648.0::double precision;

-- One of `count` places in an array, from 1.
create or replace function pg_temp.pick(seed bigint, key bigint, purpose integer, count integer) returns integer
language sql immutable
return 1 + floor(pg_temp.chance(seed, key, purpose) * count)::integer;

-- An id with the shape and the order of the product's own (UUID version 7): its time first, so that indexes are as dense as in real life.
create or replace function pg_temp.id_of(seed bigint, kind text, key bigint, at timestamptz) returns uuid
language sql immutable
return overlay(overlay(
  lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || substr(md5(seed || '/' || kind || '/' || key), 1, 20)
  placing '7' from 13) placing 'a' from 17)::uuid;

-- Words as they are told here; what seals them comes right after (seal.mjs). The mark in front is all that the wall asks for.
create or replace function pg_temp.told_words(words text) returns text
language sql immutable
return 'rb1.told ' || words;

-- What is told of one practice: its number, how much of it, and the words to tell it with.
create temporary table if not exists setting (
  seed bigint not null,
  number integer not null,
  practice_id uuid not null,
  couples integer not null,
  couples_per_counselor integer not null,
  days integer not null,
  today date not null,
  began timestamptz not null,
  password_hash text not null,
  words jsonb not null
);

create temporary table if not exists staff (
  number bigint not null,
  person_id uuid not null,
  account_id uuid not null,
  name text not null,
  roles text[] not null
);

-- A couple with the two clients in it, as every later statement needs them.
create temporary table if not exists pair (
  number bigint not null,
  couple_id uuid not null,
  counselor_id uuid not null,
  plan_id uuid,
  is_mutual boolean not null,
  rebuilds integer not null,
  days integer not null
);

create temporary table if not exists partner_of (
  number bigint not null,
  couple_number bigint not null,
  position smallint not null,
  person_id uuid not null,
  account_id uuid not null,
  couple_id uuid not null,
  counselor_id uuid not null,
  given_name text not null,
  family_name text not null,
  email text not null,
  time_zone text not null,
  rate double precision not null,
  days integer not null
);

create temporary table if not exists given (
  number bigint not null,
  assignment_id uuid not null,
  couple_number bigint not null,
  couple_id uuid not null,
  counselor_id uuid not null,
  position smallint,
  slug text not null,
  version_id uuid not null,
  mode text not null,
  rule text,
  weekdays integer[],
  opens_at time not null,
  open_for_hours integer not null,
  starts_on date not null
);
