-- Reminders on the phone, by choice (docs/decisions/0049). One row is one device on which one person turned them on. Where they go to lies sealed
-- under the key of accounts, and only the identity role reads it; a person's own requests and jobs see that there is a device, and which.
create table directory.push_device (
  practice_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  device_id uuid not null,
  -- Of the address alone: a browser that two people share belongs to the one who turned them on last.
  endpoint_hash bytea not null,
  sealed bytea not null,
  added_at timestamptz not null,
  constraint push_device_pk primary key (practice_id, person_id, device_id)
);
alter table directory.push_device add constraint push_device_membership_fk foreign key (practice_id, person_id)
  references directory.membership (practice_id, person_id);
alter table directory.push_device add constraint push_device_device_fk foreign key (account_id, device_id)
  references directory.device (account_id, id);
create index push_device_device on directory.push_device (account_id, device_id);
create index push_device_endpoint on directory.push_device (endpoint_hash);
alter table directory.push_device enable row level security;
alter table directory.push_device force row level security;
grant select (practice_id, person_id, device_id) on directory.push_device to roadback_app;
create policy push_device_read on directory.push_device for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and person_id = nullif(current_setting('app.person_id', true), '')::uuid);
grant select, insert, delete on directory.push_device to roadback_identity;
create policy push_device_identity_read on directory.push_device for select to roadback_identity using (true);
create policy push_device_identity_add on directory.push_device for insert to roadback_identity with check (true);
create policy push_device_identity_remove on directory.push_device for delete to roadback_identity using (true);

-- What became of a notice on the phone, beside what became of it by mail. When it was tried last is the claim: nobody tries again before its time.
alter table clinical.notice add column push_state text not null default 'OFF';
alter table clinical.notice add column push_attempts integer not null default 0;
alter table clinical.notice add column push_tried_at timestamptz;
alter table clinical.notice add column pushed_at timestamptz;
alter table clinical.notice add constraint notice_push_state check (push_state in ('WAITING', 'SENT', 'GONE', 'LATE', 'OFF', 'FAILED'));
alter table clinical.notice add constraint notice_pushed check ((push_state = 'SENT') = (pushed_at is not null));
grant update (push_state, push_attempts, push_tried_at, pushed_at) on clinical.notice to roadback_app;
create index notice_push_waiting on clinical.notice (practice_id, person_id) where push_state = 'WAITING';
create index notice_pushed on clinical.notice (practice_id, person_id, pushed_at) where pushed_at is not null;

-- As in 0034, and with it go the devices of a practice that is no more.
create or replace function keys.shred_practice(p_practice uuid, p_offboarding uuid, p_by uuid, p_now timestamptz) returns jsonb
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
  delete from directory.push_device d where d.practice_id = p_practice;
  delete from directory.calendar c where c.practice_id = p_practice;
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
