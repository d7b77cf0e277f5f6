-- What is new inside the portal (docs/decisions/0052). When a person looked at what they were told of stands beside what became of it by mail and
-- on the phone. What was told before this column was there is taken as seen, so that nobody finds old things marked as new.
alter table clinical.notice add column seen_at timestamptz default now();
alter table clinical.notice alter column seen_at drop default;
grant update (seen_at) on clinical.notice to roadback_app;
-- A counselor's reply is news, and goes by no other way. DAY and WEEK are of staff.
alter table clinical.notice drop constraint notice_kind;
alter table clinical.notice add constraint notice_kind check (kind in ('TASK_OPEN', 'TASK_CLOSING', 'PROMISE', 'CHECK_IN', 'DAY', 'WEEK', 'REPLY'));
alter table clinical.notice add constraint notice_reply_stays check (kind <> 'REPLY' or (state = 'OFF' and push_state = 'OFF'));
create index notice_unseen on clinical.notice (practice_id, person_id, due_at) where seen_at is null;

-- That something is new rings on the open screen of the person whose it is, and on nobody else's: when somebody is reminded is theirs, and the
-- care team does not read it (docs/decisions/0041). A client rings for themself alone, by the job that works in their name.
alter table jobs.live_event drop constraint live_event_kind;
alter table jobs.live_event add constraint live_event_kind check (kind in ('ALERT', 'SUBMISSION', 'TASK', 'NEWS'));
alter table jobs.live_event drop constraint live_event_audience;
alter table jobs.live_event add constraint live_event_audience check ((kind in ('TASK', 'NEWS')) = (client_id is not null));
alter policy live_event_read on jobs.live_event
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'STAFF' and kind <> 'NEWS')
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
alter policy live_event_note on jobs.live_event
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) in ('STAFF', 'SYSTEM') and kind <> 'NEWS')
    or (current_setting('app.audience', true) = 'CLIENT' and (client_id is null
      or (kind = 'NEWS' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)))));
