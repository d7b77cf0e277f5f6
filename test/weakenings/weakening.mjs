import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One single weakening of the product, and the tests of its wall that must go red.
 * @typedef {object} Weakening
 * @property {string} id
 * @property {string} what in words
 * @property {string} [sql] statements that stand at the end of the newest migration
 * @property {string} [file] where something is replaced instead
 * @property {string} [after] the text behind which it is looked for
 * @property {string} [find]
 * @property {string} [replace]
 * @property {'unit' | string[]} suites the unit tests, or names of API suites
 * @property {string} [record] the title of the test over the record that must go red, instead of the suites themselves
 */

const newestMigration = top =>
  `migrations/${readdirSync(join(top, 'migrations'))
    .filter(name => name.endsWith('.sql') && /^\d/.test(name))
    .sort()
    .at(-1)}`;

/**
 * What a weakening makes of its file.
 * @returns {{ file: string, before: string, after: string }} throws where the file no longer says what is to be weakened
 */
export function weakened(top, weakening) {
  const { sql, find, replace, after = '' } = weakening;
  const file = weakening.file ?? newestMigration(top);
  const path = join(top, file);
  if (!existsSync(path)) throw new Error(`${weakening.id}: there is no ${file} any more`);
  const before = readFileSync(path, 'utf8');
  if (sql) return { file, before, after: `${before}\n${sql}\n` };
  const from = before.indexOf(after);
  const at = from < 0 ? -1 : before.indexOf(find, from + after.length);
  if (at < 0)
    throw new Error(`${weakening.id}: ${file} no longer says ${JSON.stringify(find)}${after && ` after ${JSON.stringify(after)}`}`);
  return { file, before, after: before.slice(0, at) + replace + before.slice(at + find.length) };
}

/**
 * Weakens the copy at `top`.
 * @returns {{ file: string, mend: () => void }} the file that was changed, and the way back
 */
export function weaken(top, weakening) {
  const { file, before, after } = weakened(top, weakening);
  writeFileSync(join(top, file), after);
  return { file, mend: () => writeFileSync(join(top, file), before) };
}
