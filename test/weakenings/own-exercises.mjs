// What keeps a practice's own exercises from others, and as guarded as where they come from, weakened.

const migration = 'migrations/0019-own-exercises.sql';
const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;

/** @type {Partial<import('./weakening.mjs').Weakening>[]} */
export const ownExerciseWeakenings = [
  {
    id: 'drafts-for-clients',
    what: 'clients may read what staff still write',
    file: migration,
    find: `create policy own_exercise_read on clinical.own_exercise for select to roadback_app
  using (${inPractice} and current_setting('app.audience', true) = 'STAFF');`,
    replace: `create policy own_exercise_read on clinical.own_exercise for select to roadback_app using (${inPractice});`,
  },
  {
    id: 'own-exercise-of-anybody',
    what: 'anybody on the staff may publish, in any name',
    file: migration,
    find: ` and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and published_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'own-exercise-made-by-anybody',
    what: 'anybody on the staff may make one, in any name',
    file: migration,
    find: ` and strpos(current_setting('app.roles', true), 'COUNSELOR') > 0 and made_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'draft-in-another-name',
    what: 'a draft is changed in the name of somebody else',
    file: migration,
    find: ` and changed_by = nullif(current_setting('app.person_id', true), '')::uuid`,
    replace: '',
  },
  {
    id: 'R13-own-version-rewritten',
    what: 'what a practice published may be rewritten',
    file: migration,
    find: 'grant select, insert on clinical.own_exercise_version to roadback_app;',
    replace: 'grant select, insert, update on clinical.own_exercise_version to roadback_app;',
  },
  {
    id: 'own-version-of-another-practice',
    what: 'an assignment may name a version that is not there',
    file: migration,
    find: `alter table clinical.assignment add constraint assignment_own_version_fk foreign key (practice_id, own_version_id)
  references clinical.own_exercise_version (practice_id, id);`,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const ownExerciseRuleWeakenings = [
  {
    id: 'R3-class-lowered',
    what: 'a copy may be less guarded than where it comes from',
    file: 'libs/domain/src/exercise-faults.ts',
    find: `if (!isAsGuarded(safetyClass, bounds.safetyClass)) faults.safetyClass = 'CLASS_LOWERED';`,
    replace: '',
    suites: 'unit',
  },
  {
    id: 'R5-readers-widened',
    what: 'a copy may be read by more than where it comes from',
    file: 'libs/domain/src/own-exercise.ts',
    find: 'bounds.allowedVisibilities.filter(reader => allowedVisibilities.includes(reader))',
    replace: '[...bounds.allowedVisibilities]',
    suites: 'unit',
  },
  {
    id: 'R4-asks-for-secrets',
    what: 'an exercise may ask for a password',
    file: 'libs/domain/src/exercise-faults.ts',
    find: `return asksForSecrets(text) ? 'ASKS_FOR_SECRETS' : null;`,
    replace: 'return null;',
    suites: 'unit',
  },
  {
    id: 'own-version-remembered-for-all',
    what: 'a version that one practice has read is handed to another',
    file: 'apps/api/src/library/library.service.ts',
    find: 'const keyOf = ({ practiceId }: Scope, id: string): string => `${practiceId} ${id}`;',
    replace: 'const keyOf = (_: Scope, id: string): string => id;',
    suites: ['library/own-exercises'],
  },
  {
    id: 'staff-words-to-clients',
    what: 'clients read how an exercise is to be given',
    file: 'apps/api/src/library/library.service.ts',
    find: `viewer.kind === 'PERSON' && viewer.audience === 'CLIENT'`,
    replace: 'viewer.kind !== viewer.kind',
    suites: ['tasks/own-exercises'],
  },
  {
    id: 'R3-earlier-version-given',
    what: 'a version whose class was raised since is given as it was',
    file: 'apps/api/src/tasks/assignments.service.ts',
    find: `if (!(await this.library.isOffered(scope, exercise))) throw refused('EXERCISE_NOT_OFFERED');`,
    replace: '',
    suites: ['tasks/own-exercises'],
  },
  {
    id: 'R3-platform-more-careful',
    what: 'a copy is offered although the platform has become more careful',
    file: 'apps/api/src/library/library.service.ts',
    find: 'rows.filter(row => isWithin(row.content, row.platformToday))',
    replace: 'rows',
    suites: ['library/own-exercises'],
  },
  {
    id: 'draft-overwritten',
    what: 'a draft overwrites what a colleague wrote meanwhile',
    file: 'apps/api/src/library/own-exercises.service.ts',
    find: '{ practiceId, id, revision, withdrawnAt: IsNull() }',
    replace: '{ practiceId, id, withdrawnAt: IsNull() }',
    suites: ['library/own-exercises'],
  },
];
