// What a product at rest costs: one API and one worker, nobody there. Postgres itself writes down every statement that it is sent.
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { superuserUrl } from '../support/throwaway-server.mjs';

export const shows = 'statements per second on Postgres while nobody does anything, with one worker (aim: fewer than 10)';

/** The first minute has what comes with a start: what is due at once, connections, caches. */
const settleMs = 75_000;
const aim = 10;

export async function prove({ args, say, startProduct }) {
  const seconds = Number(args[0] ?? 120);
  say('starting');
  const { server } = await startProduct({ name: 'idle' });
  say('waiting until it rests');
  await wait(settleMs);
  const from = await writesDown(server, 'all');
  say(`counting for ${seconds} seconds`);
  await wait(seconds * 1_000);
  await writesDown(server, 'none');
  const lines = readFileSync(server.logFile)
    .subarray(from)
    .toString()
    .split('\n')
    .flatMap(line => /^(roadback_\w+) LOG: {2}(?:statement|execute [^:]*): (.*)/.exec(line)?.slice(1, 3) ?? []);
  const asked = [];
  for (let at = 0; at < lines.length; at += 2) asked.push({ role: lines[at], text: lines[at + 1].slice(0, 90) });
  const perSecond = asked.length / seconds;
  const figures = { 'statements per second': perSecond.toFixed(2) };
  for (const [role, count] of counted(asked.map(each => each.role))) figures[`  of them ${role}`] = (count / seconds).toFixed(2);
  return {
    figures,
    short: perSecond < aim ? [] : [`${perSecond.toFixed(2)} statements per second, not fewer than ${aim}`],
    details: counted(asked.map(each => each.text)).slice(0, 25),
  };
}

/** @returns {Promise<number>} how long the log is then */
async function writesDown(server, what) {
  const client = new pg.Client({ connectionString: superuserUrl(server, 'postgres') });
  await client.connect();
  try {
    await client.query("alter system set log_line_prefix = '%u '");
    await client.query(`alter system set log_statement = '${what}'`);
    await client.query('select pg_reload_conf()');
  } finally {
    await client.end();
  }
  await wait(1_000);
  return statSync(server.logFile).size;
}

/** The values and how often each is there, the most frequent first. */
function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}
