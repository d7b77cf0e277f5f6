// `npm run bench`: the product between the limit below it and the scaffold beside it. Short of the aim is said, not failed: figures of a
// shared machine are noisy. Different answers and failed requests do fail.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startContestants } from './contestants.mjs';
import { connected } from './database.mjs';
import { defaults } from './dataset/fill.mjs';
import { measureHistory } from './history.mjs';
import { command, readOptions } from './options.mjs';
import { postmasterOf } from './postgres-cpu.mjs';
import { profile } from './profile.mjs';
import { printHistory, printWorkload } from './report.mjs';
import { ratioOf, runRounds, summaryOf } from './rounds.mjs';
import { compareAnswers } from './same-answers.mjs';
import { findViewers } from './viewers.mjs';
import { workloads } from './workloads.mjs';

const results = join(import.meta.dirname, '..', '..', 'test-results');

command(async () => {
  const { quick, rounds, seconds, connections, only, ...asked } = readOptions(process.argv.slice(2), {
    ...defaults,
    rounds: 7,
    seconds: 4,
    connections: 8,
    quick: false,
    profile: false,
    only: '',
  });
  const { profile: isProfile, ...dataset } = quick ? { ...asked, practices: Math.min(asked.practices, 4) } : asked;
  const timing = quick ? { rounds: 3, seconds: 3, warmUp: 3 } : { rounds, seconds, warmUp: 3 };
  const bench = await startContestants(dataset);
  const client = await connected(bench.product.urls.owner);
  try {
    const viewers = await findViewers(client, dataset);
    const round = { ...timing, connections, postmaster: await postmasterOf(client), turns: new Map() };
    if (isProfile) {
      await profile(bench, viewers, round, results);
      return;
    }
    await compareAnswers(bench.contestants, workloads, viewers, { count: quick ? 3 : 8, turns: round.turns });
    console.log(
      `  all three give the same answers; ${round.rounds} rounds of ${round.seconds} s, ${connections} connections, ${cpus().length} processors`,
    );
    const found = [];
    for (const workload of workloads.filter(({ field }) => !only || only === field)) {
      found.push(await measure(workload, bench.contestants, viewers, round));
      printWorkload(found.at(-1));
    }
    // Once more, with what the rounds wrote.
    await compareAnswers(bench.contestants, workloads, viewers, { count: 3, turns: round.turns });
    const history = only && only !== 'history' ? null : await measureHistory(bench, viewers, client, round);
    if (history) printHistory(history);
    mkdirSync(results, { recursive: true });
    writeFileSync(
      join(results, 'bench.json'),
      `${JSON.stringify({ dataset, round: { ...timing, connections }, found, history }, null, 2)}\n`,
    );
    const errors = found.flatMap(({ contestants }) => Object.values(contestants)).reduce((sum, { errors: count }) => sum + count, 0);
    if (errors > 0) throw new Error(`${errors} requests failed: these figures mean nothing.`);
  } finally {
    await client.end();
    await bench.stop();
  }
});

async function measure(workload, contestants, viewers, round) {
  const all = await runRounds(contestants, workload, viewers, round);
  return {
    field: workload.field,
    title: workload.title,
    contestants: Object.fromEntries(Object.entries(all).map(([name, rounds]) => [name, summaryOf(rounds)])),
    toLimit: ratioOf(all.limit, all.product),
    toLimitInCpu: all.product[0].cpuMs === null ? null : ratioOf(all.product, all.limit, 'cpuMs'),
    toScaffoldInCpu: all.product[0].cpuMs === null ? null : ratioOf(all.scaffold, all.product, 'cpuMs'),
    toScaffold: { ...ratioOf(all.product, all.scaffold), isAimed: workload.field === 'caseload' },
    rounds: all,
  };
}
