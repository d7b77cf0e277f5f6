-- One practice: who works there, who comes there, and who cares for whom.
insert into directory.practice (id, name, portal_name, time_zone, language, crisis_lines, opened_at, live_at)
select s.practice_id, 'Practice ' || s.number, 'Harbor ' || s.number,
       (array['America/New_York', 'America/Chicago', 'Europe/Madrid', 'UTC', 'America/Los_Angeles'])[1 + s.number % 5],
       'EN', '[{"label": "A crisis line", "phone": "000"}]', s.began, s.began
  from setting s;

truncate pg_temp.staff, pg_temp.pair, pg_temp.partner_of, pg_temp.given;

-- One practice admin, one supervisor, and counselors as the couples need them.
insert into pg_temp.staff
select n.number, pg_temp.id_of(s.seed, 'staff', n.number, s.began), pg_temp.id_of(s.seed, 'staff account', n.number, s.began),
       case n.place when 1 then 'Ruth Caldwell' when 2 then 'Lydia Ferrer' else 'Dr. ' || (s.words -> 'families' ->> (n.number % jsonb_array_length(s.words -> 'families'))::integer) end,
       case n.place when 1 then array['PRACTICE_ADMIN'] when 2 then array['SUPERVISOR'] else array['COUNSELOR'] end
  from setting s
 cross join lateral (
   select place, s.number::bigint * 100000 + place as number
     from generate_series(1, 2 + ceil(s.couples::numeric / s.couples_per_counselor)::integer) as place) n;

insert into pg_temp.pair
select n.number, pg_temp.id_of(s.seed, 'couple', n.number, n.started_at), t.person_id,
       -- One couple in twenty has only just come and has no plan yet.
       case when pg_temp.chance(s.seed, n.number, 1) < 0.95 then pg_temp.id_of(s.seed, 'plan', n.number, n.started_at) end,
       pg_temp.chance(s.seed, n.number, 2) < 0.1, pg_temp.pick(s.seed, n.number, 3, 2), n.days
  from setting s
 cross join lateral (
   select place, s.number::bigint * 100000 + place as number, d.days, s.today::timestamp at time zone 'UTC' - d.days * interval '1 day' as started_at
     from generate_series(1, s.couples) as place
    cross join lateral (
      -- Half of the couples have all of the time behind them, half came since.
      select greatest(least(14, s.days), floor(s.days * least(1, 0.5 + pg_temp.chance(s.seed, s.number::bigint * 100000 + place, 4)))::integer) as days) d) n
  join pg_temp.staff t on t.number = s.number::bigint * 100000 + 3 + (n.place - 1) / s.couples_per_counselor;

insert into pg_temp.partner_of
select n.number, p.number, n.position, pg_temp.id_of(s.seed, 'client', n.number, s.began), pg_temp.id_of(s.seed, 'client account', n.number, s.began),
       p.couple_id, p.counselor_id,
       s.words -> (case n.position when 1 then 'firstNames' else 'secondNames' end) ->> pg_temp.pick(s.seed, n.number, 5, s.names) - 1,
       s.words -> 'families' ->> pg_temp.pick(s.seed, p.number, 6, s.names) - 1,
       'client-' || s.seed || '-' || n.number || '@dataset.example',
       -- Some live apart for a while: one client in twenty is in a zone of their own.
       case when pg_temp.chance(s.seed, n.number, 7) < 0.05 then 'Europe/Lisbon' else r.time_zone end,
       0.4 + 0.5 * pg_temp.chance(s.seed, n.number, 8), p.days
  from (select setting.*, jsonb_array_length(words -> 'families') as names from setting) s
  join directory.practice r on r.id = s.practice_id
 cross join pg_temp.pair p
 cross join lateral (select position::smallint, p.number * 2 + position as number from generate_series(1, 2) as position) n;
analyze pg_temp.partner_of;

insert into directory.account (id, email, password_hash, created_at)
select t.account_id, 'staff-' || s.seed || '-' || t.number || '@dataset.example', s.password_hash, s.began from setting s cross join pg_temp.staff t
 union all
select p.account_id, p.email, s.password_hash, s.began from setting s cross join pg_temp.partner_of p;

insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, staff_name, staff_title, staff_email, language, time_zone, added_at)
select s.practice_id, t.person_id, t.account_id, 'STAFF', t.roles, 'ACTIVE', t.name, 'LMFT', 'staff-' || s.seed || '-' || t.number || '@dataset.example', 'EN', r.time_zone, s.began
  from setting s join directory.practice r on r.id = s.practice_id cross join pg_temp.staff t
 union all
select s.practice_id, p.person_id, p.account_id, 'CLIENT', array['CLIENT'], 'ACTIVE', null, null, null, 'EN', p.time_zone, s.began
  from setting s cross join pg_temp.partner_of p;

-- Everybody has signed that nobody reads at once; the practices have no policy of their own.
insert into directory.consent (practice_id, person_id, kind, version, language, agreed_at)
select s.practice_id, p.person_id, 'NOT_MONITORED', 1, 'EN', s.began from setting s cross join pg_temp.partner_of p;

insert into clinical.client (practice_id, id, given_name, family_name, added_at)
select s.practice_id, p.person_id, p.given_name, p.family_name, s.began from setting s cross join pg_temp.partner_of p;

insert into clinical.client_contact (practice_id, client_id, email, born_on)
select s.practice_id, p.person_id, p.email, date '1960-01-01' + floor(pg_temp.chance(s.seed, p.number, 9) * 14000)::integer
  from setting s cross join pg_temp.partner_of p;

insert into clinical.couple (practice_id, id, started_on, formed_at)
select s.practice_id, p.couple_id, s.today - p.days, (s.today - p.days)::timestamp at time zone 'UTC' from setting s cross join pg_temp.pair p;

insert into clinical.partner (practice_id, couple_id, client_id, position)
select s.practice_id, p.couple_id, p.person_id, p.position from setting s cross join pg_temp.partner_of p;

insert into clinical.care_team (practice_id, couple_id, staff_id, part)
select s.practice_id, p.couple_id, p.counselor_id, 'PRIMARY' from setting s cross join pg_temp.pair p
 union all
-- The supervisor looks over the shoulder of one couple in ten.
select s.practice_id, p.couple_id, t.person_id, 'CO'
  from setting s cross join pg_temp.pair p join pg_temp.staff t on t.roles = array['SUPERVISOR']
 where pg_temp.chance(s.seed, p.number, 10) < 0.1;
