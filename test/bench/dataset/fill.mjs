// Fills a database in bulk: every row is told by the seed, the day and its place, so the same three always give the same rows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { demoPassword } from '@roadback/domain/password';
import { sealTold } from './seal.mjs';
import { words } from './words.mjs';

const sql = name => readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8');
const tools = sql('tools');
/** In this order: later ones lean on the temporary tables of earlier ones. */
const parts = ['people', 'care', 'days'].map(sql);

/** The shape of the product's own ids, from a name alone. */
export function practiceIdOf(seed, number) {
  const digest = createHash('sha256').update(`dataset/${seed}/${number}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-7${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** One hash for everybody, the same at every run; hashing for each of them would take longer than everything else. */
const passwordHash = seed =>
  hash(demoPassword, {
    memoryCost: 47_104,
    timeCost: 1,
    parallelism: 1,
    salt: createHash('sha256').update(`dataset/${seed}`).digest().subarray(0, 16),
  });

/**
 * Tells one practice, all of it or nothing.
 * @param {import('pg').Client} client a connection as the owner, for this alone, registered by `sealWith`
 */
export async function fillPractice(client, { seed, number, couples, days, today }) {
  await client.query(tools);
  await client.query('truncate pg_temp.setting');
  await client.query(
    `insert into pg_temp.setting
     values ($1, $2, $3, $4, 25, $5, $6, ($6::date - $5::integer)::timestamp at time zone 'UTC' - interval '1 day', $7, $8)`,
    [seed, number, practiceIdOf(seed, number), couples, days, today, await passwordHash(seed), JSON.stringify(words)],
  );
  await client.query('begin');
  try {
    for (const part of parts) await client.query(part);
    await sealTold(client, practiceIdOf(seed, number));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error.constraint === 'practice_pk' ? new Error(`Seed ${seed} has been told here already; take another.`) : error;
  }
}

/** What a dataset holds, and so what it is told from. */
export const defaults = { practices: 20, couplesPerPractice: 100, days: 90, seed: 1 };

/**
 * Tells all practices, two at a time, and gathers what the planner needs to know.
 * @param {() => Promise<import('pg').Client>} connect opens a connection as the owner, registered by `sealWith`
 * @param {object} options
 * @param {(number: number) => number} [options.daysOf] how many days a practice has behind it, where not all have the same
 * @param {(done: number, of: number) => void} [options.onProgress]
 */
export async function fillDataset(
  connect,
  { practices, couplesPerPractice, days, seed, today = dayOf(new Date()), daysOf = () => days, onProgress = () => {} },
) {
  let next = 1;
  let done = 0;
  const work = async () => {
    const client = await connect();
    try {
      while (next <= practices) {
        const number = next++;
        await fillPractice(client, { seed, number, couples: couplesPerPractice, days: daysOf(number), today });
        onProgress(++done, practices);
      }
    } finally {
      await client.end();
    }
  };
  await Promise.all([work(), work()]);
  const client = await connect();
  // Full, because what was told and then sealed has left its first row behind.
  await client.query('vacuum (full, analyze)');
  await client.end();
}

export const dayOf = instant => instant.toISOString().slice(0, 10);
