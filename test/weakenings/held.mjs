// What is held, weakened: the two keys, the way back, and what is told of it.

const migration = 'migrations/0036-held.sql';
const service = 'apps/api/src/tasks/held.service.ts';
const submissions = 'apps/api/src/tasks/submissions.service.ts';
const reading = 'apps/api/src/tasks/read-submissions.ts';
const readings = 'apps/api/src/couples/readings.ts';
const rule = 'libs/domain/src/held.ts';
const me = `nullif(current_setting('app.person_id', true), '')::uuid`;
const sharing = ` and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const heldWeakenings = [
  {
    id: 'held-is-sent-as-released',
    what: 'a client sends an answer that is released from the first',
    file: migration,
    after: 'alter policy submission_send',
    find: ' and released_at is null',
    replace: '',
  },
  {
    id: 'author-releases',
    what: 'submission_change lets an author release their own, or keep an earlier release',
    file: migration,
    after: `and visibility = 'PRIVATE')`,
    find: ' and released_at is null',
    replace: '',
  },
  {
    id: 'held-without-a-word',
    what: 'submission_change lets what is private be held without a consent',
    file: migration,
    after: `and visibility = 'PRIVATE')`,
    find: ' and consent_id is not null',
    replace: '',
  },
  {
    id: 'held-after-parting',
    what: 'submission_change lets an author agree after the two have parted',
    file: migration,
    after: 'consent_id is not null and strpos',
    find: `(current_setting('app.sharing_couples', true), couple_id::text) > 0`,
    replace: `(current_setting('app.couples', true), couple_id::text) > 0`,
  },
  {
    id: 'released-in-anothers-name',
    what: 'submission_change no longer asks who releases',
    file: migration,
    after: 'alter policy submission_change',
    find: `released_by = ${me}`,
    replace: 'released_by is not null',
  },
  {
    id: 'released-without-a-consent',
    what: 'the table takes a release that nobody agreed to',
    file: migration,
    find: '(opening_id is null and consent_id is not null)',
    replace: '(opening_id is null)',
  },
  {
    id: 'another-consent-fits',
    what: 'the consent to one answer releases another',
    file: migration,
    find: `foreign key (practice_id, consent_id, id)
  references clinical.release_consent (practice_id, id, submission_id)`,
    replace: `foreign key (practice_id, consent_id)
  references clinical.release_consent (practice_id, id)`,
  },
  {
    id: 'staff-agree',
    what: 'release_consent_give lets the counselor agree in the author’s place',
    file: migration,
    after: 'create policy release_consent_give',
    find: ` and current_setting('app.audience', true) = 'CLIENT' and client_id = ${me}`,
    replace: '',
  },
  {
    id: 'agreed-after-parting',
    what: 'release_consent_give no longer asks whether they are a couple',
    file: migration,
    after: 'create policy release_consent_give',
    find: sharing,
    replace: '',
  },
  {
    id: 'consent-read-by-the-partner',
    what: 'release_consent_read shows the partner that something is held',
    file: migration,
    after: 'create policy release_consent_read',
    find: ` and client_id = ${me}`,
    replace: '',
  },
  {
    id: 'R19-readings-shown-to-staff',
    what: 'reading_tell shows the care team what a partner has read',
    file: migration,
    after: 'create policy reading_tell',
    find: ` and current_setting('app.audience', true) = 'CLIENT' and author_id = ${me}`,
    replace: '',
  },
  {
    id: 'reading-noted-by-anybody',
    what: 'reading_note takes it from somebody else that a partner has read',
    file: migration,
    after: 'create policy reading_note',
    find: ` and reader_id = ${me}`,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const heldRuleWeakenings = [
  {
    id: 'R5-released-without-asking-in-person',
    what: 'what is held is released without the author’s word in person',
    file: rule,
    find: `authorAgreed ? 'RELEASED' : refuse('CONSENT_NEEDED')`,
    replace: `'RELEASED'`,
    suites: 'unit',
  },
  {
    id: 'R5-an-older-consent-counts',
    what: 'a consent older than the answer releases it',
    file: rule,
    find: ' && consentedAt.getTime() >= sentAt.getTime()',
    replace: '',
    suites: 'unit',
  },
  {
    id: 'R3-released-without-a-clearance',
    what: 'what asks for a clearance is released without one',
    file: rule,
    find: `if (needsClearance(exercise.safetyClass) && !isCleared) return refuse('SAFETY_CLEARANCE_REQUIRED');`,
    replace: '',
    suites: 'unit',
  },
  {
    id: 'R5-private-changed-to-shared',
    what: 'a changed answer shares what was private',
    file: rule,
    find: `visibility === 'HELD' || (visibility === 'SHARED' && sent.visibility !== 'SHARED')`,
    replace: `visibility === 'HELD'`,
    suites: 'unit',
  },
  {
    id: 'R5-held-without-a-proof',
    what: 'a phone in the wrong hands agrees to a release',
    file: 'libs/domain/src/rights/tasks.ts',
    find: `'Mutation.agreeToRelease': { ...author, needsProof: true }`,
    replace: `'Mutation.agreeToRelease': author`,
    suites: ['tasks/held'],
  },
  {
    id: 'R5-a-change-keeps-the-consent',
    what: 'an answer that was changed can still be released as it was',
    file: submissions,
    find: `if (earlier?.visibility === 'HELD' && earlier.releasedAt === null)`,
    replace: 'if (earlier && false)',
    suites: ['tasks/held'],
  },
  {
    id: 'R5-anothers-answer-changed',
    what: 'an answer is changed through the submission of another task',
    file: submissions,
    find: 'if (earlier && (earlier.clientId !== clientId || earlier.taskId !== task.id)) throw notFound();',
    replace: '',
    suites: ['tasks/held'],
  },
  {
    id: 'R5-stopped-by-half',
    what: 'stopping leaves the earlier version with the partner',
    file: service,
    find: '{ practiceId, taskId, clientId }, { visibility',
    replace: '{ practiceId, id, clientId }, { visibility',
    suites: ['tasks/held'],
  },
  {
    id: 'R19-held-told-to-the-partner',
    what: 'the partner learns that something was held before they got it',
    file: reading,
    find: `...(readerOf(scope.viewer, row.clientId) === 'PARTNER' && asShared),`,
    replace: '',
    suites: ['tasks/held'],
  },
  {
    id: 'R5-a-reading-is-not-kept',
    what: 'an author who stops sharing is told that nothing was read',
    file: readings,
    find: 'const theirs = handed.filter(({ authorId }) => authorId !== scope.personId);',
    replace: 'const theirs = handed.slice(handed.length);',
    suites: ['tasks/held'],
  },
];
