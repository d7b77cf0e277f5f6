// Sealing, weakened: the walls of the database, what a value is bound to, and what refuses a wrong key.

const inPractice = `practice_id = nullif(current_setting('app.practice_id', true), '')::uuid`;

/** @type {import('./weakening.mjs').Weakening[]} */
export const sealingWeakenings = [
  {
    id: 'words-taken-plain',
    what: 'a question may be kept as it was written',
    sql: 'alter table clinical.question drop constraint question_words_sealed;',
  },
  {
    id: 'word-nobody-decided',
    what: 'a task has a text about which nobody decided',
    sql: 'alter table clinical.task add column remark text;',
  },
  {
    id: 'keys-of-every-practice',
    what: 'the keys of every practice are read',
    sql: 'alter policy data_key_read on keys.data_key using (true);',
  },
  {
    id: 'key-overwritten',
    what: 'the runtime role may change a key',
    sql: `grant update (wrapped) on keys.data_key to roadback_app;
      create policy data_key_change on keys.data_key for update to roadback_app using (${inPractice}) with check (${inPractice});`,
  },
  {
    id: 'practice-destroyed-by-anybody',
    what: 'the runtime role may destroy the key of a practice',
    sql: 'grant execute on function keys.destroy_practice(uuid) to roadback_app;',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const sealingRuleWeakenings = [
  {
    id: 'sealed-for-any-row',
    what: 'a value opens in the row of another',
    file: 'libs/sealing/src/cipher.ts',
    find: "['roadback value', practiceId, column, row, ownerId, version]",
    replace: "['roadback value', practiceId, column, ownerId, version]",
    suites: ['guarantees/sealing.spec'],
  },
  {
    id: 'length-tells',
    what: 'a value is as long as what it holds',
    file: 'libs/sealing/src/cipher.ts',
    find: 'Math.ceil((bytes.length + 1) / grain) * grain',
    replace: 'bytes.length + 1',
    suites: ['guarantees/sealing.spec'],
  },
  {
    id: 'any-master-key',
    what: 'a start takes any master key',
    file: 'apps/api/src/main.ts',
    find: '  await refuseOtherMasterKey(config);\n',
    replace: '',
    suites: ['guarantees/sealing.spec'],
  },
  {
    id: 'ready-without-key',
    what: 'readiness asks the database alone',
    file: 'apps/api/src/platform/database/practice-scope.ts',
    find: 'await this.keys.check();',
    replace: "await this.source.query('select 1');",
    suites: ['guarantees/sealing.spec'],
  },
  {
    id: 'one-gone-both-gone',
    what: 'the destroyed key of one takes the record of both along',
    file: 'libs/sealing/src/keyring.ts',
    find: '  isDestroyed: rows > 0 && keys.size === 0,',
    replace: '  isDestroyed: false,',
    suites: ['guarantees/sealing.spec'],
  },
  {
    id: 'former-key-dropped-first',
    what: 'a person’s former key goes before their words are sealed anew',
    file: 'libs/sealing/src/rotation.ts',
    find: '  for (const sealed of sealedColumns)\n',
    replace: '  for (const sealed of sealedColumns.slice(0, 1))\n',
    suites: ['guarantees/sealing-keys'],
  },
];
