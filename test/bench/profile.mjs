// `npm run bench -- --profile`: where the product's time goes. A profile of its process by package, and how Postgres runs the caseload.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askProbe } from './contestants.mjs';
import { connected } from './database.mjs';
import { load } from './load.mjs';
import { workloads } from './workloads.mjs';

export async function profile(bench, viewers, round, folder) {
  mkdirSync(folder, { recursive: true });
  const [product] = bench.contestants;
  for (const workload of workloads) {
    const those = workload.viewersOf(viewers);
    await load(product, workload, those, { ...round, seconds: round.warmUp });
    await askProbe(product.process, 'startProfile');
    const found = await load(product, workload, those, round);
    const taken = await askProbe(product.process, 'stopProfile');
    const file = join(folder, `bench-${workload.field}.cpuprofile`);
    writeFileSync(file, JSON.stringify(taken));
    console.log(
      `\n${workload.title}: ${found.nodeCpuMs} ms of Node and ${found.postgresCpuMs ?? 'n/a'} ms of Postgres a request, ${found.statements} statements (${file})`,
    );
    for (const [name, share] of sharesOf(taken).slice(0, 12)) console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`);
  }
  await explainCaseload(bench.product.urls.app, viewers.counselors[0]);
}

/** What each package used of the time that the process was busy. */
function sharesOf({ nodes, samples, timeDeltas }) {
  const packageOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const used = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const name = packageOf.get(id);
    if (name === null) return;
    used.set(name, (used.get(name) ?? 0) + timeDeltas[index]);
    busy += timeDeltas[index];
  });
  return [...used].map(([name, time]) => [name, time / busy]).sort((a, b) => b[1] - a[1]);
}

function nameOf({ functionName, url }) {
  if (functionName === '(idle)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (found) return found[1];
  const own = /\/(apps\/api|libs\/\w+|migrations)\//.exec(url);
  if (own) return `ours: ${own[1]}`;
  if (url.startsWith('node:') || functionName === '(program)') return 'Node itself';
  return url === '' ? `Node itself (${functionName || 'native'})` : url;
}

/** The statement as the product's role runs it, with the context of a counselor. */
async function explainCaseload(url, counselor) {
  const { caseloadValues, caseloadStatement } = await import('@roadback/api/dist/overview/caseload.js');
  const client = await connected(url);
  await client.query('begin');
  await client.query('select app.set_ctx($1, $2, $3, null, $4, false)', [counselor.practiceId, counselor.personId, 'STAFF', new Date()]);
  const { rows } = await client.query(
    `explain (analyze, buffers, costs off, summary) ${caseloadStatement}`,
    caseloadValues(counselor.practiceId, counselor.personId, new Date()),
  );
  await client.query('rollback');
  await client.end();
  console.log(`\nThe caseload's statement as roadback_app\n${rows.map(row => `  ${row['QUERY PLAN']}`).join('\n')}`);
}
