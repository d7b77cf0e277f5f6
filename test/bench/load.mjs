// One round: so many connections ask one server as fast as it answers, for so long.
import autocannon from 'autocannon';
import { askProbe } from './contestants.mjs';
import { postgresCpuMs } from './postgres-cpu.mjs';
import { someCheckIn } from './workloads.mjs';

const longestSeconds = 60;

/** An answer with data in it and nothing that went wrong. */
const looksRight = body => /^\{"(data":\{"\w+":\{"|total"|day"|id")/.test(body);

/**
 * @param {object} contestant
 * @param {object} workload
 * @param {object[]} viewers
 * @param {{ seconds: number, connections: number, postmaster: number | null, turns: Map<string, number> }} round `turns` counts what each client has sent
 */
export async function load(contestant, workload, viewers, { seconds, connections, postmaster, turns }) {
  const latencies = [];
  const before = await snapshot(contestant, postmaster);
  const started = performance.now();
  let index = 0;
  const run = autocannon({
    url: contestant.url,
    connections,
    duration: seconds,
    timeout: 20,
    method: 'POST',
    verifyBody: looksRight,
    setupClient: client => {
      const place = index++;
      // Each connection has viewers of its own, so that no two write the same person's at a time; where there are too few, they are shared.
      const own =
        viewers.length >= connections
          ? viewers.filter((_, position) => position % connections === place)
          : [viewers[place % viewers.length]];
      client.setRequests(
        workload.isWrite ? [writer(contestant, workload, own, turns)] : own.map(viewer => contestant.requestOf(workload, viewer)),
      );
    },
  });
  run.on('response', (_client, _status, _bytes, ms) => latencies.push(ms));
  const result = await run;
  const elapsed = (performance.now() - started) / 1000;
  const after = await snapshot(contestant, postmaster);
  const answered = latencies.length;
  // On a busy machine the slow one may need longer for its first answers than a round lasts.
  if (answered === 0 && seconds < longestSeconds)
    return load(contestant, workload, viewers, { seconds: seconds * 4, connections, postmaster, turns });
  if (answered === 0) throw new Error(`${contestant.name} gave not one answer to ${workload.field} in ${seconds} s.`);
  const per = (name, digits) => (before[name] === null ? null : rounded((after[name] - before[name]) / answered, digits));
  latencies.sort((a, b) => a - b);
  const [nodeCpuMs, postgresMs] = [per('cpuMs', 3), per('postgresCpuMs', 3)];
  return {
    requests: answered,
    perSecond: answered / elapsed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    nodeCpuMs,
    postgresCpuMs: postgresMs,
    /** Of both together: what noise of other processes disturbs the least. */
    cpuMs: postgresMs === null ? null : nodeCpuMs + postgresMs,
    statements: per('statements', 1),
    errors: result.errors + result.timeouts + result.non2xx + result.mismatches,
  };
}

function writer(contestant, workload, viewers, turns) {
  let next = 0;
  return {
    setupRequest: request => {
      const viewer = viewers[next++ % viewers.length];
      const turn = turns.get(viewer.personId) ?? 0;
      turns.set(viewer.personId, turn + 1);
      return { ...request, ...contestant.requestOf(workload, viewer, someCheckIn(viewer, turn)) };
    },
  };
}

async function snapshot({ process: child }, postmaster) {
  return { ...(await askProbe(child, 'count')), postgresCpuMs: postgresCpuMs(postmaster) };
}

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const rounded = (value, digits) => Number(value.toFixed(digits));
