// The first wall, weakened: policies, grants and the context in the database.

const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;
const people = 'migrations/0002-people.sql';
const directory = 'migrations/0001-directory.sql';
const context = 'migrations/0029-break-glass.sql';
const tasks = 'migrations/0006-tasks.sql';
const checkIns = 'migrations/0007-check-ins.sql';
const held = 'migrations/0036-held.sql';
const cheaper = 'migrations/0014-cheaper-policies.sql';
const inCouple = `${inPractice} and strpos(current_setting('app.couples', true), couple_id::text) > 0`;
const byStaff = `${inCouple} and current_setting('app.audience', true) = 'STAFF'`;
const own = `client_id = nullif(current_setting('app.person_id', true), '')::uuid`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const databaseWeakenings = [
  {
    id: 'no-force',
    what: 'the owner of check_in passes its policies by',
    sql: 'alter table clinical.check_in no force row level security;',
  },
  {
    id: 'no-policies-at-all',
    what: 'submission has no row-level security',
    sql: 'alter table clinical.submission disable row level security;',
  },
  { id: 'policy-dropped', what: 'check_in_read is gone', sql: 'drop policy check_in_read on clinical.check_in;' },
  {
    id: 'policy-doubled',
    what: 'a second permissive policy opens reviews to the practice',
    sql: `create policy more on clinical.review for select to roadback_app using (${inPractice});`,
  },
  { id: 'policy-true', what: 'task_read lets every practice in', sql: 'alter policy task_read on clinical.task using (true);' },
  {
    id: 'worker-reads-clinical',
    what: 'the worker role may read submissions',
    sql: 'grant select on clinical.submission to roadback_worker;',
  },
  { id: 'public-grant', what: 'everybody may read clients', sql: 'grant select on clinical.client to public;' },
  { id: 'truncate-granted', what: 'the runtime role may empty check_in', sql: 'grant truncate on clinical.check_in to roadback_app;' },
  {
    id: 'role-bypasses',
    what: 'the runtime role passes policies by',
    sql: 'alter role roadback_identity inherit; grant roadback_identity to roadback_app;',
  },
  {
    id: 'history-rewritten',
    what: 'staff may change the reasons of the past',
    sql: `grant update (reason) on clinical.step_transition to roadback_app;
      create policy step_transition_change on clinical.step_transition for update to roadback_app using (${inPractice}) with check (${inPractice});`,
  },
  {
    id: 'answers-rewritten',
    what: 'an author may rewrite what was sent',
    sql: 'grant update (answers) on clinical.submission to roadback_app;',
  },
  {
    id: 'definer-unpinned',
    what: 'set_ctx looks tables up in any schema',
    sql: 'alter function app.set_ctx(uuid, uuid, text, uuid[], timestamptz, boolean) reset search_path;',
  },
  {
    id: 'key-without-practice',
    what: 'a unique key spans practices',
    sql: 'create unique index loose on clinical.check_in (idempotency_key);',
  },
  {
    id: 'partner-reads-private-answers',
    what: 'submission_read no longer asks whether it is shared',
    file: held,
    after: 'alter policy submission_read',
    find: `(visibility = 'SHARED' or (visibility = 'HELD' and (opening_id is not null or released_at is not null))) and `,
    replace: '',
  },
  {
    id: 'sharing-outlives-separation',
    what: 'submission_read no longer asks whether they are a couple',
    file: held,
    after: 'alter policy submission_read',
    find: ` and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)`,
    replace: ')',
  },
  {
    id: 'private-widened',
    what: 'what was private can be made shared again',
    file: held,
    after: 'alter policy submission_change',
    find: ` and visibility = 'PRIVATE')`,
    replace: ')',
  },
  {
    id: 'partner-reads-tasks',
    what: 'task_read shows a client the tasks of the partner',
    file: cheaper,
    after: 'alter policy task_read',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'strangers-read-weeks',
    what: 'check_in_week_read shows staff the weeks of couples that they do not care for',
    file: cheaper,
    after: 'alter policy check_in_week_read',
    find: ` and couple_id = any (string_to_array(current_setting('app.couples', true), ',')::uuid[])`,
    replace: '',
  },
  {
    id: 'partner-reads-replies',
    what: 'review_read shows a client the replies to the partner',
    file: tasks,
    after: 'create policy review_read',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'clients-read-assignments',
    what: 'assignment_read lets clients in',
    file: tasks,
    after: 'create policy assignment_read',
    find: ` in ('STAFF', 'SYSTEM')`,
    replace: ` in ('STAFF', 'SYSTEM', 'CLIENT')`,
  },
  {
    id: 'partner-reads-private-days',
    what: 'check_in_read no longer asks whether it is shared',
    file: checkIns,
    after: 'create policy check_in_read',
    find: `visibility = 'SHARED' and `,
    replace: '',
  },
  {
    id: 'day-in-the-partner’s-name',
    what: 'check_in_send no longer asks whose day it is',
    file: checkIns,
    after: 'create policy check_in_send',
    find: ` and ${own}`,
    replace: '',
  },
  {
    id: 'partner-reads-zone',
    what: 'membership_read shows a client the partner’s time zone',
    file: directory,
    after: 'create policy membership_read',
    find: `current_setting('app.audience', true) in ('STAFF', 'SYSTEM') and `,
    replace: '',
  },
  {
    id: 'partner-reads-contact',
    what: 'client_contact_read shows a client the partner’s address',
    file: people,
    after: 'create policy client_contact_read',
    find: `current_setting('app.audience', true) = 'STAFF' and `,
    replace: '',
  },
  {
    id: 'every-couple-in-context',
    what: 'set_ctx gives a counselor every couple of the practice',
    file: context,
    find: ` and t.staff_id = p_person and 'COUNSELOR' = any (v_roles)`,
    replace: '',
  },
  {
    id: 'ended-membership-enters',
    what: 'set_ctx takes a membership that has ended',
    file: context,
    find: `and m.state = 'ACTIVE' and p.state = 'ACTIVE'`,
    replace: `and p.state = 'ACTIVE'`,
  },
  {
    id: 'suspended-practice-enters',
    what: 'set_ctx takes a practice that is suspended',
    file: context,
    find: `and m.state = 'ACTIVE' and p.state = 'ACTIVE'`,
    replace: `and m.state = 'ACTIVE'`,
  },
  {
    id: 'separation-turned-back',
    what: 'a separated couple can be made one again, and its sharing with it',
    sql: `alter policy couple_separate on clinical.couple with check (${inPractice} and strpos(current_setting('app.couples', true), id::text) > 0);`,
  },
  {
    id: 'anybody-separates',
    what: 'somebody outside of a couple separates it',
    sql: `alter policy couple_separate on clinical.couple using (${inPractice}) with check (${inPractice} and state = 'SEPARATED');`,
  },
  {
    id: 'partner-reads-who-parted',
    what: 'separation_read shows a client who declared it',
    sql: `alter policy separation_read on clinical.separation using (${inCouple});`,
  },
  {
    id: 'parted-in-anothers-name',
    what: 'a client declares a separation as the partner',
    file: 'migrations/0011-plan-steps.sql',
    after: 'create policy separation_declare',
    find: ` and declared_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'client-records-a-lapse',
    what: 'a client writes into the record of lapses',
    sql: `alter policy lapse_record on clinical.lapse with check (${inCouple});`,
  },
  {
    id: 'outcome-in-anothers-name',
    what: 'staff say how a plan stands in the name of somebody else',
    sql: `alter policy plan_outcome_add on clinical.plan_outcome with check (${byStaff});`,
  },
  {
    id: 'client-writes-plan-words',
    what: 'a client writes the counselor’s words for both',
    sql: `alter policy plan_words_say on clinical.plan_words with check (${inCouple});`,
  },
  {
    id: 'client-reads-lapses',
    what: 'lapse_read shows a client what the staff recorded',
    sql: `alter policy lapse_read on clinical.lapse using (${inCouple});`,
  },
  {
    id: 'client-reads-outcomes',
    what: 'plan_outcome_read shows a client how the plan stands, and why',
    sql: `alter policy plan_outcome_read on clinical.plan_outcome using (${inCouple});`,
  },
  {
    id: 'client-concludes-the-plan',
    what: 'plan_conclude and plan_read no longer ask for staff',
    sql: `alter policy plan_read on clinical.plan using (${inCouple}); alter policy plan_conclude on clinical.plan using (${inCouple}) with check (${inCouple});`,
  },
  {
    id: 'client-takes-words-back',
    what: 'a client takes the counselor’s words for both away',
    sql: `alter policy plan_words_take_back on clinical.plan_words using (${inCouple});`,
  },
  {
    id: 'partner-reads-an-apology',
    what: 'apology_read shows the partner that one is prepared',
    sql: `alter policy apology_read on clinical.apology using (${inCouple});`,
  },
  {
    id: 'partner-reads-drafts',
    what: 'apology_draft_read shows the partner the drafts',
    sql: `alter policy apology_draft_read on clinical.apology_draft using (${inCouple});`,
  },
  {
    id: 'partner-reads-comments',
    what: 'apology_comment_read shows the partner what the counselor said of a draft',
    sql: `alter policy apology_comment_read on clinical.apology_comment using (${inCouple});`,
  },
  {
    id: 'author-reads-the-answer',
    what: 'apology_answer_read shows the author what the other wrote after hearing it',
    sql: `alter policy apology_answer_read on clinical.apology_answer using (${inCouple});`,
  },
  {
    id: 'author-marks-ready',
    what: 'apology_ready lets its author mark a draft ready',
    sql: `alter policy apology_ready on clinical.apology with check (${inCouple});`,
  },
  {
    id: 'client-invites',
    what: 'apology_invite no longer asks for staff',
    sql: `alter policy apology_invite on clinical.apology with check (${inCouple});`,
  },
  {
    id: 'draft-in-the-partners-name',
    what: 'apology_draft_send no longer asks whose draft it is',
    sql: `alter policy apology_draft_send on clinical.apology_draft with check (${inCouple});`,
  },
  {
    id: 'answer-in-the-partners-name',
    what: 'apology_answer_send no longer asks whose answer it is',
    sql: `alter policy apology_answer_send on clinical.apology_answer with check (${inCouple});`,
  },
  {
    id: 'client-comments',
    what: 'apology_comment_add no longer asks for staff',
    sql: `alter policy apology_comment_add on clinical.apology_comment with check (${inCouple});`,
  },
  {
    id: 'client-records-delivery',
    what: 'apology_delivery_record no longer asks for staff',
    sql: `alter policy apology_delivery_record on clinical.apology_delivery with check (${inCouple});`,
  },
];
