-- What a caseload reads the most rows of. `strpos` is asked anew of every row; an array of ids is a condition of the index, read once for the
-- whole scan. Only where couples lead the index that is used: elsewhere the array is read anew for every row, which costs more (decision 19).
alter policy check_in_week_read on clinical.check_in_week
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and couple_id = any (string_to_array(current_setting('app.couples', true), ',')::uuid[]) and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
alter policy task_read on clinical.task
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and couple_id = any (string_to_array(current_setting('app.couples', true), ',')::uuid[]) and (
    current_setting('app.audience', true) in ('STAFF', 'SYSTEM')
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));

-- The newest sending of a partner, however many there are.
create index submission_client on clinical.submission (practice_id, couple_id, client_id, sent_at);
