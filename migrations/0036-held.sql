-- R5 in full (docs/decisions/0039). What is held goes to the partner by two keys: its author agreed, which is a row that only its author can
-- write, and the counselor released it. Both are told by the submission's own columns, so that the policy looks at nothing else. A part of a
-- reveal has neither: it is opened (0020). The version before this one gives no consent: what it sends as held is not released.
create table clinical.release_consent (
  practice_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  agreed_at timestamptz not null,
  constraint release_consent_pk primary key (practice_id, id),
  constraint release_consent_whose unique (practice_id, id, submission_id)
);
alter table clinical.submission add constraint submission_whose unique (practice_id, id, client_id);
alter table clinical.release_consent add constraint release_consent_submission_fk foreign key (practice_id, submission_id, client_id)
  references clinical.submission (practice_id, id, client_id);
create index release_consent_submission on clinical.release_consent (practice_id, submission_id);
alter table clinical.release_consent enable row level security;
alter table clinical.release_consent force row level security;
grant select, insert on clinical.release_consent to roadback_app;
create policy release_consent_read on clinical.release_consent for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy release_consent_give on clinical.release_consent for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid);

alter table clinical.submission add column consent_id uuid;
alter table clinical.submission add column released_at timestamptz;
alter table clinical.submission add column released_by uuid;
-- A changed answer is the next number beside the earlier ones, which stay as they were (R13); the task says which is the newest.
alter table clinical.submission add column number smallint not null default 1;
alter table clinical.task add column answer_number smallint not null default 1;
alter table clinical.submission drop constraint submission_one_for_a_task;
alter table clinical.submission add constraint submission_number unique (practice_id, task_id, number);
alter table clinical.submission add constraint submission_consent_fk foreign key (practice_id, consent_id, id)
  references clinical.release_consent (practice_id, id, submission_id);
alter table clinical.submission add constraint submission_releaser_fk foreign key (practice_id, released_by)
  references directory.membership (practice_id, person_id);
-- Released after its author agreed, never before; and never both released and opened.
alter table clinical.submission add constraint submission_released check (
  (released_at is null) = (released_by is null) and (released_at is null or (opening_id is null and consent_id is not null)));
-- What a week brought to the partner, and what waits for the counselor.
create index submission_released on clinical.submission (practice_id, couple_id, released_at) where released_at is not null;
create index submission_held on clinical.submission (practice_id, couple_id) where consent_id is not null and released_at is null;
create index submission_consent on clinical.submission (practice_id, consent_id) where consent_id is not null;
grant update (consent_id, released_at, released_by) on clinical.submission to roadback_app;
grant update (answer_number) on clinical.task to roadback_app;

-- R5: its author, the care team; the partner what is shared, and what is held once it was opened or released, while they are a couple (R15).
alter policy submission_read on clinical.submission
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (
    current_setting('app.audience', true) = 'STAFF'
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'CLIENT' and (visibility = 'SHARED' or (visibility = 'HELD' and (opening_id is not null or released_at is not null))) and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));
-- Nothing is sent as opened or released.
alter policy submission_send on clinical.submission
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and opening_id is null and released_at is null);
-- R5: its author makes it private, or agrees to its release, which takes the counselor's key anew. Staff open or release what is held, in their
-- own name, and change nothing else of it: what is private is not theirs to widen.
alter policy submission_change on clinical.submission
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)
    or (current_setting('app.audience', true) = 'STAFF' and visibility = 'HELD' and opening_id is null and released_at is null)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and (
    (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'PRIVATE')
    or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid and visibility = 'HELD' and opening_id is null and released_at is null and consent_id is not null and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)
    or (current_setting('app.audience', true) = 'STAFF' and visibility = 'HELD' and (opening_id is not null or released_by = nullif(current_setting('app.person_id', true), '')::uuid) and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)));

-- That the partner was sent somebody's words, once and without a time: told to the author in the moment in which they stop sharing them, and
-- to nobody anywhere else (R5, R19). `about_id` is the row that holds the words.
create table clinical.reading (
  practice_id uuid not null,
  about_id uuid not null,
  reader_id uuid not null,
  couple_id uuid not null,
  author_id uuid not null,
  constraint reading_pk primary key (practice_id, about_id, reader_id),
  constraint reading_of_another check (reader_id <> author_id)
);
alter table clinical.reading add constraint reading_reader_fk foreign key (practice_id, couple_id, reader_id)
  references clinical.partner (practice_id, couple_id, client_id);
alter table clinical.reading add constraint reading_author_fk foreign key (practice_id, couple_id, author_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index reading_reader on clinical.reading (practice_id, couple_id, reader_id);
create index reading_author on clinical.reading (practice_id, couple_id, author_id);
alter table clinical.reading enable row level security;
alter table clinical.reading force row level security;
grant select, insert on clinical.reading to roadback_app;
create policy reading_tell on clinical.reading for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and author_id = nullif(current_setting('app.person_id', true), '')::uuid);
create policy reading_note on clinical.reading for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0 and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'CLIENT' and reader_id = nullif(current_setting('app.person_id', true), '')::uuid);
