// Sessions, their notes and private notes, weakened: in their policies, in the drawer, and in the code that asks for it.

const file = 'migrations/0032-sessions.sql';
const person = `nullif(current_setting('app.person_id', true), '')::uuid`;
const isStaff = ` and current_setting('app.audience', true) = 'STAFF'`;
const isRead = ` and strpos(current_setting('app.couples', true), couple_id::text) > 0`;
const isActed = ` and strpos(current_setting('app.acting_couples', true), couple_id::text) > 0`;

/** Policies of tables that the care team reads. */
const readByTheTeam = ['session', 'session_note', 'session_note_addendum'].flatMap(table => [
  {
    id: `clients-read-${table}`,
    what: `${table}_read asks for no staff: clients read it`,
    after: `create policy ${table}_read`,
    find: isStaff,
    replace: '',
  },
  {
    id: `colleagues-read-${table}`,
    what: `${table}_read asks for no couple: the whole practice's staff read it`,
    after: `create policy ${table}_read`,
    find: isRead,
    replace: '',
  },
]);

/** Policies of what the acting counselor writes. */
const writtenByTheTeam = [
  ['session', 'plan'],
  ['session_note', 'begin'],
  ['session_note_addendum', 'add'],
  ['private_note', 'begin'],
].flatMap(([table, act]) => [
  {
    id: `supervisor-writes-${table}`,
    what: `${table}_${act} lets whoever looks on write`,
    after: `create policy ${table}_${act}`,
    find: isActed,
    replace: isRead,
  },
  {
    id: `clients-write-${table}`,
    what: `${table}_${act} asks for no staff`,
    after: `create policy ${table}_${act}`,
    find: isStaff,
    replace: '',
  },
]);

/** @type {import('./weakening.mjs').Weakening[]} */
export const noteWeakenings = [
  ...readByTheTeam,
  ...writtenByTheTeam,
  {
    id: 'session-in-a-colleagues-name',
    what: 'session_plan plans in the name of a colleague',
    after: 'create policy session_plan',
    find: `counselor_id = ${person} and `,
    replace: '',
  },
  {
    id: 'session-planned-as-held',
    what: 'session_plan records a session as held that nobody settled',
    after: 'create policy session_plan',
    find: ` and state = 'PLANNED'`,
    replace: '',
  },
  {
    id: 'session-settled-in-a-colleagues-name',
    what: 'session_settle takes any name for whoever did it',
    after: 'create policy session_settle',
    find: `\n    and changed_by = ${person}`,
    replace: '',
  },
  {
    id: 'supervisor-settles-session',
    what: 'session_settle lets whoever looks on settle one',
    after: 'create policy session_settle',
    find: `  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isActed}${isStaff})\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isActed}`,
    replace: `  using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isRead}${isStaff})\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isRead}`,
  },
  {
    id: 'signed-note-rewritten',
    what: 'session_note_write lets its author write into a signed note',
    after: 'create policy session_note_write',
    find: `author_id = ${person} and signed_at is null)`,
    replace: `author_id = ${person})`,
  },
  {
    id: 'note-begun-signed',
    what: 'session_note_begin takes a note that is signed from the beginning',
    after: 'create policy session_note_begin',
    find: ' and signed_at is null',
    replace: '',
  },
  {
    id: 'colleague-writes-a-draft',
    what: 'session_note_write lets a colleague write into a draft',
    after: 'create policy session_note_write',
    find: `\n    and author_id = ${person} and signed_at is null)\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isActed}${isStaff}\n    and author_id = ${person});`,
    replace: `\n    and signed_at is null)\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isActed}${isStaff});`,
  },
  {
    id: 'addendum-in-a-colleagues-name',
    what: 'session_note_addendum_add adds in the name of a colleague',
    after: 'create policy session_note_addendum_add',
    find: `\n    and author_id = ${person}`,
    replace: '',
  },
  {
    id: 'private-note-without-a-drawer',
    what: 'private_note_read shows its author a note that no drawer was opened for',
    after: 'create policy private_note_read',
    find: ` and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'private-note-of-the-team',
    what: 'private_note_read shows the team what its author wrote for themself',
    after: 'create policy private_note_read',
    find: `(author_id = ${person} and strpos(current_setting('app.own_note_couples'`,
    replace: `(strpos(current_setting('app.own_note_couples'`,
  },
  {
    id: 'private-note-to-any-reader',
    what: 'private_note_read shows a note to whoever reads the couple and supervises its author',
    after: 'create policy private_note_read',
    find: `(shared_with = ${person} and strpos`,
    replace: '(strpos',
  },
  {
    id: 'private-note-to-a-former-supervisor',
    what: 'private_note_read goes on showing a note to a supervisor of before, and of an author who left',
    after: 'create policy private_note_read',
    find: `\n      and strpos(current_setting('app.shared_note_authors', true), author_id::text) > 0`,
    replace: '',
  },
  {
    id: 'private-note-in-a-colleagues-name',
    what: 'private_note_begin writes in the name of a colleague',
    after: 'create policy private_note_begin',
    find: `author_id = ${person} and `,
    replace: '',
  },
  {
    id: 'private-note-begun-shared',
    what: 'private_note_begin takes a note that is shown to somebody from the beginning',
    after: 'create policy private_note_begin',
    find: ' and shared_with is null',
    replace: '',
  },
  {
    id: 'supervisor-changes-private-note',
    what: 'private_note_write lets the supervisor change what they are shown',
    after: 'create policy private_note_write',
    find: `author_id = ${person}\n    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0)\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid${isStaff} and author_id = ${person}\n    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0);`,
    replace: `true)\n  with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);`,
  },
  {
    id: 'supervisor-deletes-private-note',
    what: 'private_note_delete lets the supervisor delete what they are shown',
    after: 'create policy private_note_delete',
    find: `${isStaff} and author_id = ${person}\n    and strpos(current_setting('app.own_note_couples', true), couple_id::text) > 0`,
    replace: '',
  },
  {
    id: 'drawer-opens-to-excluded',
    what: 'the drawer opens to somebody who is kept out by name',
    after: 'create function app.open_private_notes',
    find: 'x.couple_id = n.couple_id and x.staff_id = v_person',
    replace: 'x.couple_id = n.couple_id and x.staff_id = v_practice',
  },
  {
    id: 'drawer-opens-to-any-staff',
    what: 'the drawer opens to who is no counselor any more',
    after: 'create function app.open_private_notes',
    find: ` and (strpos(v_roles, 'COUNSELOR') > 0 or strpos(v_roles, 'SUPERVISOR') > 0)`,
    replace: '',
  },
  {
    id: 'drawer-of-who-left',
    what: 'a supervisor goes on reading what somebody showed who has left',
    after: 'create function app.open_private_notes',
    find: ` and m.state = 'ACTIVE'`,
    replace: '',
  },
].map(weakening => ({ file, suites: ['guarantees/isolation-notes'], ...weakening }));

/** @type {import('./weakening.mjs').Weakening[]} */
export const noteRuleWeakenings = [
  {
    id: 'signed-note-open-in-code',
    what: 'a signed note may be written on',
    file: 'libs/domain/src/session-note.ts',
    find: `note?.isSigned ? refuse('NOTE_SIGNED') : true`,
    replace: 'true',
  },
  {
    id: 'addendum-to-a-draft',
    what: 'a draft takes an addendum',
    file: 'libs/domain/src/session-note.ts',
    find: `note.isSigned ? true : refuse('NOTE_NOT_SIGNED')`,
    replace: 'true',
  },
  {
    id: 'held-before-it-begins',
    what: 'a session may be recorded as held before it begins',
    file: 'libs/domain/src/couple-session.ts',
    find: `beginsAt.getTime() > now.getTime() ? refuse('SESSION_NOT_YET') : true`,
    replace: 'true',
  },
  {
    id: 'noted-session-cancelled',
    what: 'a session that somebody wrote about may be cancelled',
    file: 'libs/domain/src/couple-session.ts',
    find: `hasNote ? refuse('NOTE_WRITTEN') : true`,
    replace: 'true',
  },
  {
    id: 'private-note-read-by-any',
    what: 'the second wall lets anybody read a private note',
    file: 'libs/domain/src/private-note.ts',
    find: 'authorId === readerId || sharedWithId === readerId',
    replace: 'true',
  },
  {
    id: 'shown-to-nobody-in-particular',
    what: 'a note may be shown where nobody supervises',
    file: 'libs/domain/src/private-note.ts',
    find: `supervisorId === null ? refuse('NO_SUPERVISOR') : true`,
    replace: 'true',
  },
  {
    id: 'other-tab-overwritten',
    what: 'a draft overwrites what was written in another tab',
    file: 'apps/api/src/sessions/session-notes.service.ts',
    find: `if ((own?.revision ?? 0) !== revision) throw conflict('NOTE_CHANGED');`,
    replace: 'revision = own?.revision ?? 0;',
  },
  {
    id: 'colleague-signs',
    what: 'a colleague signs a note that is not theirs',
    file: 'apps/api/src/sessions/session-notes.service.ts',
    find: 'if (!note.isMine) throw notFound();',
    replace: '',
  },
].map(weakening => ({ suites: weakening.file.startsWith('libs/domain') ? 'unit' : ['sessions/'], ...weakening }));
