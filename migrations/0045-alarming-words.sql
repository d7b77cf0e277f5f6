-- A practice may let a list of phrases about harm be looked for in what its clients send (docs/decisions/0051). Nobody has it unasked.
alter table directory.practice add column alarming_words boolean not null default false;
grant update (alarming_words) on directory.practice to roadback_app;

-- Where an alert came from: a row for each cause, sealed with its client's key. Beside that a mark of the cause stands here as in the alert,
-- and leads nowhere (docs/decisions/0051).
create table clinical.alert_origin (
  practice_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  about_id uuid not null,
  origin text not null,
  came_at timestamptz not null,
  constraint alert_origin_pk primary key (practice_id, id),
  constraint alert_origin_once unique (practice_id, about_id),
  constraint alert_origin_origin_sealed check (origin like 'rb1.%')
);
alter table clinical.alert_origin add constraint alert_origin_alert_fk foreign key (practice_id, alert_id)
  references clinical.alert (practice_id, id);
create index alert_origin_alert on clinical.alert_origin (practice_id, alert_id);
alter table clinical.alert_origin enable row level security;
alter table clinical.alert_origin force row level security;
grant select on clinical.alert_origin to roadback_app;
create policy alert_origin_read on clinical.alert_origin for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');

-- Notes it for an alert that was just raised, or added to, for this cause. Whoever causes one reads none and learns nothing here: it answers
-- nothing, and is called in the same way whether or not there is a cause. Each cause counts once.
create function app.note_alert_origin(p_id uuid, p_couple uuid, p_client uuid, p_about uuid, p_origin text, p_now timestamptz, p_is_cause boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if v_practice is null or strpos(coalesce(current_setting('app.acting_couples', true), ''), p_couple::text) = 0
    or not (current_setting('app.audience', true) in ('STAFF', 'SYSTEM') or p_client = nullif(current_setting('app.person_id', true), '')::uuid) then
    raise exception 'row-level security: no alert about this client' using errcode = '42501';
  end if;
  if not p_is_cause or p_origin is null then
    return;
  end if;
  insert into clinical.alert_origin (practice_id, id, alert_id, couple_id, client_id, about_id, origin, came_at)
  select v_practice, p_id, a.id, p_couple, p_client, p_about, p_origin, p_now
    from clinical.alert a
   where a.practice_id = v_practice and a.couple_id = p_couple and a.client_id = p_client and (a.about_id = p_about or p_about = any (a.later_ids))
  on conflict (practice_id, about_id) do nothing;
end $$;
revoke all on function app.note_alert_origin(uuid, uuid, uuid, uuid, text, timestamptz, boolean) from public;
grant execute on function app.note_alert_origin(uuid, uuid, uuid, uuid, text, timestamptz, boolean) to roadback_app;
