-- What waits for a reply, one row each: the caseload counts it for every couple, and must not read all that was ever sent to do so.
-- Written by the transaction that sends, taken away by the one that reviews (docs/decisions/0014).
create table clinical.to_review (
  practice_id uuid not null,
  submission_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  constraint to_review_pk primary key (practice_id, submission_id)
);
alter table clinical.to_review add constraint to_review_submission_fk foreign key (practice_id, submission_id)
  references clinical.submission (practice_id, id);
create index to_review_couple on clinical.to_review (practice_id, couple_id);
insert into clinical.to_review (practice_id, submission_id, couple_id, client_id)
select s.practice_id, s.id, s.couple_id, s.client_id
  from clinical.submission s
  left join clinical.review v on v.practice_id = s.practice_id and v.submission_id = s.id
 where v.submission_id is null;
alter table clinical.to_review enable row level security;
alter table clinical.to_review force row level security;
grant select, insert, delete on clinical.to_review to roadback_app;
-- For the care team. No client reads it, their own rows included: whether somebody has looked yet is the counselor's to say.
create policy to_review_read on clinical.to_review for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
create policy to_review_send on clinical.to_review for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy to_review_done on clinical.to_review for delete to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF');
