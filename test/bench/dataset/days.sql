-- The days: felt safety rises slowly over the time in care, with good and hard days in it. Every day ends before today begins.
create temporary table told on commit drop as
select k.key, p.couple_id, p.person_id, s.today - n.ago as day, f.safety,
       least(5, greatest(1, round(1 + f.safety * 0.42 + (pg_temp.chance(s.seed, k.key, 41) - 0.5) * 1.8)))::smallint as feel,
       (s.today - n.ago)::timestamp at time zone 'UTC' + interval '12 hours' + pg_temp.chance(s.seed, k.key, 42) * interval '11 hours' as sent_at
  from setting s
 cross join pg_temp.partner_of p
 cross join lateral generate_series(1, p.days) as n (ago)
 cross join lateral (select p.number * 10000 + n.ago as key) k
 cross join lateral (
   select least(10, greatest(0, round(
     3 + 2 * pg_temp.chance(s.seed, p.number, 43) + (3 - 4.5 * (pg_temp.chance(s.seed, p.number, 44) ^ 3)) * (1 - n.ago::double precision / p.days)
     + (pg_temp.chance(s.seed, k.key, 45) - 0.5) * 3)))::smallint as safety) f
 where pg_temp.chance(s.seed, k.key, 40) < p.rate;

-- One in forty was told twice; what was said first stays in the record.
insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, safety, note, visibility, sent_at, replaced_at, idempotency_key)
select s.practice_id, pg_temp.id_of(s.seed, 'replaced day', t.key, t.sent_at), t.couple_id, t.person_id, t.day, t.feel, null, null, 'PRIVATE',
       t.sent_at - interval '2 minutes', t.sent_at, pg_temp.id_of(s.seed, 'replaced day key', t.key, t.sent_at)
  from setting s cross join told t where pg_temp.chance(s.seed, t.key, 46) < 0.025;

insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, safety, note, visibility, sent_at, replaced_at, idempotency_key)
select s.practice_id, pg_temp.id_of(s.seed, 'day', t.key, t.sent_at), t.couple_id, t.person_id, t.day, t.feel,
       case when pg_temp.chance(s.seed, t.key, 47) >= 0.08 then t.safety end,
       case when pg_temp.chance(s.seed, t.key, 48) < 0.2
            then pg_temp.told_words(s.words -> 'notes' -> (t.feel - 1) ->> pg_temp.pick(s.seed, t.key, 49, jsonb_array_length(s.words -> 'notes' -> (t.feel - 1))) - 1) end,
       case when pg_temp.chance(s.seed, t.key, 50) < 0.15 then 'SHARED' else 'PRIVATE' end,
       t.sent_at, null, pg_temp.id_of(s.seed, 'day key', t.key, t.sent_at)
  from setting s cross join told t order by t.sent_at;

-- The roll-up as the product counts it: the days that stand, by weeks from Monday.
insert into clinical.check_in_week (practice_id, couple_id, client_id, week_starts_on, check_ins, feel_sum, safety_sum, safety_count)
select c.practice_id, c.couple_id, c.client_id, date_trunc('week', c.day)::date, count(*), sum(c.feel), coalesce(sum(c.safety), 0), count(c.safety)
  from clinical.check_in c join setting s on s.practice_id = c.practice_id
 where c.replaced_at is null group by 1, 2, 3, 4;
