-- The one way in which a transaction learns for whom it works. Called right after `begin`, in the same flight.
-- It looks the rights up itself instead of believing its caller: whoever was removed a second ago gets nothing.
--   p_audience  STAFF or CLIENT for a person, SYSTEM for a job (p_person is null then)
--   p_couples   narrows the couples in context (hot screens, jobs); null means all that the person may touch.
--               A job has no couples but those it names.
-- `set local` by execute, never set_config: set_config does not reach a cluster's shards (docs/decisions/0002).
create function app.set_ctx(p_practice uuid, p_person uuid, p_audience text, p_couples uuid[] default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_roles text[];
  v_couples text := '';
  v_sharing text := '';
  v_clients text := '';
begin
  if p_audience = 'SYSTEM' then
    if p_person is not null then
      raise exception 'a job is nobody' using errcode = '28000';
    end if;
    perform from directory.practice p where p.id = p_practice and p.state = 'ACTIVE';
    if not found then
      raise exception 'no such practice' using errcode = '28000';
    end if;
    v_roles := array['SYSTEM'];
    select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), '')
      into v_couples, v_sharing
      from clinical.couple c
     where c.practice_id = p_practice and c.id = any (coalesce(p_couples, array[]::uuid[]));
  else
    select m.roles into v_roles
      from directory.membership m
      join directory.practice p on p.id = m.practice_id
     where m.practice_id = p_practice and m.person_id = p_person and m.audience = p_audience
       and m.state = 'ACTIVE' and p.state = 'ACTIVE';
    if not found then
      raise exception 'no access' using errcode = '28000';
    end if;
    if p_audience = 'CLIENT' then
      select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), '')
        into v_couples, v_sharing
        from clinical.partner r
        join clinical.couple c on c.practice_id = p_practice and c.id = r.couple_id
       where r.practice_id = p_practice and r.client_id = p_person and (p_couples is null or c.id = any (p_couples));
    elsif v_roles && array['COUNSELOR', 'SUPERVISOR'] then
      select coalesce(string_agg(c.id::text, ','), ''), coalesce(string_agg(c.id::text, ',') filter (where c.state = 'ACTIVE'), '')
        into v_couples, v_sharing
        from clinical.care_team t
        join clinical.couple c on c.practice_id = p_practice and c.id = t.couple_id
       where t.practice_id = p_practice and t.staff_id = p_person and (p_couples is null or c.id = any (p_couples));
    end if;
  end if;

  if v_couples <> '' then
    select coalesce(string_agg(r.client_id::text, ','), '') into v_clients
      from clinical.partner r
     where r.practice_id = p_practice and r.couple_id = any (string_to_array(v_couples, ',')::uuid[]);
  end if;
  -- A client knows themself also before they are in a couple.
  if p_audience = 'CLIENT' and strpos(v_clients, p_person::text) = 0 then
    v_clients := concat_ws(',', nullif(v_clients, ''), p_person::text);
  end if;

  execute format('set local app.practice_id = %L', p_practice::text);
  execute format('set local app.person_id = %L', coalesce(p_person::text, ''));
  execute format('set local app.audience = %L', p_audience);
  execute format('set local app.roles = %L', array_to_string(v_roles, ','));
  execute format('set local app.couples = %L', v_couples);
  execute format('set local app.sharing_couples = %L', v_sharing);
  execute format('set local app.clients = %L', v_clients);
end $$;
revoke all on function app.set_ctx(uuid, uuid, text, uuid[]) from public;
grant execute on function app.set_ctx(uuid, uuid, text, uuid[]) to roadback_app;
