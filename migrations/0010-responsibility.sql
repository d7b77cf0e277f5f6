-- The apology workshop: drafts of the partner who rebuilds, the counselor's comments, and the private answer of whoever heard it.
-- Only apology_delivery is for both partners: that an apology was spoken, on which day, by whom. Not one word of it, and not when it was
-- begun, read or ready (R19): it is heard in a session.
create table clinical.apology (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  ready_draft_id uuid,
  ready_at timestamptz,
  constraint apology_pk primary key (practice_id, id),
  constraint apology_ready check ((ready_draft_id is null) = (ready_at is null))
);
alter table clinical.apology add constraint apology_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index apology_couple on clinical.apology (practice_id, couple_id);
create index apology_client on clinical.apology (practice_id, client_id);
alter table clinical.apology enable row level security;
alter table clinical.apology force row level security;
grant select, insert on clinical.apology to roadback_app;
grant update (ready_draft_id, ready_at) on clinical.apology to roadback_app;
create policy apology_read on clinical.apology for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy apology_invite on clinical.apology for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and invited_by = nullif(current_setting('app.person_id', true), '')::uuid);
-- Staff mark a draft ready; its author can only take the mark back, by sending a newer one.
create policy apology_ready on clinical.apology for update to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)))
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or ((current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid) and ready_draft_id is null)));

-- What was sent stays as it was sent (R13): a correction is the next draft.
create table clinical.apology_draft (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  apology_id uuid not null,
  number integer not null,
  what_i_did text not null,
  that_it_violated_trust text not null,
  the_pain_it_caused text not null,
  what_i_will_do text not null,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint apology_draft_pk primary key (practice_id, id),
  constraint apology_draft_number unique (practice_id, apology_id, number),
  constraint apology_draft_once unique (practice_id, client_id, idempotency_key)
);
alter table clinical.apology_draft add constraint apology_draft_apology_fk foreign key (practice_id, apology_id)
  references clinical.apology (practice_id, id);
alter table clinical.apology add constraint apology_ready_draft_fk foreign key (practice_id, ready_draft_id)
  references clinical.apology_draft (practice_id, id);
create index apology_draft_apology on clinical.apology_draft (practice_id, apology_id);
alter table clinical.apology_draft enable row level security;
alter table clinical.apology_draft force row level security;
grant select, insert on clinical.apology_draft to roadback_app;
create policy apology_draft_read on clinical.apology_draft for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy apology_draft_send on clinical.apology_draft for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid));

-- The counselor's words on a draft, for its author.
create table clinical.apology_comment (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  draft_id uuid not null,
  words text not null,
  commented_by uuid not null,
  commented_at timestamptz not null,
  idempotency_key uuid not null,
  constraint apology_comment_pk primary key (practice_id, id),
  constraint apology_comment_once unique (practice_id, commented_by, idempotency_key)
);
alter table clinical.apology_comment add constraint apology_comment_draft_fk foreign key (practice_id, draft_id)
  references clinical.apology_draft (practice_id, id);
create index apology_comment_draft on clinical.apology_comment (practice_id, draft_id);
alter table clinical.apology_comment enable row level security;
alter table clinical.apology_comment force row level security;
grant select, insert on clinical.apology_comment to roadback_app;
create policy apology_comment_read on clinical.apology_comment for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy apology_comment_add on clinical.apology_comment for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and commented_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- That it was spoken: both partners were there. Which draft it was, apology.ready_draft_id goes on saying to its author and the staff.
create table clinical.apology_delivery (
  practice_id uuid not null,
  apology_id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  delivered_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint apology_delivery_pk primary key (practice_id, apology_id)
);
alter table clinical.apology_delivery add constraint apology_delivery_apology_fk foreign key (practice_id, apology_id)
  references clinical.apology (practice_id, id);
create index apology_delivery_couple on clinical.apology_delivery (practice_id, couple_id);
alter table clinical.apology_delivery enable row level security;
alter table clinical.apology_delivery force row level security;
grant select, insert on clinical.apology_delivery to roadback_app;
create policy apology_delivery_read on clinical.apology_delivery for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) in ('STAFF', 'CLIENT'));
create policy apology_delivery_record on clinical.apology_delivery for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and current_setting('app.audience', true) = 'STAFF' and recorded_by = nullif(current_setting('app.person_id', true), '')::uuid);

-- What the partner who heard it wrote, if they wanted to: theirs and the care team's, always. A later one stands beside the earlier ones.
create table clinical.apology_answer (
  practice_id uuid not null,
  id uuid not null,
  couple_id uuid not null,
  client_id uuid not null,
  apology_id uuid not null,
  landed text,
  missing text,
  sent_at timestamptz not null,
  idempotency_key uuid not null,
  constraint apology_answer_pk primary key (practice_id, id),
  constraint apology_answer_once unique (practice_id, client_id, idempotency_key),
  constraint apology_answer_says_something check (landed is not null or missing is not null)
);
alter table clinical.apology_answer add constraint apology_answer_delivery_fk foreign key (practice_id, apology_id)
  references clinical.apology_delivery (practice_id, apology_id);
alter table clinical.apology_answer add constraint apology_answer_partner_fk foreign key (practice_id, couple_id, client_id)
  references clinical.partner (practice_id, couple_id, client_id);
create index apology_answer_apology on clinical.apology_answer (practice_id, apology_id);
alter table clinical.apology_answer enable row level security;
alter table clinical.apology_answer force row level security;
grant select, insert on clinical.apology_answer to roadback_app;
create policy apology_answer_read on clinical.apology_answer for select to roadback_app
  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'STAFF' or (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid)));
create policy apology_answer_send on clinical.apology_answer for insert to roadback_app
  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and strpos(current_setting('app.couples', true), couple_id::text) > 0 and (current_setting('app.audience', true) = 'CLIENT' and client_id = nullif(current_setting('app.person_id', true), '')::uuid));
