-- A mail server took the mail of an alert and said later that it never arrived (docs/decisions/0048): whose it was, for the mark on their
-- address. Where nobody has the alert yet, it is looked after at once, for somebody else may have to be asked now. The report knows the id of
-- the mail alone, so it is looked for in each practice by its key. Said a second time, or of any other mail, nothing changes and nobody is
-- named; neither the alert nor the couple ever leaves here.
create function app.alert_mail_came_back(p_mail uuid, p_now timestamptz)
returns table (practice_id uuid, person_id uuid)
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_notice record;
begin
  update clinical.alert_notice n
     set sent_at = null, claimed_at = null, failure = 'ADDRESS_REFUSED', gave_up_at = p_now
    from directory.practice p
   where p.state <> 'OFFBOARDED' and n.practice_id = p.id and n.id = p_mail and n.attempts > 0 and n.gave_up_at is null
  returning n.practice_id, n.person_id, n.alert_id, n.couple_id into v_notice;
  if not found then
    return;
  end if;
  -- As when one is raised: by a job now, and by its wake-up should that be lost.
  insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
  select a.practice_id, 'LOOK_AFTER_ALERT', a.id, a.client_id, a.couple_id, p_now + interval '60 seconds'
    from clinical.alert a
   where a.practice_id = v_notice.practice_id and a.id = v_notice.alert_id and a.acknowledged_at is null
  on conflict on constraint wake_up_pk do update set next_at = excluded.next_at;
  if found then
    insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
    values (gen_random_uuid(), v_notice.practice_id, 'alerts', 'look-after-alert',
      jsonb_build_object('practiceId', v_notice.practice_id, 'coupleId', v_notice.couple_id, 'alertId', v_notice.alert_id), p_now);
    perform pg_notify('outbox', '');
  end if;
  return query select v_notice.practice_id, v_notice.person_id;
end $$;
revoke all on function app.alert_mail_came_back(uuid, timestamptz) from public;
grant execute on function app.alert_mail_came_back(uuid, timestamptz) to roadback_identity;
