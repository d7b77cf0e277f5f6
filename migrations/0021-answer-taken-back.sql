-- An answer to a need can be taken back by its author (R5): whoever asked reads it no longer, the care team keeps it and sees that it was.
-- The version before writes no visibility and reads none: what it writes is shared, as it was.
alter table clinical.reassurance_answer add column visibility text not null default 'SHARED';
alter table clinical.reassurance_answer add constraint reassurance_answer_visibility check (visibility in ('PRIVATE', 'SHARED'));
grant update (visibility) on clinical.reassurance_answer to roadback_app;
alter policy reassurance_answer_read on clinical.reassurance_answer
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and visibility = 'SHARED' and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
create policy reassurance_answer_take_back on clinical.reassurance_answer for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE');
