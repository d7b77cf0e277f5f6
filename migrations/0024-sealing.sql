-- Keys, in a schema of their own: they are backed up apart from the data, and only the newest copy is kept (docs/sealing.md).
-- Every key here is wrapped: a practice's by the master key, an owner's by the practice's. The master key is never in the database.
create schema keys;
grant usage on schema keys to roadback_app, roadback_identity;

-- Which master keys this database was sealed with. `probe` is something random that the key wrapped, `digest` what it must come out as.
create table keys.master (
  id text not null,
  probe bytea not null,
  digest bytea not null,
  registered_at timestamptz not null,
  constraint master_pk primary key (id)
);
grant select on keys.master to roadback_app;

-- The key of a practice. Without `wrapped` it was destroyed, and with it all that the practice ever sealed.
create table keys.practice_key (
  practice_id uuid not null,
  version integer not null,
  wrapped bytea,
  wrapped_by text not null,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  constraint practice_key_pk primary key (practice_id, version),
  constraint practice_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
alter table keys.practice_key enable row level security;
alter table keys.practice_key force row level security;
grant insert on keys.practice_key to roadback_identity;
create policy practice_key_identity_add on keys.practice_key for insert to roadback_identity with check (true);

-- The key of a client, or of a couple for what the care team writes about both. It points at nobody, because it outlives them as a mark that
-- there is no key any more.
create table keys.data_key (
  practice_id uuid not null,
  owner_id uuid not null,
  version integer not null,
  practice_key_version integer not null,
  wrapped bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  constraint data_key_pk primary key (practice_id, owner_id, version),
  constraint data_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
create index data_key_practice_key on keys.data_key (practice_id, practice_key_version);
alter table keys.data_key enable row level security;
alter table keys.data_key force row level security;
grant select, insert on keys.data_key to roadback_app;
create policy data_key_read on keys.data_key for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);
create policy data_key_add on keys.data_key for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and version = 1 and destroyed_at is null);

-- How far a rotation has come; whoever starts it again goes on from here. The owner of the database alone turns keys.
create table keys.rotation (
  practice_id uuid not null,
  owner_id uuid not null,
  kind text not null,
  from_version integer not null,
  done integer not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz,
  constraint rotation_pk primary key (practice_id, owner_id, kind, from_version),
  constraint rotation_kind check (kind in ('PRACTICE', 'OWNER'))
);
alter table keys.rotation enable row level security;
alter table keys.rotation force row level security;

-- The wrapped keys of one practice, read before its transaction begins and so without a context. Alone they open nothing.
create function keys.of_practice(p_practice uuid)
returns table (version integer, wrapped bytea, wrapped_by text)
language sql
stable
security definer
set search_path = ''
as $$ select k.version, k.wrapped, k.wrapped_by from keys.practice_key k where k.practice_id = p_practice order by k.version $$;
revoke all on function keys.of_practice(uuid) from public;
grant execute on function keys.of_practice(uuid) to roadback_app;

-- Destroys the key of one owner of the practice in context, for good, and leaves a mark, so that none is made anew: an act of a job or of a
-- practice admin. What was sealed with it opens nowhere any more, in no copy of the data either.
create function keys.destroy_owner(p_owner uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if v_practice is null or (strpos(current_setting('app.roles', true), 'SYSTEM') = 0 and strpos(current_setting('app.roles', true), 'PRACTICE_ADMIN') = 0) then
    raise exception 'no right to destroy a key' using errcode = '42501';
  end if;
  update keys.data_key k set wrapped = null, destroyed_at = now()
   where k.practice_id = v_practice and k.owner_id = p_owner and k.destroyed_at is null;
  insert into keys.data_key (practice_id, owner_id, version, practice_key_version, wrapped, made_at, destroyed_at)
  values (v_practice, p_owner, 1, 0, null, now(), now()) on conflict (practice_id, owner_id, version) do nothing;
end $$;
revoke all on function keys.destroy_owner(uuid) from public;
grant execute on function keys.destroy_owner(uuid) to roadback_app;

-- Destroys the key of a practice and every key under it. For the owner of the database alone.
create function keys.destroy_practice(p_practice uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update keys.practice_key k set wrapped = null, destroyed_at = now() where k.practice_id = p_practice and k.destroyed_at is null;
  update keys.data_key k set wrapped = null, destroyed_at = now() where k.practice_id = p_practice and k.destroyed_at is null;
end $$;
revoke all on function keys.destroy_practice(uuid) from public;

-- Of an alert nothing says what raised it: its kind is sealed, how grave it is follows from the kind, and `about_id` becomes a mark that leads
-- nowhere. What stood there pointed at its cause.
alter table clinical.alert drop constraint alert_once;
alter table clinical.alert drop column severity;
update clinical.alert set about_id = gen_random_uuid();
alter table clinical.alert add constraint alert_once unique (practice_id, about_id);

-- What was JSON is the text of it, sealed.
alter table clinical.submission alter column answers type text using answers::text;
alter table clinical.screening alter column answers type text using answers::text;
alter table clinical.agreement alter column scopes type text using scopes::text;
alter table clinical.step_transition alter column evidence drop default;
alter table clinical.step_transition alter column evidence type text using evidence::text;

-- The wall: what is not sealed cannot be written. `not valid` because what stands there already is sealed right after this migration, batch
-- by batch (libs/sealing/src/seal-plain.ts), which then validates each of these.
alter table clinical.check_in add constraint check_in_note_sealed check (note like 'rb1.%') not valid;
alter table clinical.plan add constraint plan_focus_sealed check (focus like 'rb1.%') not valid;
alter table clinical.step_episode add constraint step_episode_words_for_both_sealed check (words_for_both like 'rb1.%') not valid;
alter table clinical.step_transition add constraint step_transition_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.step_transition add constraint step_transition_words_for_both_sealed check (words_for_both like 'rb1.%') not valid;
alter table clinical.step_transition add constraint step_transition_cover_reason_sealed check (cover_reason like 'rb1.%') not valid;
alter table clinical.step_transition add constraint step_transition_evidence_sealed check (evidence like 'rb1.%') not valid;
alter table clinical.plan_outcome add constraint plan_outcome_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.plan_outcome add constraint plan_outcome_words_for_both_sealed check (words_for_both like 'rb1.%') not valid;
alter table clinical.plan_words add constraint plan_words_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.separation add constraint separation_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.lapse add constraint lapse_note_sealed check (note like 'rb1.%') not valid;
alter table clinical.assignment add constraint assignment_note_sealed check (note like 'rb1.%') not valid;
alter table clinical.task add constraint task_note_sealed check (note like 'rb1.%') not valid;
alter table clinical.submission add constraint submission_answers_sealed check (answers like 'rb1.%') not valid;
alter table clinical.review add constraint review_reply_sealed check (reply like 'rb1.%') not valid;
alter table clinical.screening add constraint screening_answers_sealed check (answers like 'rb1.%') not valid;
alter table clinical.screening add constraint screening_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.clearance add constraint clearance_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.clearance add constraint clearance_withdrawn_reason_sealed check (withdrawn_reason like 'rb1.%') not valid;
alter table clinical.alert add constraint alert_kind_sealed check (kind like 'rb1.%') not valid;
alter table clinical.alert add constraint alert_note_sealed check (note like 'rb1.%') not valid;
alter table clinical.apology_draft add constraint apology_draft_what_i_did_sealed check (what_i_did like 'rb1.%') not valid;
alter table clinical.apology_draft add constraint apology_draft_that_it_violated_trust_sealed check (that_it_violated_trust like 'rb1.%') not valid;
alter table clinical.apology_draft add constraint apology_draft_the_pain_it_caused_sealed check (the_pain_it_caused like 'rb1.%') not valid;
alter table clinical.apology_draft add constraint apology_draft_what_i_will_do_sealed check (what_i_will_do like 'rb1.%') not valid;
alter table clinical.apology_comment add constraint apology_comment_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.apology_answer add constraint apology_answer_landed_sealed check (landed like 'rb1.%') not valid;
alter table clinical.apology_answer add constraint apology_answer_missing_sealed check (missing like 'rb1.%') not valid;
alter table clinical.question add constraint question_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.question_answer add constraint question_answer_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.question_answer add constraint question_answer_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.agreement add constraint agreement_scopes_sealed check (scopes like 'rb1.%') not valid;
alter table clinical.agreement add constraint agreement_purpose_sealed check (purpose like 'rb1.%') not valid;
alter table clinical.agreement add constraint agreement_taper_sealed check (taper like 'rb1.%') not valid;
alter table clinical.agreement add constraint agreement_not_looked_at_sealed check (not_looked_at like 'rb1.%') not valid;
alter table clinical.commitment add constraint commitment_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.commitment_end_reason add constraint commitment_end_reason_reason_sealed check (reason like 'rb1.%') not valid;
alter table clinical.moment_report add constraint moment_report_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.moment_report add constraint moment_report_repair_sealed check (repair like 'rb1.%') not valid;
alter table clinical.moment_view add constraint moment_view_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.noticed add constraint noticed_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.trigger_card add constraint trigger_card_cue_sealed check (cue like 'rb1.%') not valid;
alter table clinical.trigger_card add constraint trigger_card_helped_sealed check (helped like 'rb1.%') not valid;
alter table clinical.reassurance_answer add constraint reassurance_answer_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.reassurance_landing add constraint reassurance_landing_words_sealed check (words like 'rb1.%') not valid;
alter table clinical.pause_agreement add constraint pause_agreement_phrase_sealed check (phrase like 'rb1.%') not valid;
alter table clinical.statement add constraint statement_words_sealed check (words like 'rb1.%') not valid;
